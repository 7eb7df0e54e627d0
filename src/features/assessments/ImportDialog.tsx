import { lazy, Suspense, use } from 'react';
import { type Assessment, isPackOf } from '../../domain/assessment';
import type { Pack } from '../../domain/pack';
import { answersWithoutQuestion } from '../../domain/progress';
import { answeredOf, summaryFromAssessment } from '../../domain/summary';
import { fingerprintOf } from '../../exchange/fingerprint';
import { formatMoment, formatNumber, formatPeriod } from '../../i18n/format';
import type { ReadPackage } from '../../exchange/read-package';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { type Definition, DefinitionList } from '../../ui/definition-list/DefinitionList';
import { Dialog } from '../../ui/dialog/Dialog';
import { Notice } from '../../ui/notice/Notice';
import { UserText } from '../../ui/user-text/UserText';
import { wordsOfCountry } from '../country-words';
import { PackGate } from '../PackGate';
import { useServices } from '../services';
import { formatSize } from '../format-size';
import { TrainingMark } from '../TrainingMark';
import type { Import } from './use-import';

const OpenSealedDialog = lazy(async () => ({ default: (await import('./OpenSealedDialog')).OpenSealedDialog }));

/** What a chosen file holds before anything is written. */
export function ImportDialog({ importing }: { readonly importing: Import }) {
  const { state, show, refuse, cancel } = importing;
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
        <PackGate
          fallback={
            <Button kind="primary" disabled>
              {m.import_dialog_confirm()}
            </Button>
          }
        >
          <ConfirmButton importing={importing} />
        </PackGate>
      }
    >
      {state.kind === 'asking' && (
        <PackGate fallback={<p role="status">{m.import_dialog_loading()}</p>}>
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

function ImportSummary({ assessment, isAltered, isCopy, files, missing }: ReadPackage & { readonly isCopy: boolean }) {
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
          { term: m.import_field_title(), description: <UserText>{title}</UserText> },
          { term: m.import_field_country(), description: <UserText>{wordsOfCountry(country)}</UserText> },
          { term: m.import_field_body(), description: <UserText>{body}</UserText> },
          { term: m.import_field_period(), description: formatPeriod(locale, period) },
          ...(isOurs ? answeredItems(pack, assessment) : []),
          ...(files.size > 0 ? [{ term: m.import_field_files(), description: filesInShort(files) }] : []),
          { term: m.import_field_changed(), description: formatMoment(locale, changedAt) },
          { term: m.import_field_fingerprint(), description: <bdi>{fingerprintOf(assessment)}</bdi> },
        ]}
      />
      {missing.length > 0 && <p>{m.import_files_missing({ count: missing.length })}</p>}
      {isCopy && <p>{m.import_dialog_copy()}</p>}
      {isOurs && <VersionNote version={assessment.pack.version} />}
      {!isOurs && <p>{m.import_dialog_otherpack({ pack: assessment.pack.id, current: pack.id })}</p>}
    </>
  );
}

/** Says so where the version it was answered in is not here; it can be kept all the same. */
function VersionNote({ version }: { readonly version: string }) {
  const { newestPack, loadEarlierPack } = useServices();
  if (version === newestPack.version || use(loadEarlierPack(version)).ok) return null;
  return <p>{m.import_dialog_otherversion({ version })}</p>;
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

function filesInShort(files: ReadPackage['files']): string {
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return m.attachment_save_size({ count: files.size, size: formatSize(currentLocale(), size) });
}
