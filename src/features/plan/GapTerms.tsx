import { useState } from 'react';
import type { Effort } from '../../domain/assessment';
import { setEffort } from '../../domain/decision-commands';
import type { Priority } from '../../domain/priority';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { effortWord } from '../../report/build/words';
import { useSession } from '../../session/use-session';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { Disclosure } from '../../ui/disclosure/Disclosure';
import { Stack } from '../../ui/page/Stack';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { TargetFields } from './TargetFields';

/** What closing a gap would take, and the level it is measured against: both decide its priority (METHOD 2.7). */
export function GapTerms({ priority: { question, effort, target } }: { readonly priority: Priority }) {
  const { apply: run } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure
      onToggle={setIsOpen}
      summary={
        <>
          {effort === null ? m.plan_terms_open({ level: target }) : m.plan_terms_estimated({ level: target, effort })}
          <VisuallyHidden> {m.plan_terms_for({ label: question.label })}</VisuallyHidden>
        </>
      }
    >
      {isOpen && (
        <Stack>
          <RadioGroup
            legend={m.plan_effort_legend()}
            hint={m.plan_effort_hint()}
            options={[
              ...efforts.map((value) => ({
                value: `${value}`,
                title: effortWord(value, currentLocale()),
                plain: true,
              })),
              { value: 'none', title: m.plan_effort_none(), plain: true, apart: true },
            ]}
            value={effort === null ? 'none' : `${effort}`}
            onChange={(chosen) => run(setEffort(question.id, efforts.find((value) => `${value}` === chosen) ?? null))}
          />
          <TargetFields question={question} />
        </Stack>
      )}
    </Disclosure>
  );
}

const efforts: readonly Effort[] = [1, 2, 3];
