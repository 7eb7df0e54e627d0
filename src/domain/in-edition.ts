import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Assessment, type AssessmentId, unnamedCountry } from './assessment';
import { blankClosing } from './closing';
import { type Edition, highestLabels } from './edition';
import { isWithin } from './handling';
import { answersForEdition, type Leaving } from './internal/answers-for-edition';
import { attachmentsForEdition } from './internal/attachments-for-edition';
import {
  copyOfClosing,
  copyOfCountry,
  copyOfEnquiry,
  copyOfPack,
  copyOfTarget,
  copyOfWeighting,
  planForEdition,
} from './internal/decisions-for-edition';
import { labelsForEdition } from './internal/labels-for-edition';
import { workshopForEdition } from './internal/workshop-for-edition';
import { labelledPieces, type PieceKind, pieceKinds } from './labelled-pieces';
import type { QuestionId } from './pack';
import { truePurpose } from './training-case';
import { defaultWeighting } from './weights';
import { noWorkshop } from './workshop';

/** How many pieces of each kind an edition leaves out. */
export type LeftOut = Readonly<Record<PieceKind, number>>;

/** What may go out, and how much may not. */
export interface InEdition {
  readonly edition: Edition;
  readonly assessment: Assessment;
  readonly leftOut: LeftOut;
}

/**
 * The assessment as an edition may show it; whatever the edition is made into (report, file, table, names, data about
 * the file) is made from this result alone. The internal edition is the very assessment. The others are built anew,
 * field by field, from what its label lets through: what is not named here falls away, whoever added it.
 *
 * | piece                        | goes out                                     | else                                |
 * |------------------------------|----------------------------------------------|-------------------------------------|
 * | title, country, body, period | by the label of the details                  | blank, the country not named        |
 * | answer                       | by its label and those of its parts          | none, as if never given             |
 * | what stands beside "withheld" | never                                       | blank                               |
 * | note, attachment             | by its own label, and only with its answer   | none                                |
 * | effort                       | with the answer                              | none                                |
 * | target, enquiry, act         | by its own label                             | none                                |
 * | the question of an act       | with the act, unless its answer stays inside | none                                |
 * | weights                      | by their label                               | the authors' weights                |
 * | closing words                | by their label                               | none                                |
 * | workshop                     | by its label, each ballot with its answer    | none                                |
 * | request of a copy sent out   | never                                        | none                                |
 * | ids made by programs, moments | never                                       | numbered anew; the day of the last change |
 *
 * An answer that stays inside leaves no trace, not even "withheld": that would say that something is known, and which
 * question it is.
 */
export function inEdition(assessment: Assessment, edition: Edition): InEdition {
  const pieces = labelledPieces(assessment);
  const leaves = pieces.filter(({ label }) => isWithin(label, highestLabels[edition]));
  const count = (kind: PieceKind) => pieces.filter((piece) => piece.kind === kind && !leaves.includes(piece)).length;
  const leftOut = Object.fromEntries(pieceKinds.map((kind) => [kind, count(kind)])) as LeftOut;
  if (edition === 'internal') return { edition, assessment, leftOut };
  const names = new Set(leaves.map(({ kind, key }) => `${kind}/${key}`));
  const goesOut = (kind: PieceKind, key = '') => names.has(`${kind}/${key}`);
  const content = contentOf({ assessment, goesOut, madeAt: `${dayOf(assessment.changedAt)}T00:00:00.000Z` });
  return { edition, assessment: { id: idOf(edition, content), ...content }, leftOut };
}

function contentOf(leaving: Leaving): Omit<Assessment, 'id'> {
  const { assessment, goesOut, madeAt } = leaving;
  const isTold = goesOut('details');
  return {
    purpose: truePurpose(assessment),
    pack: copyOfPack(assessment.pack),
    scope: assessment.scope,
    title: isTold ? assessment.title : '',
    country: isTold ? copyOfCountry(assessment.country) : unnamedCountry,
    body: isTold ? assessment.body : '',
    period: isTold ? { from: assessment.period.from, to: assessment.period.to } : { from: '', to: '' },
    createdAt: madeAt,
    changedAt: madeAt,
    answers: answersForEdition(leaving),
    efforts: entries(
      assessment.efforts,
      (id) => goesOut('efforts', id),
      (effort) => effort,
    ),
    targets: entries(assessment.targets, (id) => goesOut('targets', id), copyOfTarget),
    weighting: goesOut('weights') ? copyOfWeighting(assessment.weighting, madeAt) : defaultWeighting,
    plan: planForEdition(leaving),
    enquiries: entries(assessment.enquiries, (id) => goesOut('enquiries', id), copyOfEnquiry),
    closing: goesOut('closing') ? copyOfClosing(assessment.closing) : blankClosing,
    workshop: goesOut('workshop') ? workshopForEdition(leaving) : noWorkshop,
    request: null,
    labels: labelsForEdition(leaving),
    attachments: attachmentsForEdition(leaving),
  };
}

/** The day in universal time, whatever zone the moment was written in. */
const dayOf = (moment: string): string => new Date(moment).toISOString().slice(0, 10);

/** Made of what goes out and of nothing else, so that nobody can tell the assessment behind it, and no import meets it. */
function idOf(edition: Edition, content: Omit<Assessment, 'id'>): AssessmentId {
  const digits = bytesToHex(sha256(utf8ToBytes(JSON.stringify(content)))).slice(0, 24);
  return `${edition}-${digits}` as AssessmentId;
}

function entries<T, U>(
  byQuestion: Readonly<Record<QuestionId, T>>,
  isKept: (question: string) => boolean,
  copy: (value: T) => U,
): Readonly<Record<QuestionId, U>> {
  const kept = Object.entries<T>(byQuestion).filter(([id]) => isKept(id));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, value]) => [id, copy(value)]));
}
