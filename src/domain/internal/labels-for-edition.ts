import type { HandlingLabel, LabelledPart } from '../handling';
import { isWorkshopHeld } from '../workshop';
import type { Leaving } from './answers-for-edition';
import { attachmentId, leavingAttachments } from './attachments-for-edition';
import { actId, leavingActs } from './decisions-for-edition';
import { workshopForEdition } from './workshop-for-edition';

/** The labels that somebody set on what goes out, under the new ids; those of anything else stay inside with it. */
export function labelsForEdition(leaving: Leaving): Readonly<Partial<Record<LabelledPart, HandlingLabel>>> {
  const { assessment, goesOut } = leaving;
  const sorted = (byKey: object) => Object.keys(byKey).sort();
  const kept: readonly (readonly [from: LabelledPart, to: LabelledPart])[] = [
    ...(goesOut('details') ? [same('details')] : []),
    ...(goesOut('weights') ? [same('weighting')] : []),
    ...(goesOut('closing') ? [same('closing')] : []),
    // What of a workshop speaks of answers that stay inside stays there with them, and may be all of it.
    ...(goesOut('workshop') && isWorkshopHeld(workshopForEdition(leaving)) ? [same('workshop')] : []),
    ...sorted(assessment.answers).flatMap((id) => (goesOut('notes', id) ? [same(`note/${id}` as LabelledPart)] : [])),
    ...sorted(assessment.targets).flatMap((id) =>
      goesOut('targets', id) ? [same(`target/${id}` as LabelledPart)] : [],
    ),
    ...sorted(assessment.enquiries).flatMap((id) =>
      goesOut('enquiries', id) ? [same(`enquiry/${id}` as LabelledPart)] : [],
    ),
    ...leavingActs(leaving).map(({ id }, index) => [`act/${id}`, `act/${actId(index)}`] as const),
    ...leavingAttachments(leaving).map(
      ([id], index) => [`attachment/${id}`, `attachment/${attachmentId(index)}`] as const,
    ),
  ];
  return Object.fromEntries(
    kept.flatMap(([from, to]) => {
      const label = assessment.labels[from];
      return label === undefined ? [] : [[to, label]];
    }),
  );
}

const same = (part: LabelledPart): readonly [LabelledPart, LabelledPart] => [part, part];
