import { lazy, Suspense } from 'react';
import { type Assessment, isPackOf } from '../../domain/assessment';
import type { Pack } from '../../domain/pack';
import { answersWithoutQuestion } from '../../domain/progress';
import { answeredOf, summaryFromAssessment } from '../../domain/summary';
import type { ReadFile } from '../../exchange/read-assessment-file';
import { formatMoment, formatNumber, formatPeriod } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { type Definition, DefinitionList } from '../../ui/definition-list/DefinitionList';
import { Dialog } from '../../ui/dialog/Dialog';
import { Notice } from '../../ui/notice/Notice';
import { wordsOfCountry } from '../country-words';
import { PackGate } from '../PackGate';
import { useServices } from '../services';
import { TrainingMark } from '../TrainingMark';
import type { Import } from './use-import';

const OpenSealedDialog = lazy(async () => ({ default: (await import('./OpenSealedDialog')).OpenSealedDialog }));

/** What a chosen file holds before anything is written, or why it was not opened. */
export function ImportDialog({ importing }: { readonly importing: Import }) {
  const { state, show, refuse, cancel } = importing;
  if (state.kind === 'refused')
    return (
      <Notice tone="error" role="alert" title={m.import_problem_title()}>
        <p>{state.because}</p>
        <p>{m.import_problem_safe()}</p>
      </Notice>
    );
  if (state.kind === 'sealed')
    return (
      <Suspense fallback={null}>
        <OpenSealedDialog sealed={state.sealed} onOpened={show} onRefused={refuse} onCancel={cancel} />
      </Suspense>
    );
  return (
    <Dialog
      open={state.kind === 'asking'}
      title={m.import_dialog_title()}
      onClose={cancel}
      closeLabel={m.import_dialog_cancel()}
      actions={
        <PackGate fallback={null}>
          <ConfirmButton importing={importing} />
        </PackGate>
      }
    >
      {state.kind === 'asking' && (
        <PackGate fallback={null}>
          <ImportSummary {...state} />
        </PackGate>
      )}
    </Dialog>
  );
}

/** Absent where the answers belong to questions that are not here. */
function ConfirmButton({ importing: { state, confirm } }: { readonly importing: Import }) {
  const { pack } = useServices();
  if (state.kind !== 'asking' || !isPackOf(pack, state.assessment)) return null;
  return (
    <Button kind="primary" onClick={() => void confirm()}>
      {m.import_dialog_confirm()}
    </Button>
  );
}

function ImportSummary({ assessment, isAltered, isCopy }: ReadFile & { readonly isCopy: boolean }) {
  const { pack } = useServices();
  const locale = currentLocale();
  const isOurs = isPackOf(pack, assessment);
  const { title, country, body, period, changedAt, purpose } = assessment;
  return (
    <>
      {purpose === 'training' && <TrainingMark />}
      {isAltered && (
        <Notice tone="warning" title={m.import_altered_title()}>
          <p>{m.import_altered_text()}</p>
        </Notice>
      )}
      <p>{m.import_dialog_intro()}</p>
      <DefinitionList
        items={[
          { term: m.import_field_title(), description: <bdi>{title}</bdi> },
          { term: m.import_field_country(), description: <bdi>{wordsOfCountry(country)}</bdi> },
          { term: m.import_field_body(), description: <bdi>{body}</bdi> },
          { term: m.import_field_period(), description: formatPeriod(locale, period) },
          ...(isOurs ? answeredItems(pack, assessment) : []),
          { term: m.import_field_changed(), description: formatMoment(locale, changedAt) },
        ]}
      />
      {isCopy && <p>{m.import_dialog_copy()}</p>}
      {!isOurs && <p>{m.import_dialog_otherpack({ pack: assessment.pack.id, current: pack.id })}</p>}
    </>
  );
}

/** How far it has come, as the overview will say, and what counts nowhere. */
function answeredItems(pack: Pack, assessment: Assessment): readonly Definition[] {
  const locale = currentLocale();
  const answered = answeredOf(pack, summaryFromAssessment(assessment));
  const unknown = answersWithoutQuestion(pack, assessment);
  return [
    { term: m.import_field_answered(), description: formatNumber(locale, answered) },
    ...(unknown > 0 ? [{ term: m.import_field_unknown(), description: formatNumber(locale, unknown) }] : []),
  ];
}
