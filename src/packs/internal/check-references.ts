import type { PackProblem } from '../pack-problem';
import { namesAt, textAt, type Found, type QuestionOutline } from './outline';
import { problemAt, type YamlFile } from './yaml-file';

/** The rules that tie questions, requirements and paragraphs together (METHOD 2.4, 3.3). */
export function checkReferences(
  packFile: YamlFile,
  questions: readonly QuestionOutline[],
  paragraphIds: readonly string[],
): readonly PackProblem[] {
  const requirements = outlineRequirements(packFile);
  return [
    ...checkParagraphs(requirements, questions, paragraphIds),
    ...questions.flatMap((question) => checkRequirementOf(question, requirements)),
    ...checkOneTheme(questions),
    ...checkUnused(packFile, requirements, questions),
  ];
}

type ParagraphByRequirement = ReadonlyMap<string, Found | null>;

function outlineRequirements(packFile: YamlFile): ParagraphByRequirement {
  const names = namesAt(packFile.data, 'requirements');
  return new Map(names.map((name) => [name, textAt(packFile, ['requirements', name, 'paragraph'])]));
}

function checkParagraphs(
  requirements: ParagraphByRequirement,
  questions: readonly QuestionOutline[],
  known: readonly string[],
): readonly PackProblem[] {
  const named = [
    ...[...requirements.values()].flatMap((paragraph) => paragraph ?? []),
    ...questions.flatMap((question) => [...(question.paragraph ? [question.paragraph] : []), ...question.alsoAnswers]),
  ];
  return named
    .filter((found) => !known.includes(found.value))
    .map(({ file, path, value }) =>
      problemAt(file, path, { kind: 'unknown-name', thing: 'paragraph', name: value, known }),
    );
}

function checkRequirementOf(question: QuestionOutline, requirements: ParagraphByRequirement): readonly PackProblem[] {
  const { id, requirement, paragraph } = question;
  if (!requirement) return [];
  const { file, path, value } = requirement;
  if (!requirements.has(value)) {
    const known = [...requirements.keys()];
    return [problemAt(file, path, { kind: 'unknown-name', thing: 'requirement', name: value, known })];
  }
  const problems: PackProblem[] = [];
  if (id && id.value.split('.')[0] !== value.replace(/[a-z]$/, '')) {
    const fault = { kind: 'question-not-of-requirement', question: id.value, requirement: value } as const;
    problems.push(problemAt(file, path, fault));
  }
  const expected = requirements.get(value)?.value;
  if (paragraph && expected !== undefined && paragraph.value !== expected) {
    const names = { paragraph: paragraph.value, requirement: value, expected };
    problems.push(problemAt(file, paragraph.path, { kind: 'paragraph-not-of-requirement', ...names }));
  }
  return problems;
}

function checkOneTheme(questions: readonly QuestionOutline[]): readonly PackProblem[] {
  const firstByRequirement = new Map<string, QuestionOutline>();
  return questions.flatMap((question) => {
    if (!question.requirement || question.theme === null) return [];
    const { file, path, value } = question.requirement;
    const first = firstByRequirement.get(value);
    if (!first) firstByRequirement.set(value, question);
    if (!first?.requirement || first.theme === question.theme) return [];
    const firstPlace = first.file.placeOf(first.requirement.path);
    const facts = { requirement: value, theme: first.theme ?? '', first: firstPlace };
    return [problemAt(file, path, { kind: 'requirement-in-two-themes', ...facts })];
  });
}

function checkUnused(
  packFile: YamlFile,
  requirements: ParagraphByRequirement,
  questions: readonly QuestionOutline[],
): readonly PackProblem[] {
  const used = new Set(questions.map((question) => question.requirement?.value));
  return [...requirements.keys()]
    .filter((name) => !used.has(name))
    .map((name) => problemAt(packFile, ['requirements', name], { kind: 'requirement-unused', requirement: name }));
}
