import { useState } from 'react';
import type { TrainerGuide } from '../../domain/trainer-guide';
import type { TrainingCase } from '../../domain/training-case';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { Stack } from '../../ui/page/Stack';
import { useServices } from '../services';
import { wordsOfPdfProblem } from '../pdf-problem-words';
import { useFocusLater } from '../use-focus-later';
import { usePaper } from '../use-paper';
import { pieces } from './pieces';

interface PrintSectionProps {
  readonly guide: TrainerGuide;
  readonly training: TrainingCase;
}

const papers = ['a4', 'letter'] as const;

/** The whole package or one piece of it, made on this device and handed to the browser's way of saving. */
export function PrintSection({ guide, training }: PrintSectionProps) {
  const { pack } = useServices();
  const [key, choose] = useState('part-whole');
  const [paper, setPaper] = useState<(typeof papers)[number]>('a4');
  const { state, make, makeTraining, cancel } = usePaper(`${key} ${paper}`);
  const focusLater = useFocusLater();
  const isMaking = state.kind === 'working';
  const stop = (): void => {
    cancel();
    focusLater('[data-make-paper]');
  };
  const locale = currentLocale();
  const print = (): void => {
    if (isMaking) return;
    const piece = pieces.find((one) => one.key === key);
    if (piece?.kind === 'part') void makeTraining({ pack, training, guide, part: piece.part, locale, paper });
    if (piece?.kind === 'paper') void make({ pack, kind: piece.paper, scope: 'quick', locale, paper, file: 'pdf' });
  };
  return (
    <Section title={m.trainer_print_heading()} note={m.trainer_print_note()}>
      <Stack>
        <RadioGroup
          legend={m.trainer_print_legend()}
          options={pieces.map((piece) => ({ value: piece.key, title: piece.title() }))}
          value={key}
          onChange={choose}
        />
        <RadioGroup
          legend={m.reporting_paper_legend()}
          inline
          options={[
            { value: 'a4', title: m.reporting_paper_a4() },
            { value: 'letter', title: m.reporting_paper_letter() },
          ]}
          value={paper}
          onChange={(value) => setPaper(papers.find((one) => one === value) ?? 'a4')}
        />
        <Actions>
          <Button kind="primary" aria-disabled={isMaking} data-make-paper onClick={print}>
            {m.trainer_print_action()}
          </Button>
          {isMaking && <Button onClick={stop}>{m.reporting_make_cancel()}</Button>}
        </Actions>
        <div role="status">
          {isMaking && <p>{m.trainer_print_working()}</p>}
          {state.kind === 'saved' && <p>{m.trainer_print_done({ size: formatNumber(locale, state.sizeInKib) })}</p>}
        </div>
        {state.kind === 'failed' && (
          <Notice tone="error" role="alert">
            <p>{wordsOfPdfProblem(state.problem)}</p>
          </Notice>
        )}
      </Stack>
    </Section>
  );
}
