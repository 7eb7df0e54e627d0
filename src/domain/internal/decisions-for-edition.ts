import type { Act } from '../action-plan';
import type { Assessment, Country } from '../assessment';
import type { Closing } from '../closing';
import { wholeQuestionId } from '../composite';
import type { Enquiry } from '../enquiry';
import type { QuestionId } from '../pack';
import type { Target } from '../target';
import type { WeightDecision, Weighting, WeightProfile } from '../weights';
import type { Leaving } from './answers-for-edition';

// As for answers: every field by its name.

/** A version is figures and full stops; anything else could be somebody's words. */
export function copyOfPack({ id, version }: Assessment['pack']): Assessment['pack'] {
  return { id, version: /^\d{1,4}(?:\.\d{1,4}){0,3}$/.test(version) ? version : '0' };
}

export function copyOfCountry(country: Country): Country {
  return country.kind === 'iso' ? { kind: 'iso', code: country.code } : { kind: 'fictional', name: country.name };
}

export function copyOfTarget({ level, reason }: Target): Target {
  return { level, reason };
}

export function copyOfEnquiry({ office, text, sentOn, dueOn, answeredOn }: Enquiry): Enquiry {
  return { office, text, sentOn, dueOn, answeredOn };
}

export function copyOfClosing({ improvement, deficiency, remedy }: Closing): Closing {
  return { improvement, deficiency, remedy };
}

export function copyOfWeighting({ adopted, alternative }: Weighting, madeAt: string): Weighting {
  const decision = adopted && decisionAt(adopted, madeAt);
  return { adopted: decision, alternative: alternative && copyOfProfile(alternative) };
}

function decisionAt({ profile, decidedBy, decidedOn, reason }: WeightDecision, at: string): WeightDecision {
  return { profile: copyOfProfile(profile), decidedBy, decidedOn, reason, at };
}

function copyOfProfile({ name, weights }: WeightProfile): WeightProfile {
  return { name, weights: Object.fromEntries(Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Acts are numbered anew; one that answers a question whose answer stays inside does not tell which. */
export function planForEdition({ assessment, goesOut, madeAt }: Leaving): Assessment['plan'] {
  return leavingActs({ assessment, goesOut }).map((one, index): Act => {
    const { act, instrument, owner, firstStep, dueOn, money, sign, reviewOn, state } = one;
    const question = isTold(one.question, { assessment, goesOut }) ? one.question : null;
    const texts = { act, instrument, owner, firstStep, dueOn, money, sign, reviewOn, state };
    return { id: actId(index), question, ...texts, changedAt: madeAt };
  });
}

/** Whether every answer to the question, or to a part of it, goes out; one that was never answered hides nothing. */
function isTold(
  question: QuestionId | null,
  { assessment, goesOut }: Pick<Leaving, 'assessment' | 'goesOut'>,
): boolean {
  const answered = Object.keys(assessment.answers);
  const own = answered.filter((id) => id === question || wholeQuestionId(id as QuestionId) === question);
  return own.every((id) => goesOut('answers', id));
}

export function leavingActs({ assessment, goesOut }: Pick<Leaving, 'assessment' | 'goesOut'>): readonly Act[] {
  return assessment.plan.filter(({ id }) => goesOut('acts', id));
}

export const actId = (index: number): string => `act-${index + 1}`;
