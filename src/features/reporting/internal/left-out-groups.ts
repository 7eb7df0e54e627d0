import type { Assessment } from '../../../domain/assessment';
import { wholeQuestionId } from '../../../domain/composite';
import type { Edition } from '../../../domain/edition';
import type { HandlingLabel } from '../../../domain/handling';
import type { LabelSet } from '../../../domain/label-commands';
import { heldBack, type Piece } from '../../../domain/labelled-pieces';
import { findQuestion, type Pack, type Question, type QuestionId, type Theme } from '../../../domain/pack';

/** What stays inside of one question. */
export interface LeftOutQuestion {
  readonly id: QuestionId;
  /** null for one that this questionnaire does not have. */
  readonly question: Question | null;
  readonly pieces: readonly Piece[];
}

/** What stays inside of one theme; `theme` is null for questions that this questionnaire does not have. */
export interface LeftOutGroup {
  readonly theme: Theme | null;
  readonly questions: readonly LeftOutQuestion[];
}

/** What an edition leaves out, question by question in the order of the questionnaire; efforts follow their answers. */
export function leftOutGroups(pack: Pack, assessment: Assessment, edition: Edition): readonly LeftOutGroup[] {
  const pieces = heldBack(assessment, edition);
  const ids = [...new Set(pieces.flatMap((piece) => questionOf(piece, assessment) ?? []))].sort();
  const questions = ids.map((id) => ({
    id,
    question: findQuestion(pack, wholeQuestionId(id)),
    pieces: pieces.filter((piece) => questionOf(piece, assessment) === id),
  }));
  const groups = [...pack.themes, null].map((theme) => ({
    theme,
    questions: questions.filter(({ question }) => (question?.theme ?? null) === (theme?.id ?? null)),
  }));
  return groups.filter((group) => group.questions.length > 0);
}

/** The labels to set so that these pieces carry `label`; answers alone, or everything else that stays inside with them. */
export function labelSets(pieces: readonly Piece[], label: HandlingLabel): readonly LabelSet[] {
  return pieces.flatMap(({ kind, key }): readonly LabelSet[] => {
    const id = key as QuestionId;
    switch (kind) {
      case 'answers':
        return [{ answer: id, label }];
      case 'notes':
        return [{ part: `note/${id}`, label }];
      case 'targets':
        return [{ part: `target/${id}`, label }];
      case 'enquiries':
        return [{ part: `enquiry/${id}`, label }];
      case 'attachments':
        return [{ part: `attachment/${key}`, label }];
      default:
        return [];
    }
  });
}

function questionOf({ kind, key }: Piece, { attachments }: Assessment): QuestionId | null {
  switch (kind) {
    case 'answers':
    case 'notes':
    case 'targets':
    case 'enquiries':
      return key as QuestionId;
    case 'attachments':
      return attachments[key]?.question ?? null;
    default:
      return null;
  }
}
