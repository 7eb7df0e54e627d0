import { useState } from 'react';
import type { InEdition } from '../../domain/in-edition';
import { labelsNow, type LabelSet, setLabels } from '../../domain/label-commands';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { leftOutSentence } from '../../report/build/sections/edition';
import { Button } from '../../ui/button/Button';
import { Section } from '../../ui/page/Section';
import { Toast } from '../../ui/toast/Toast';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { LabelDialog } from './LabelDialog';
import { LeftOutElsewhere } from './LeftOutElsewhere';
import { LeftOutTheme } from './LeftOutTheme';
import { type LeftOutGroup, leftOutGroups } from './internal/left-out-groups';
import { wordsOfGroup } from './internal/words';

interface Labelled {
  readonly before: readonly LabelSet[];
  readonly words: string;
}

/** What the chosen edition leaves out, with a way to each question, and to label many things at once. */
export function LeftOutSection({ of: { edition, leftOut } }: { readonly of: InEdition }) {
  const { pack } = useServices();
  const { assessment, run } = useOpenAssessment();
  const [choice, setChoice] = useState<readonly LeftOutGroup[] | null>(null);
  const [done, setDone] = useState<Labelled | null>(null);
  const groups = leftOutGroups(pack, assessment, edition);
  const apply = (sets: readonly LabelSet[], words: string) => {
    setDone({ before: labelsNow(assessment, sets), words });
    run(setLabels(sets));
    setChoice(null);
  };
  const undo = (before: readonly LabelSet[]) => {
    run(setLabels(before));
    setDone(null);
  };
  return (
    <Section title={m.reporting_left_heading()} note={m.reporting_left_note()}>
      <p>{leftOutSentence(leftOut, currentLocale())}</p>
      <LeftOutElsewhere assessment={assessment} leftOut={leftOut} />
      {groups.map((group) => (
        <LeftOutTheme
          key={wordsOfGroup(group)}
          assessment={assessment}
          group={group}
          onLabel={() => setChoice([group])}
        />
      ))}
      {groups.length > 1 && (
        <p>
          <Button onClick={() => setChoice(groups)}>{m.reporting_left_all()}</Button>
        </p>
      )}
      {choice && <LabelDialog groups={choice} onClose={() => setChoice(null)} onConfirm={apply} />}
      <Toast
        message={done && done.words}
        {...(done && {
          action: { label: m.reporting_label_undo(), takesFocus: true, run: () => undo(done.before) },
        })}
        dismissLabel={m.reporting_label_dismiss()}
        onDismiss={() => setDone(null)}
      />
    </Section>
  );
}
