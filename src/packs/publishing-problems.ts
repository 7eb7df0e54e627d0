import { isSameValue } from '../base/is-same-value';
import { comparePacks } from '../domain/compare-packs';
import { findQuestion, type Pack, type Question, type QuestionId, questionsInScope } from '../domain/pack';
import { isNewerVersion, majorOf } from '../domain/pack-version';
import { isOfSubstance } from '../domain/question-differences';

/** Why a pack may not be published, or is not what was published under its version. */
export type PublishingProblem =
  | { readonly kind: 'changed-after-publishing'; readonly version: string; readonly questions: readonly QuestionId[] }
  | { readonly kind: 'version-not-newer'; readonly version: string; readonly latest: string }
  /** Its words changed, and its revision did not go up. */
  | { readonly kind: 'revision-not-raised'; readonly question: QuestionId; readonly revision: string }
  /** Its levels, elements, parts or scope changed, and the first number of its revision did not go up. */
  | { readonly kind: 'major-not-raised'; readonly question: QuestionId; readonly revision: string }
  /** An id that an earlier version used and the last one did not: it may mean something else. */
  | { readonly kind: 'id-came-back'; readonly question: QuestionId; readonly version: string };

/**
 * What stands against publishing this pack after these versions, oldest first; nothing where it is published already
 * and has not changed since.
 */
export function publishingProblems(pack: Pack, published: readonly Pack[]): readonly PublishingProblem[] {
  const own = published.find(({ version }) => version === pack.version);
  if (own) return isSameValue(own, pack) ? [] : [changedSince(own, pack)];
  const latest = published.at(-1);
  if (!latest) return [];
  if (!isNewerVersion(pack.version, latest.version)) {
    return [{ kind: 'version-not-newer', version: pack.version, latest: latest.version }];
  }
  return [...revisionProblems(latest, pack), ...idsThatCameBack(pack, published)];
}

/** Whether this very pack is published. */
export function isPublished(pack: Pack, published: readonly Pack[]): boolean {
  return published.some((one) => one.version === pack.version && isSameValue(one, pack));
}

function changedSince(own: Pack, pack: Pack): PublishingProblem {
  const changed = comparePacks(own, pack).filter(({ kind }) => kind !== 'kept');
  const questions = changed.map(({ question }) => question.id);
  return { kind: 'changed-after-publishing', version: pack.version, questions };
}

function revisionProblems(latest: Pack, pack: Pack): readonly PublishingProblem[] {
  return comparePacks(latest, pack).flatMap((fate): readonly PublishingProblem[] => {
    const former = findQuestion(latest, fate.question.id);
    if (!former || (fate.kind !== 'reworded' && fate.kind !== 'changed')) return [];
    const about = { question: former.id, revision: fate.question.revision };
    if (fate.differences.some(isOfSubstance) && !isMajorRaised(former, fate.question)) {
      return [{ kind: 'major-not-raised', ...about }];
    }
    return isRaised(former, fate.question) ? [] : [{ kind: 'revision-not-raised', ...about }];
  });
}

function idsThatCameBack(pack: Pack, published: readonly Pack[]): readonly PublishingProblem[] {
  const latest = published.at(-1);
  const fresh = questionsInScope(pack, 'full').filter(({ id }) => latest && !findQuestion(latest, id));
  return fresh.flatMap(({ id }): readonly PublishingProblem[] => {
    const former = published.findLast((one) => findQuestion(one, id));
    return former ? [{ kind: 'id-came-back', question: id, version: former.version }] : [];
  });
}

const isMajorRaised = (before: Question, after: Question): boolean =>
  Number(majorOf(after.revision)) > Number(majorOf(before.revision));

/** "1.10" comes after "1.9". */
const isRaised = (before: Question, after: Question): boolean =>
  isNewerVersion(`${after.revision}.0`, `${before.revision}.0`);
