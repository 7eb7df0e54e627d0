import { setTarget } from '../../domain/decision-commands';
import { maxTextLength } from '../../domain/limits';
import type { Question } from '../../domain/pack';
import { defaultTarget, isUnexplained, type Target } from '../../domain/target';
import { m } from '../../i18n/generated/messages';
import { SelectField } from '../../ui/field/SelectField';
import { TextArea } from '../../ui/field/TextArea';
import { useOpenAssessment } from '../open-assessment';
import { PartHandlingField } from '../PartHandlingField';
import { PackText } from '../PackText';
import styles from './Plan.module.css';

/** The level that the committee wants to reach here; a lower one counts only with a reason, which is printed. */
export function TargetFields({ question }: { readonly question: Question }) {
  const { assessment, run } = useOpenAssessment();
  const target: Target = assessment.targets[question.id] ?? { level: defaultTarget, reason: '' };
  const set = (changes: Partial<Target>) => {
    const next = { ...target, ...changes };
    const isDefault = next.level === defaultTarget && next.reason === '';
    run(setTarget(question.id, isDefault ? null : next));
  };
  return (
    <>
      <SelectField
        label={m.plan_target_label()}
        hint={m.plan_target_hint()}
        options={targetLevels.map((level) => ({ value: `${level}`, text: m.plan_target_level({ level }) }))}
        value={`${target.level}`}
        onChange={(event) => set({ level: levelFrom(event.target.value) })}
      />
      <p className={styles.anchor}>
        <PackText>{question.anchors[target.level]}</PackText>
      </p>
      {target.level < defaultTarget && (
        <TextArea
          label={m.plan_target_reason()}
          hint={m.plan_target_reasonhint()}
          error={isUnexplained(target) ? m.plan_target_unexplained() : undefined}
          rows={2}
          value={target.reason}
          maxLength={maxTextLength}
          onChange={(event) => set({ reason: event.target.value })}
        />
      )}
      {question.id in assessment.targets && (
        <PartHandlingField part={`target/${question.id}`} label={m.handling_field_target()} />
      )}
    </>
  );
}

const targetLevels: readonly Target['level'][] = [1, 2, 3, 4];

function levelFrom(value: string): Target['level'] {
  return targetLevels.find((level) => `${level}` === value) ?? defaultTarget;
}
