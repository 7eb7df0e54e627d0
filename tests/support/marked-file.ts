import { z } from 'zod/mini';
import { assessmentFileSchema } from '../../src/formats/assessment-file-schema';
import { type HandlingLabel, handlingLabels } from '../../src/domain/handling';
import type { Pack } from '../../src/domain/pack';
import { partQuestions } from '../../src/domain/composite';

/**
 * An assessment file in which every string of every kind is a marker of its own that names the label over it. It is
 * made from the schema, so a field that the schema gets is in it by itself; one that no marker fits is an error here.
 */

/** Whose label decides; "never" is what no edition but the internal one may hold: ids, moments, fields of others. */
export type MarkerLabel = HandlingLabel | 'unlabelled' | 'never';

export interface Marker {
  readonly value: string;
  readonly label: MarkerLabel;
  /** "answers.*.citations[].title": where it stands in the schema. */
  readonly path: string;
}

export interface MarkedFile {
  readonly file: Readonly<Record<string, unknown>>;
  readonly markers: readonly Marker[];
}

type Schema = z.core.$ZodType;
type Fill = (schema: Schema, path: string, label: MarkerLabel) => unknown;

/** Strings that say what is known of a thing, never a word of it; no edition tells them. */
const neverTold =
  /^(?:id|checksum|createdAt|changedAt|pack\.version|answers\.\*\.(?:citations\[\]\.id|changedAt|review\.at)|weighting\.adopted\.at|plan\[\]\.(?:id|changedAt)|workshop\.(?:contributions\..*|counted\[\]|parking\[\]\.id|ballots\.\*\.dissents\[\]\.id)|request\..*|attachments\.\*\.(?:citation|addedAt)|attachments\.\$key)$/;

/** Every place of the schema at which a string may stand that somebody, or some program, chooses. */
export function stringPathsOf(schema: Schema = assessmentFileSchema, path = ''): readonly string[] {
  return [...new Set(stringPaths(schema, path))].sort();
}

function stringPaths(schema: Schema, path: string): readonly string[] {
  if (schema instanceof z.core.$ZodObject) {
    return fieldsOf(schema).flatMap(([key, field]) => stringPaths(field, join(path, key)));
  }
  if (schema instanceof z.core.$ZodRecord) {
    return [
      ...stringPaths(schema._zod.def.keyType, join(path, '$key')),
      ...stringPaths(schema._zod.def.valueType, join(path, '*')),
    ];
  }
  if (schema instanceof z.core.$ZodArray) return stringPaths(schema._zod.def.element, `${path}[]`);
  if (schema instanceof z.core.$ZodUnion) return optionsOf(schema).flatMap((option) => stringPaths(option, path));
  if (schema instanceof z.core.$ZodNullable || schema instanceof z.core.$ZodOptional)
    return stringPaths(schema._zod.def.innerType, path);
  if (schema instanceof z.core.$ZodPipe) return stringPaths(schema._zod.def.in, path);
  return schema._zod.def.type === 'string' ? [path] : [];
}

const fieldsOf = (schema: z.core.$ZodObject): readonly (readonly [string, Schema])[] =>
  Object.entries<Schema>(schema._zod.def.shape);

