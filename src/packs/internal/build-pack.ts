import { assert } from '../../base/assert';
import type {
  Axis,
  Element,
  ElementId,
  Pack,
  Part,
  PartId,
  Question,
  Requirement,
  RequirementId,
  Term,
  Theme,
  ThemeId,
} from '../../domain/pack';
import type { Instrument, Reference } from '../../domain/instrument';
import type { Remedy } from '../../domain/remedy';
import type { Source } from '../../domain/source';
import type { InstrumentsFile } from '../../formats/instruments-schema';
import {
  themeIds,
  type PackFile,
  type QuestionEntry,
  type SourcesFile,
  type ThemeFile,
} from '../../formats/pack-schema';
import { typographic } from './typographic';

/** Weight of each verb tier in the default profile W0 (METHOD 2.5). */
const weightByTier = { 1: 5, 2: 4, 3: 3 } as const;

/** The contents of all files of a pack. */
export interface PackContents {
  readonly packFile: PackFile;
  readonly themeFiles: readonly ThemeFile[];
  readonly sourcesFile: SourcesFile;
  readonly instrumentsFile: InstrumentsFile;
}

/** The pack from files that passed every check. */
export function buildPack({ packFile, themeFiles, sourcesFile, instrumentsFile }: PackContents): Pack {
  const themes = themeFiles.toSorted((a, b) => rank(a.id) - rank(b.id)).map(buildTheme);
  return {
    id: packFile.id,
    version: packFile.version,
    title: typographic(packFile.title),
    language: packFile.language,
    complete: packFile.complete,
    sources: sourcesFile.sources.map(buildSource),
    requirements: buildRequirements(packFile, themes),
    themes,
    terms: packFile.terms.map(buildTerm),
    instruments: instrumentsFile.instruments.map(buildInstrument),
    instrumentsAsOf: instrumentsFile['as-of'],
  };
}

function buildTerm({ term, also, meaning }: PackFile['terms'][number]): Term {
  return { term: typographic(term), also: also.map(typographic), meaning: typographic(meaning) };
}

type ReferenceEntry = QuestionEntry['references'][number];

function rank(theme: ThemeId): number {
  return themeIds.findIndex((id) => id === theme);
}

function buildTheme({ id, title, introduction, questions }: ThemeFile): Theme {
  return {
    id,
    title: typographic(title),
    introduction: typographic(introduction),
    questions: questions.map((entry) => buildQuestion(entry, id)),
  };
}

function buildQuestion(entry: QuestionEntry, theme: ThemeId): Question {
  const { anchors } = entry;
  return {
    id: entry.id,
    revision: entry.revision,
    theme,
    requirement: entry.requirement,
    axis: axisOf(entry.id),
    scope: entry.scope,
    impact: entry.impact,
    criticalMinimum: entry['critical-minimum'] ?? null,
    paragraph: entry.paragraph,
    alsoAnswers: entry['also-answers'],
    notApplicable: entry['not-applicable'],
    label: typographic(entry.label),
    text: typographic(entry.text),
    why: typographic(entry.why),
    elements: buildElements(entry.elements ?? {}),
    parts: buildParts(entry.parts ?? {}),
    anchors: [
      typographic(anchors['0']),
      typographic(anchors['1']),
      typographic(anchors['2']),
      typographic(anchors['3']),
      typographic(anchors['4']),
    ],
    evidence: entry.evidence.map(typographic),
    whoWouldKnow: entry['who-would-know'].map(typographic),
    questionToSend: typographic(entry['question-to-send']),
    handlingHint: entry['handling-hint'] ? typographic(entry['handling-hint']) : null,
    remedies: buildRemedies(entry.remedies),
    references: entry.references.map(buildReference),
  };
}

function axisOf(question: string): Axis {
  const letter = question.split('.')[1]?.[0];
  assert(letter === 'L' || letter === 'I' || letter === 'P', `question id ${question} was checked to hold an axis`);
  return letter;
}

function buildElements(textsById: Readonly<Record<ElementId, string>>): readonly Element[] {
  return Object.entries(textsById).map(([id, text]) => ({ id: id as ElementId, text: typographic(text) }));
}

function buildParts(labelsById: Readonly<Record<PartId, string>>): readonly Part[] {
  return Object.entries(labelsById).map(([id, label]) => ({ id: id as PartId, label: typographic(label) }));
}

function buildRemedies(entries: QuestionEntry['remedies']): readonly Remedy[] {
  return [entries['0'], entries['1'], entries['2'], entries['3']].flatMap((entry) =>
    entry
      ? [{ step: typographic(entry.step), instrument: entry.instrument, lookAt: entry['look-at'].map(buildReference) }]
      : [],
  );
}

function buildReference({ instrument, provision }: ReferenceEntry): Reference {
  return { instrument, provision: provision ?? null };
}

function buildInstrument(entry: InstrumentsFile['instruments'][number]): Instrument {
  const { 'short-title': shortTitle, 'in-force': inForce, ...same } = entry;
  return { ...same, shortTitle, inForce };
}

function buildRequirements(packFile: PackFile, themes: readonly Theme[]): readonly Requirement[] {
  const themeByRequirement = new Map<string, ThemeId>();
  for (const theme of themes)
    for (const question of theme.questions) themeByRequirement.set(question.requirement, theme.id);
  return Object.entries(packFile.requirements).map(([id, { paragraph, tier }]) => {
    const theme = themeByRequirement.get(id);
    assert(theme !== undefined, `requirement ${id} was checked to have a question`);
    return { id: id as RequirementId, paragraph, theme, tier, weight: weightByTier[tier] };
  });
}

function buildSource(source: SourcesFile['sources'][number]): Source {
  return {
    id: source.id,
    title: source.title,
    body: source.body,
    date: source.date,
    dateText: source['date-text'],
    symbol: source.symbol,
    file: source.file,
    sha256: source.sha256,
    paragraphs: source.paragraphs.map((paragraph) => ({
      ...paragraph,
      reservations: paragraph.reservations ?? [],
      unasked: paragraph.unasked ?? null,
    })),
  };
}
