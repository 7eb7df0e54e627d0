import { blankBallot } from '../ballot';
import { blankEnquiry } from '../enquiry';
import { labelOfUnlabelled } from '../handling';
import { draft } from '../review';
import { defaultTarget } from '../target';
import { noWorkshop } from '../workshop';

/**
 * How far down a value is made of fields of its own: taken as a whole; a set of ids; a list of items with ids; or
 * fields by name, of which `blank` is what stands there before anybody has said anything.
 */
export type Shape =
  | 'whole'
  | 'set'
  | { readonly list: Shape }
  | {
      readonly fields: Readonly<Record<string, Shape>>;
      readonly others: Shape;
      readonly blank?: Readonly<Record<string, unknown>>;
    };

type FieldsShape = Extract<Shape, { readonly others: Shape }>;

const flat: Shape = { fields: {}, others: 'whole' };
const keyed = (item: Shape): Shape => ({ fields: {}, others: item });

const answerShape: Shape = {
  fields: { elements: 'set', citations: { list: flat } },
  others: 'whole',
  blank: {
    questionRevision: '',
    response: null,
    elements: [],
    citations: [],
    gradeOverride: null,
    note: '',
    handling: labelOfUnlabelled,
    review: draft,
    changedAt: '',
  },
};

/** A response, a country, a review and a decision on weights make sense only as a whole. */
export const assessmentShape: Shape = {
  fields: {
    period: flat,
    answers: keyed(answerShape),
    efforts: flat,
    targets: keyed({ fields: {}, others: 'whole', blank: { level: defaultTarget, reason: '' } }),
    weighting: flat,
    plan: { list: flat },
    enquiries: keyed({ fields: {}, others: 'whole', blank: { ...blankEnquiry } }),
    closing: flat,
    workshop: {
      fields: {
        contributions: keyed('whole'),
        ballots: keyed({ fields: { dissents: { list: flat } }, others: 'whole', blank: { ...blankBallot } }),
        counted: 'set',
        parking: { list: flat },
      },
      others: 'whole',
      blank: { ...noWorkshop },
    },
    labels: flat,
    attachments: flat,
  },
  others: 'whole',
};

export const isFields = (shape: Shape): shape is FieldsShape => typeof shape === 'object' && 'others' in shape;

/** The shape of one field; a name that only every object has by birth names nothing here. */
export const shapeOfField = (shape: FieldsShape, key: string): Shape =>
  (Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined) ?? shape.others;

/** Names of fields without the moments of change. */
export const unstamped = (keys: readonly string[]): readonly string[] => keys.filter((key) => key !== 'changedAt');
