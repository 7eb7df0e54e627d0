import { useId } from 'react';
import type { Answer } from '../../domain/answer';
import { type Grade, grades } from '../../domain/answer';
import { setGradeOverride } from '../../domain/commands';
import { gradeOfAnswer, restsOnLawNotInForce } from '../../domain/evidence';
import { claimedLevels, levelInterval } from '../../domain/level-interval';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { LevelStrip } from '../../ui/level-strip/LevelStrip';
import { Notice } from '../../ui/notice/Notice';
import { useFocusLater } from '../use-focus-later';
import styles from './Fields.module.css';
import type { AnswerProps } from './internal/answer-props';
import { derivedGrade } from './internal/grade-reason';
import { reasonWords, resultWords, shortGradeWord } from './internal/words';

interface GradeFieldsProps extends AnswerProps {
  readonly answer: Answer;
  readonly assessedOn: string;
}

/** The grade that follows from the citations or from the user's correction, why, and what it makes of the claim. */
export function GradeFields({ question, answer, run, assessedOn }: GradeFieldsProps) {
  const id = useId();
  const focusLater = useFocusLater();
  const derived = derivedGrade(answer, assessedOn);
  const grade = answer.gradeOverride ?? derived.grade;
  const counted = gradeOfAnswer(answer, assessedOn);
  const choose = (value: string) => {
    const chosen = grades.find((one) => one === value) ?? null;
    run(setGradeOverride(question, chosen === derived.grade ? null : chosen));
  };
  const follow = () => {
    focusLater(`#${id} input:checked`);
    run(setGradeOverride(question, null));
  };
  return (
    <div className={styles.grade} id={id}>
      <RadioGroup
        legend={m.answering_grade_legend()}
        inline
        options={grades.map((value) => ({ value, marker: value, title: shortGradeWord(value), plain: true }))}
        value={grade}
        onChange={choose}
      />
      {answer.gradeOverride === null ? (
        <p>{reasonWords(derived.reason)}</p>
      ) : (
        <p>
          {m.answering_reason_corrected({ grade })} {m.answering_reason_derived({ grade: derived.grade })}{' '}
          <Button kind="quiet" onClick={follow}>
            {m.answering_reason_follow()}
          </Button>
        </p>
      )}
      {counted !== grade && <p>{m.answering_reason_needstwo({ grade, counted })}</p>}
      <ProvedLevels answer={answer} grade={counted} />
      {restsOnLawNotInForce(answer) && (
        <Notice tone="warning" title={m.answering_law_title()}>
          <p>{m.answering_law_text()}</p>
        </Notice>
      )}
    </div>
  );
}

/** What is proved and what is only possible, wherever that differs from what is claimed. */
function ProvedLevels({ answer, grade }: Pick<GradeFieldsProps, 'answer'> & { readonly grade: Grade }) {
  const claimed = claimedLevels(answer.response);
  if (claimed === null) return null;
  const interval = levelInterval(answer.response, grade);
  if (interval.lo === claimed.lo && interval.hi === claimed.hi) return null;
  return (
    <p className={styles.result}>
      <LevelStrip interval={interval} label={m.answering_result_strip(interval)} /> <span>{resultWords(interval)}</span>
    </p>
  );
}