const optionsOf = (schema: z.core.$ZodUnion): readonly Schema[] => schema._zod.def.options;

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The file with title, country, body, period and weights under one label and everything else under each. */
export function buildMarkedFile(pack: Pack, label: HandlingLabel | 'unlabelled', scope: 'quick' | 'full'): MarkedFile {
  const markers: Marker[] = [];
  let round = 0;
  const mark = (schema: Schema, path: string, asked: MarkerLabel): string => {
    const own = neverTold.test(path) ? 'never' : asked;
    const number = markers.length + 1;
    const value = candidates(own, number).find((one) => z.safeParse(schema, one).success);
    if (value === undefined)
      throw new Error(`No marker fits ${path}: teach this builder, and the edition, the new field.`);
    markers.push({ value, label: own, path });
    return value;
  };
  const fill: Fill = (schema, path, own) => {
    if (schema instanceof z.core.$ZodObject) {
      const known = fieldsOf(schema).map(([key, field]) => [key, fill(field, join(path, key), own)]);
      // As another program would add it.
      return { ...Object.fromEntries(known), [`extra${markers.length}`]: mark(z.string(), 'of others', 'never') };
    }
    if (schema instanceof z.core.$ZodRecord)
      return { [key(schema, path, own)]: fill(schema._zod.def.valueType, join(path, '*'), own) };
    if (schema instanceof z.core.$ZodArray) return [fill(schema._zod.def.element, `${path}[]`, own)];
    if (schema instanceof z.core.$ZodUnion) return fill(pick(optionsOf(schema)), path, own);
    if (schema instanceof z.core.$ZodNullable || schema instanceof z.core.$ZodOptional)
      return fill(schema._zod.def.innerType, path, own);
    if (schema instanceof z.core.$ZodPipe) return fill(schema._zod.def.in, path, own);
    if (schema instanceof z.core.$ZodEnum) return pick(Object.values(schema._zod.def.entries));
    if (schema instanceof z.core.$ZodLiteral) return pick([...schema._zod.def.values]);
    if (schema._zod.def.type === 'number') return 1;
    if (schema._zod.def.type === 'string') return mark(schema, path, own);
    throw new Error(`${path} is of a kind that this builder does not know: ${schema._zod.def.type}`);
  };
  const key = (record: z.core.$ZodRecord, path: string, own: MarkerLabel): string =>
    String(fill(record._zod.def.keyType, join(path, '$key'), own));
  const pick = <T>(options: readonly T[]): T => {
    const option = options[round % options.length];
    if (option === undefined) throw new Error('A choice has an option.');
    return option;
  };

  const shape = assessmentFileSchema.shape;
  const labels: Record<string, HandlingLabel> = {};
  const unasked = questionIds(pack);
  const nextQuestion = (): string => unasked.shift() ?? 'Z99.none';
  const setLabel = (part: string, own: MarkerLabel): void => {
    if (own !== 'unlabelled' && own !== 'never') labels[part] = own;
  };

  const answers: Record<string, unknown> = {};
  const answered = new Map<string, { readonly handling: HandlingLabel }>();
  const efforts: Record<string, unknown> = {};
  const attachments: Record<string, unknown> = {};
  const answerSchema = shape.answers.def.valueType;
  const addAnswer = (question: string, own: HandlingLabel, noteLabel: HandlingLabel | 'unlabelled'): void => {
    const answer = objectIn(fill(answerSchema, 'answers.*', own));
    const noteIs = strictestOf([own, noteLabel]);
    answered.set(question, { handling: own });
    answers[question] = { ...answer, handling: own, note: mark(z.string(), 'answers.*.note', noteIs) };
    setLabel(`note/${question}`, noteLabel);
    efforts[question] = 1;
    const [first]: readonly unknown[] = Array.isArray(answer.citations) ? answer.citations : [];
    const citation = objectIn(first).id;
    for (const attached of [...handlingLabels, 'unlabelled'] as const) {
      const id = mark(shape.attachments.def.keyType, 'attachments.$key', 'never');
      const filled = objectIn(fill(shape.attachments.def.valueType, 'attachments.*', strictestOf([own, attached])));
      attachments[id] = { ...filled, question, citation };
      setLabel(`attachment/${id}`, attached);
    }
  };
  for (const own of handlingLabels) {
    // Six ways to answer: each gets its turn, with the kinds of review and citation in turn as well.
    for (round = 0; round < 6; round += 1) addAnswer(nextQuestion(), own, 'clear');
    addAnswer(`Z01.${mark(z.string(), 'answers.$key', own)}`, own, 'clear');
    if (own !== 'clear') addAnswer(nextQuestion(), 'clear', own);
  }
  addAnswer(nextQuestion(), 'clear', 'unlabelled');

  const all = [...handlingLabels, 'unlabelled'] as const;
  const targets: Record<string, unknown> = {};
  const enquiries: Record<string, unknown> = {};
  const plan: unknown[] = [];
  for (const [index, own] of all.entries()) {
    round = index;
    const [target, enquiry] = [nextQuestion(), `Z02.${mark(z.string(), 'enquiries.$key', own)}`];
    targets[target] = fill(shape.targets.def.valueType, 'targets.*', own);
    targets[`Z03.${mark(z.string(), 'targets.$key', own)}`] = fill(shape.targets.def.valueType, 'targets.*', own);
    enquiries[enquiry] = fill(shape.enquiries.def.valueType, 'enquiries.*', own);
    for (const id of Object.keys(targets).slice(-2)) setLabel(`target/${id}`, own);
    setLabel(`enquiry/${enquiry}`, own);
    const act = objectIn(fill(shape.plan.def.element, 'plan[]', own));
    plan.push({ ...act, question: `Z04.${mark(z.string(), 'plan[].question', own)}` });
    setLabel(`act/${String(act.id)}`, own);
  }
  // A cleared act that answers a question whose answer stays inside.
  const hidden = Object.keys(answers).find((id) => id.includes('Mkred')) ?? '';
  const telling = objectIn(fill(shape.plan.def.element, 'plan[]', 'clear'));
  plan.push({ ...telling, question: hidden });
  setLabel(`act/${String(telling.id)}`, 'clear');

  // Votes and what was put off follow the workshop's label and that of the answer they speak of.
  const held = shape.workshop.shape;
  const ballots: Record<string, unknown> = {};
  const parking: unknown[] = [];
  const putToTheVote = (question: string, own: MarkerLabel): void => {
    const filled = objectIn(fill(held.ballots.def.valueType, 'workshop.ballots.*', own));
    ballots[question] = { ...filled, first: { levels: [1, 0, 2, 0, 0], dontKnows: 1 }, second: null };
    parking.push({ ...objectIn(fill(held.parking.def.element, 'workshop.parking[]', own)), question });
  };
  for (const [question, { handling }] of answered) putToTheVote(question, strictestOf([label, handling]));
  parking.push(fill(held.parking.def.element, 'workshop.parking[]', label));
  putToTheVote(`Z05.${mark(z.string(), 'workshop.ballots.$key', label)}`, label);

  const contributions: Record<string, unknown> = {};
  for (round = 0; round < 6; round += 1) {
    const id = mark(held.contributions.def.keyType, 'workshop.contributions.$key', 'never');
    contributions[id] = fill(held.contributions.def.valueType, 'workshop.contributions.*', 'never');
  }

  setLabel('details', label);
  setLabel('weighting', label);
  setLabel('closing', label);
  setLabel('workshop', label);
  round = label === 'unlabelled' ? 0 : handlingLabels.indexOf(label);
  const top = (name: keyof typeof shape, own: MarkerLabel) => fill(shape[name], name, own);
  const file = {
    format: 'lacuna-assessment',
    version: 5,
    pack: { id: pack.id, version: mark(shape.pack.shape.version, 'pack.version', 'never') },
    id: top('id', 'never'),
    purpose: 'real',
    scope,
    title: top('title', label),
    country: top('country', label),
    body: top('body', label),
    period: top('period', label),
    createdAt: top('createdAt', 'never'),
    changedAt: top('changedAt', 'never'),
    answers,
    efforts,
    targets,
    weighting: top('weighting', label),
    plan,
    enquiries,
    closing: top('closing', label),
    workshop: { ...objectIn(top('workshop', 'never')), contributions, ballots, parking },
    request: top('request', 'never'),
    labels,
    attachments,
    [`extra${markers.length}`]: mark(z.string(), 'of others', 'never'),
  };
  const text = JSON.stringify(file);
  return { file, markers: markers.filter(({ value }) => text.includes(value)) };
}

