import { failure, success, type Result } from '../base/result';
import type { Response } from '../domain/answer';
import type { Pack, Question } from '../domain/pack';
import type { TrainingCard, TrainingCase } from '../domain/training-case';
import { parseTrainingCase, type TrainingCaseFile } from '../formats/training-case-schema';
import { typographic } from './internal/typographic';
import { parseYamlFile, problemAt, type TextFile, type YamlFile } from './internal/yaml-file';
import type { PackProblem } from './pack-problem';

/** Turns the YAML of the training case into data that fits the pack, or returns every problem in it. */
export function compileTrainingCase(file: TextFile, pack: Pack): Result<TrainingCase, readonly PackProblem[]> {
  const yaml = parseYamlFile(file);
  if (!yaml.ok) return yaml;
  const parsed = parseTrainingCase(yaml.value.data);
  if (!parsed.ok) return failure(parsed.error.map(({ path, fault }) => problemAt(yaml.value, path, fault)));
  const problems = parsed.value.cards.flatMap((card, index) => checkCard(yaml.value, pack, { card, index }));
  if (problems.length > 0) return failure(problems);
  return success({ ...parsed.value, cards: parsed.value.cards.map(cardFromFile) });
}

type CardEntry = TrainingCaseFile['cards'][number];

/** A card must name a question of the pack once, and tick only what that question lists. */
function checkCard(
  yaml: YamlFile,
  pack: Pack,
  { card, index }: { readonly card: CardEntry; readonly index: number },
): readonly PackProblem[] {
  const questions = pack.themes.flatMap((theme) => theme.questions);
  const question = questions.find(({ id }) => id === card.question);
  if (!question) {
    const known = questions.map(({ id }) => id);
    const fault = { kind: 'unknown-name', thing: 'question', name: card.question, known } as const;
    return [problemAt(yaml, ['cards', index, 'question'], fault)];
  }
  return unknownElements(card, question).map((name) =>
    problemAt(yaml, ['cards', index, 'elements'], {
      kind: 'not-an-option',
      found: name,
      options: question.elements.map(({ id }) => id),
    }),
  );
}

function unknownElements(card: CardEntry, question: Question): readonly string[] {
  return card.elements.filter((id) => !question.elements.some((element) => element.id === id));
}

function cardFromFile(card: CardEntry): TrainingCard {
  return {
    question: card.question,
    story: typographic(card.story),
    response: responseFromFile(card.response),
    elements: card.elements,
    citations: card.citations.map((citation) => ({
      kind: citation.kind,
      title: citation.title,
      provision: citation.provision,
      status: citation.status ?? null,
      date: citation.date,
      foundAt: citation['found-at'],
      seenBy: citation['seen-by'],
      quotation: citation.quotation,
    })),
    effort: card.effort ?? null,
    note: card.note,
    modelAnswer: typographic(card['model-answer']),
    trap: typographic(card.trap),
  };
}

function responseFromFile(response: CardEntry['response']): Response {
  return response.kind === 'dk' ? { kind: 'dk', whoWouldKnow: response['who-would-know'] } : response;
}
