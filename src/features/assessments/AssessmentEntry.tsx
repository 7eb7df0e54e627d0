import { useId } from 'react';
import type { AssessmentSummary } from '../../domain/assessment';
import { questionsInScope } from '../../domain/pack';
import type { Exported } from '../../domain/ports';
import { answeredOf } from '../../domain/summary';
import { formatMoment, formatPeriod } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { Button } from '../../ui/button/Button';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Actions } from '../../ui/page/Actions';
import { ProgressLine } from '../../ui/progress-line/ProgressLine';
import { UserText } from '../../ui/user-text/UserText';
import { wordsOfCountry } from '../country-words';
import { useServices } from '../services';
import { TrainingMark } from '../TrainingMark';
import { useUnlocked } from '../use-unlocked';
import styles from './Assessments.module.css';
import { EncryptionActions } from './EncryptionActions';

interface AssessmentEntryProps {
  readonly summary: AssessmentSummary;
  readonly onExport: () => void;
  /** Export, encrypted with a passphrase. */
  readonly onSeal: () => void;
  readonly onRemove: () => void;
  /** Encrypted, decrypted or locked. */
  readonly onChanged: () => void;
}

/** One assessment as a line in a register: whose it is, how far it has come, what can be done with it. */
export function AssessmentEntry({ summary, onExport, onSeal, onRemove, onChanged }: AssessmentEntryProps) {
  const { pack, routes, exportLog } = useServices();
  const titleId = useId();
  const isEncrypted = useUnlocked().has(summary.id);
  const { id, purpose, scope } = summary;
  // An edition that may not tell its title has none.
  const title = summary.title.trim() === '' ? m.home_item_untitled() : summary.title;
  const asked = questionsInScope(pack, scope).length;
  const done = answeredOf(pack, summary);
  return (
    <li className={styles.entry}>
      {purpose === 'training' && <TrainingMark />}
      <h3 className={styles.title} id={titleId}>
        <a href={routes.assessment(id)}>
          <UserText>{title}</UserText>
        </a>
      </h3>
      <p className={styles.whose}>
        <UserText>{wordsOfCountry(summary.country)}</UserText>
        {'\u00a0· '}
        <UserText>{summary.body}</UserText>
        {'\u00a0· '}
        <span className={styles.nowrap}>{formatPeriod(currentLocale(), summary.period)}</span>
      </p>
      <div className={styles.progress}>
        <ProgressLine done={done} total={asked} text={m.home_item_progress({ answered: done, asked })} />
      </div>
      <p className={styles.fine}>{m.home_item_changed({ moment: formatMoment(currentLocale(), summary.changedAt) })}</p>
      <p className={styles.fine}>{wordsOfExport(exportLog.last(id), summary.changedAt)}</p>
      {isEncrypted && <p className={styles.fine}>{m.vault_mark_unlocked()}</p>}
      <Actions>
        <Button kind="quiet" onClick={onExport} aria-label={m.home_item_exportlabel({ title: visibleText(title) })}>
          {m.home_item_export()}
        </Button>
        <Button kind="quiet" onClick={onSeal} aria-label={m.home_item_seallabel({ title: visibleText(title) })}>
          {m.home_item_seal()}
        </Button>
        <ButtonLink kind="quiet" href={routes.report(id)} aria-describedby={titleId}>
          {m.home_item_editions()}
        </ButtonLink>
        <EncryptionActions summary={summary} onChanged={onChanged} />
        <Button kind="quiet" onClick={onRemove} aria-label={m.home_item_removelabel({ title: visibleText(title) })}>
          {m.home_item_remove()}
        </Button>
      </Actions>
    </li>
  );
}

function wordsOfExport(last: Exported | null, changedAt: string): string {
  if (!last) return m.home_item_nofile();
  const moment = { moment: formatMoment(currentLocale(), last.at) };
  return last.changedAt === changedAt ? m.home_item_fileunchanged(moment) : m.home_item_filechanged(moment);
}
