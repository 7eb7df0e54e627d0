import type { ParagraphId, Source, SourceId } from '../../src/domain/source';
import type {
  ElementId,
  NotApplicableReason,
  Pack,
  PackId,
  PartId,
  Question,
  QuestionId,
  Requirement,
  RequirementId,
  Theme,
  ThemeId,
} from '../../src/domain/pack';

/** Only what a test cares about; the rest is filled with plausible values. */
export interface QuestionSketch extends Partial<
  Pick<Question, 'scope' | 'impact' | 'criticalMinimum' | 'notApplicable'>
> {
  readonly id: string;
  readonly requirement?: string;
  readonly theme?: string;
  /** Short names of the parts of a composite. */
  readonly partNames?: readonly string[];
}

export const questionId = (id: string): QuestionId => id as QuestionId;

const everyReason: readonly NotApplicableReason[] = [
  'competence-outside-country',
  'instrument-not-open',
  'institution-cannot-exist',
  'event-over',
];

/** One question as a test needs it: by default quick, impact 2, no minimum, every reason allowed. */
export function buildQuestion(sketch: QuestionSketch): Question {
  const [number = 'R01', code = 'L1'] = sketch.id.split('.');
  const axis = code[0];
  if (axis !== 'L' && axis !== 'I' && axis !== 'P') throw new Error(`No axis in ${sketch.id}`);
  return {
    id: questionId(sketch.id),
    revision: '1.0',
    theme: (sketch.theme ?? 'T1') as ThemeId,
    requirement: (sketch.requirement ?? number) as RequirementId,
    axis,
    scope: 'quick',
    impact: 2,
    criticalMinimum: null,
    paragraph: `IPU23/${Number(number.slice(1)) || 1}` as ParagraphId,
    alsoAnswers: [],
    notApplicable: sketch.criticalMinimum ? [] : everyReason,
    label: `Subject of ${sketch.id}`,
    text: `Question ${sketch.id}?`,
    why: 'Because a test needs it.',
    elements: axis === 'L' ? ['a', 'b', 'c'].map((id) => ({ id: id as ElementId, text: `Element ${id}` })) : [],
    parts: (sketch.partNames ?? []).map((id) => ({ id: id as PartId, label: `Part ${id}` })),
    anchors: ['None', 'One', 'Two', 'Three', 'Four'],
    evidence: ['A document'],
    whoWouldKnow: ['An office'],
    questionToSend: `Please state ${sketch.id}.`,
    handlingHint: null,
    remedies: [],
    references: [],
    ...definedOnly(sketch),
  };
}

/** A pack of the sketched questions; a requirement weighs what `weights` says, else 3. */
export function buildPack(sketches: readonly QuestionSketch[], weights: Readonly<Record<string, number>> = {}): Pack {
  const questions = sketches.map(buildQuestion);
  const themeIds = [...new Set(questions.map(({ theme }) => theme))];
  const themes: Theme[] = themeIds.map((id) => ({
    id,
    title: `Theme ${id}`,
    introduction: `About ${id}.`,
    questions: questions.filter(({ theme }) => theme === id),
  }));
  return {
    id: 'test' as PackId,
    version: '1.0.0',
    title: 'Test pack',
    language: 'en',
    complete: false,
    sources: [buildSource(questions)],
    requirements: buildRequirements(questions, weights),
    themes,
    terms: [],
    instruments: [],
    instrumentsAsOf: '2026-04-25',
  };
}

function buildRequirements(
  questions: readonly Question[],
  weights: Readonly<Record<string, number>>,
): readonly Requirement[] {
  const ids = [...new Set(questions.map(({ requirement }) => requirement))];
  return ids.flatMap((id) => {
    const question = questions.find(({ requirement }) => requirement === id);
    if (!question) return [];
    const weight = weights[id] ?? 3;
    return [{ id, paragraph: question.paragraph, theme: question.theme, tier: tierOf(weight), weight }];
  });
}

function buildSource(questions: readonly Question[]): Source {
  return {
    id: 'IPU23' as SourceId,
    title: 'A source',
    body: 'A body',
    date: '2023-03-15',
    dateText: '15 March 2023',
    symbol: null,
    file: 'source.txt',
    sha256: '',
    paragraphs: [...new Set(questions.map(({ paragraph }) => paragraph))].map((id) => ({
      id,
      label: id.split('/')[1] ?? id,
      verb: 'Urges',
      text: `Urges parliaments: ${id}`,
      reservations: [],
      unasked: null,
    })),
  };
}

const tierOf = (weight: number): 1 | 2 | 3 => (weight === 5 ? 1 : weight === 4 ? 2 : 3);

function definedOnly({ scope, impact, criticalMinimum, notApplicable }: QuestionSketch) {
  return {
    ...(scope && { scope }),
    ...(impact && { impact }),
    ...(criticalMinimum && { criticalMinimum }),
    ...(notApplicable && { notApplicable }),
  };
}

/** The same pack with these verbs in the paragraphs of its requirements. */
export function withVerbs(pack: Pack, verbs: Readonly<Record<string, string | null>>): Pack {
  const verbByParagraph = new Map(pack.requirements.map(({ id, paragraph }) => [paragraph, verbs[id] ?? null]));
  return {
    ...pack,
    sources: pack.sources.map((source) => ({
      ...source,
      paragraphs: source.paragraphs.map((paragraph) => ({
        ...paragraph,
        verb: verbByParagraph.get(paragraph.id) ?? null,
      })),
    })),
  };
}
