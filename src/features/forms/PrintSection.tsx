import { useState } from 'react';
import type { Scope } from '../../domain/pack';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { type BlankKind, blankKinds } from '../../report/build/blank/build-blank';
import { scopeWord } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';
import { Section } from '../../ui/page/Section';
import { Stack } from '../../ui/page/Stack';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { wordsOfPdfProblem } from '../pdf-problem-words';
import { useFocusLater } from '../use-focus-later';
import { type PaperFile, paperFiles, usePaper } from '../use-paper';

const kindWords: Readonly<Record<BlankKind, () => string>> = {
  form: m.forms_kind_form,
  slips: m.forms_kind_slips,
  cards: m.forms_kind_cards,
  tally: m.forms_kind_tally,
  aside: m.trainer_kind_aside,
  dissent: m.trainer_kind_dissent,
  actions: m.trainer_kind_actions,
  parking: m.trainer_kind_parking,
  feedback: m.trainer_kind_feedback,
};

const fileWords: Readonly<Record<PaperFile, () => string>> = {
  pdf: m.forms_format_pdf,
  fillable: m.forms_format_fillable,
  docx: m.forms_format_docx,
};

const scopes: readonly Scope[] = ['quick', 'full'];
const papers = ['a4', 'letter'] as const;

/** Makes a blank paper and hands it to the browser's way of saving. */
export function PrintSection() {
  const { pack } = useServices();
  const { assessment } = useOpenAssessment();
  const [kind, setKind] = useState<BlankKind>('form');
  const [scope, setScope] = useState<Scope>(assessment.scope);
  const [paper, setPaper] = useState<(typeof papers)[number]>('a4');
  const [file, setFile] = useState<PaperFile>('pdf');
  const locale = currentLocale();
  const offered = paperFiles.filter((one) => one !== 'fillable' || kind === 'form');
  const chosen = offered.find((one) => one === file) ?? 'pdf';
  const { state, make, cancel } = usePaper([kind, scope, chosen, paper].join(' '));
  const focusLater = useFocusLater();
  const isMaking = state.kind === 'working';
  const stop = (): void => {
    cancel();
    focusLater('[data-make-paper]');
  };
  return (
    <Section title={m.forms_print_heading()}>
      <Stack>
        <RadioGroup
          legend={m.forms_print_kind()}
          options={blankKinds.map((value) => ({ value, title: kindWords[value]() }))}
          value={kind}
          onChange={(value) => setKind(blankKinds.find((one) => one === value) ?? 'form')}
        />
        {kind === 'form' && (
          <RadioGroup
            legend={m.forms_print_scope()}
            inline
            options={scopes.map((value) => ({ value, title: scopeWord(value, locale) }))}
            value={scope}
            onChange={(value) => setScope(scopes.find((one) => one === value) ?? 'quick')}
          />
        )}
        <RadioGroup
          legend={m.forms_print_format()}
          options={offered.map((value) => ({ value, title: fileWords[value]() }))}
          value={chosen}
          onChange={(value) => setFile(paperFiles.find((one) => one === value) ?? 'pdf')}
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
          <Button
            kind="primary"
            aria-disabled={isMaking}
            data-make-paper
            onClick={() => !isMaking && void make({ pack, kind, scope, locale, paper, file: chosen })}
          >
            {m.forms_print_action()}
          </Button>
          {isMaking && <Button onClick={stop}>{m.reporting_make_cancel()}</Button>}
        </Actions>
        <div role="status">
          {isMaking && <p>{m.forms_print_working()}</p>}
          {state.kind === 'saved' && <p>{m.forms_print_done({ size: formatNumber(locale, state.sizeInKib) })}</p>}
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