/** What of the file the builder writes by hand; a part that the schema gets must be added to it. */
export const partsOfFile = (marked: MarkedFile): readonly string[] =>
  Object.keys(marked.file).filter((name) => !name.startsWith('extra'));

/** Values that fit most patterns of the schema: words, a question's id, a moment, a hash, a country, a requirement. */
function candidates(label: MarkerLabel, number: number): readonly string[] {
  const word = `Mk${label.replace('-', '')}n${String(number).padStart(5, '0')}e`;
  const moment = new Date(Date.UTC(1950, 0, 1, 5, 13, 7) + number * 86_400_000).toISOString();
  const hash = String(number).padStart(8, '0').repeat(8);
  return [word, `Z09.${word}`, moment, hash, 'KE', 'R01'];
}

function strictestOf(labels: readonly (HandlingLabel | 'unlabelled')[]): MarkerLabel {
  const order: readonly MarkerLabel[] = ['clear', 'unlabelled', 'green', 'amber', 'amber-strict', 'red'];
  return labels.reduce<MarkerLabel>((most, one) => (order.indexOf(one) > order.indexOf(most) ? one : most), 'clear');
}

/** Those of the pack, parts of composites included, so that the report has something to print of each. */
function questionIds(pack: Pack): string[] {
  const questions = pack.themes.flatMap((theme) => theme.questions).filter(({ parts }) => parts.length === 0);
  return [...questions, ...questions.flatMap(partQuestions)].map(({ id }) => id);
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(Object(value) as object));
}
