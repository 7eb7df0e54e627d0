import type { Calibration } from '../../../domain/calibration';
import type { Element, Question } from '../../../domain/pack';
import { formatNumber } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { PackText } from '../../PackText';
import styles from './Calibration.module.css';

interface DecidingAnchorsProps {
  readonly question: Question;
  readonly calibration: Calibration;
}

/** The model's anchor beside the one most chose instead, else beside the next that is not reached, and what stands between. */
export function DecidingAnchors({ question, calibration }: DecidingAnchorsProps) {
  const { model, elsewhere, isElsewhereTied, met, missing } = calibration;
  if (model === null) return null;
  const other = elsewhere ?? (model.hi < 4 ? model.hi + 1 : null);
  const number = (level: number) => formatNumber(currentLocale(), level);
  const isHigher = other !== null && other > model.hi;
  const chosenTitle = isElsewhereTied ? m.calibration_anchor_alsochosen : m.calibration_anchor_chosen;
  const otherTitle = elsewhere === null ? m.calibration_anchor_next : chosenTitle;
  const elements = isHigher ? missing : met;
  return (
    <>
      <h3>{m.calibration_anchor_heading()}</h3>
      <div className={styles.pair}>
        <Anchor question={question} level={model.hi} title={m.calibration_anchor_model({ level: number(model.hi) })} />
        {other !== null && <Anchor question={question} level={other} title={otherTitle({ level: number(other) })} />}
      </div>
      {other !== null && elements.length > 0 && (
        <>
          <p>{isHigher ? m.calibration_anchor_missing() : m.calibration_anchor_met()}</p>
          <Elements elements={elements} />
        </>
      )}
      <p>{m.calibration_anchor_ask()}</p>
    </>
  );
}

function Anchor({ question, level, title }: Pick<DecidingAnchorsProps, 'question'> & { level: number; title: string }) {
  return (
    <div>
      <h4>{title}</h4>
      <p>
        <PackText>{question.anchors[level] ?? ''}</PackText>
      </p>
    </div>
  );
}

function Elements({ elements }: { readonly elements: readonly Element[] }) {
  return (
    <ul>
      {elements.map(({ id, text }) => (
        <li key={id}>
          <PackText>{text}</PackText>
        </li>
      ))}
    </ul>
  );
}
