import type { Vote } from '../../../domain/consensus';
import { levels, type Question } from '../../../domain/pack';
import { formatNumber } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { RadioGroup } from '../../../ui/choice/RadioGroup';
import { PackText } from '../../PackText';
import { ElementList } from './ElementList';
import styles from './Urn.module.css';

interface QuestionVoteProps {
  readonly question: Question;
  readonly vote: Vote | null;
  readonly isMissing: boolean;
  readonly onVote: (vote: Vote) => void;
}

/** One question of a voting paper, with nothing chosen beforehand. */
export function QuestionVote({ question, vote, isMissing, onVote }: QuestionVoteProps) {
  const locale = currentLocale();
  return (
    <RadioGroup
      legendStyle="question"
      legend={
        <>
          <span className={styles.name}>
            {question.id} <PackText>{question.label}</PackText>
          </span>
          <PackText>{question.text}</PackText>
        </>
      }
      hint={question.elements.length > 0 ? <ElementList question={question} /> : undefined}
      dataQuestion={question.id}
      error={isMissing ? m.urn_paper_missing() : undefined}
      value={vote === null ? null : `${vote}`}
      onChange={(value) => onVote(levels.find((level) => `${level}` === value) ?? 'dk')}
      options={[
        ...levels.map((level) => ({
          value: `${level}`,
          marker: formatNumber(locale, level),
          title: <PackText>{question.anchors[level]}</PackText>,
          plain: true,
        })),
        { value: 'dk', title: m.urn_paper_unknown(), plain: true, apart: true },
      ]}
    />
  );
}
