import type { Question } from '../../domain/pack';
import { formatDate } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { PackText } from '../PackText';
import { useServices } from '../services';
import styles from './Help.module.css';
import { type TextBehind, textsBehind } from './internal/texts-behind';
import { instrumentKindWord } from './internal/words';

/** The treaties, laws and guides behind a question; an article number stands only where its words were read. */
export function TextsBehind({ question }: { readonly question: Question }) {
  const { pack } = useServices();
  const texts = textsBehind(pack, question.references);
  if (texts.length === 0) return null;
  return (
    <Disclosure summary={m.answering_texts_summary({ count: texts.length })}>
      <p className={styles.soft}>{m.answering_texts_intro()}</p>
      <ul className={styles.texts} role="list">
        {texts.map((text) => (
          <li key={text.instrument.id}>
            <TextEntry text={text} asOf={pack.instrumentsAsOf} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function TextEntry({ text: { instrument, provisions }, asOf }: { readonly text: TextBehind; readonly asOf: string }) {
  const { shortTitle, title, kind, status, address } = instrument;
  const date = formatDate(currentLocale(), asOf);
  return (
    <>
      <p className={styles.textname}>
        <PackText>{shortTitle}</PackText>
      </p>
      {title !== shortTitle && (
        <p className={styles.soft}>
          <PackText>{title}</PackText>
        </p>
      )}
      <p>
        {instrumentKindWord(kind)}. <PackText>{status}</PackText>{' '}
        <span className={styles.soft}>{m.answering_texts_asof({ date })}</span>
      </p>
      {provisions.length === 0 && <p>{m.answering_texts_check()}</p>}
      {provisions.map(({ provision, says }) => (
        <p key={provision}>
          <strong>
            <PackText>{provision}</PackText>
          </strong>{' '}
          <PackText>{says}</PackText>
        </p>
      ))}
      {address !== null && (
        <p>
          <a href={address} target="_blank" rel="noopener noreferrer">
            {m.answering_texts_address({ host: new URL(address).host })}
          </a>
        </p>
      )}
    </>
  );
}
