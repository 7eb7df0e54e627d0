/**
 * What a committee decides from its answers: efforts, targets, weights, acts, questions to send and closing words. Commands as in
 * `commands.ts`.
 */
import { assert } from '../base/assert';
import { isSameValue } from '../base/is-same-value';
import type { Act } from './action-plan';
import type { Assessment, Effort } from './assessment';
import { type Closing, isClosingWritten } from './closing';
import type { Command } from './commands';
import type { Enquiry } from './enquiry';
import type { HandlingLabel, LabelledPart, Labels } from './handling';
import { changed, withEntry, withLabel } from './internal/change-assessment';
import {
  fittingAct,
  fittingClosing,
  fittingDecision,
  fittingEnquiry,
  fittingProfile,
  fittingText,
} from './internal/fitting-text';
import { mostEntries } from './limits';
import type { QuestionId } from './pack';
import type { Target } from './target';
import { isDecisionComplete, type WeightDecision, type Weighting, type WeightProfile } from './weights';

/** Notes the effort of closing a gap; null takes it back. */
export function setEffort(question: QuestionId, effort: Effort | null): Command {
  return (assessment, at) => changed(assessment, { efforts: withEntry(assessment.efforts, question, effort) }, at);
}

/** Sets the level a gap is measured against; null goes back to 3 (METHOD 2.7). */
export function setTarget(question: QuestionId, target: Target | null): Command {
  const fitting = target && { level: target.level, reason: fittingText(target.reason) };
  return (assessment, at) => {
    const targets = withEntry(assessment.targets, question, fitting);
    return changed(assessment, { targets, labels: labelsKept(assessment, `target/${question}`, fitting) }, at);
  };
}

/** Notes what was changed about a question to send; null goes back to what the questionnaire proposes. */
export function setEnquiry(question: QuestionId, enquiry: Enquiry | null): Command {
  const fitting = enquiry && fittingEnquiry(enquiry);
  return (assessment, at) => {
    const enquiries = withEntry(assessment.enquiries, question, fitting);
    return changed(assessment, { enquiries, labels: labelsKept(assessment, `enquiry/${question}`, fitting) }, at);
  };
}

/**
 * Adopts a profile of weights, or the default again with null. Nothing happens after the first answer, in a training
 * assessment, or while the decision does not say who, when and why (METHOD 2.5).
 */
export function adoptWeights(decision: Omit<WeightDecision, 'at'> | null): Command {
  return (assessment, at) => {
    const adopted = decision && fittingDecision({ ...decision, at });
    const isAllowed = mayAdoptWeights(assessment) && (adopted === null || isDecisionComplete(adopted));
    return isAllowed ? withWeighting(assessment, { ...assessment.weighting, adopted }, at) : assessment;
  };
}

/** May another profile be adopted? Only before the first answer is given, and never by a trainer (METHOD 2.5). */
export function mayAdoptWeights({ purpose, answers }: Pick<Assessment, 'purpose' | 'answers'>): boolean {
  return purpose === 'real' && Object.values(answers).every(({ response }) => response === null);
}

/** Shows the result under other weights beside the one that counts; null shows none (METHOD 2.5). */
export function setAlternativeWeights(profile: WeightProfile | null): Command {
  const alternative = profile && fittingProfile(profile);
  return (assessment, at) => withWeighting(assessment, { ...assessment.weighting, alternative }, at);
}

/** Adds an act under a fresh id at the end of the plan, as long as a file has room for it. */
export function addAct(act: Omit<Act, 'changedAt'>): Command {
  return (assessment, at) => {
    if (assessment.plan.length >= mostEntries.acts) return assessment;
    assert(!assessment.plan.some(({ id }) => id === act.id), `act id ${act.id} is fresh`);
    return changed(assessment, { plan: [...assessment.plan, { ...fittingAct(act), changedAt: at }] }, at);
  };
}

/** Changes some fields of the act with that id. */
export function changeAct(id: string, fields: Partial<Omit<Act, 'id' | 'changedAt'>>): Command {
  return (assessment, at) => {
    const plan = assessment.plan.map((act) => {
      const after = act.id === id ? { ...fittingAct({ ...act, ...fields }), changedAt: act.changedAt } : act;
      return isSameValue(act, after) ? act : { ...after, changedAt: at };
    });
    return changed(assessment, { plan }, at);
  };
}

/** Takes the act with that id, and its label, out of the plan; `putBackAct` takes the removal back. */
export function removeAct(id: string): Command {
  return (assessment, at) => {
    const plan = assessment.plan.filter((act) => act.id !== id);
    return changed(assessment, { plan, labels: withLabel(assessment.labels, `act/${id}`, null) }, at);
  };
}

/** Puts an act back as it was, at the place and with the label it had. */
export function putBackAct(act: Act, place: number, label: HandlingLabel | null): Command {
  return (assessment, at) => {
    const { plan: acts } = assessment;
    if (acts.length >= mostEntries.acts || acts.some(({ id }) => id === act.id)) return assessment;
    const plan = acts.toSpliced(place, 0, act);
    return changed(assessment, { plan, labels: withLabel(assessment.labels, `act/${act.id}`, label) }, at);
  };
}

/** Writes parts of the closing box; once nothing stands there, its label goes too. */
export function setClosing(parts: Partial<Closing>): Command {
  return (assessment, at) => {
    const closing = fittingClosing({ ...assessment.closing, ...parts });
    const labels = labelsKept(assessment, 'closing', isClosingWritten(closing) ? closing : null);
    return changed(assessment, { closing, labels }, at);
  };
}

/** What comes later in the place of something taken out must not inherit its label. */
function labelsKept({ labels }: Assessment, part: LabelledPart, value: object | null): Labels {
  return value === null ? withLabel(labels, part, null) : labels;
}

function withWeighting(assessment: Assessment, weighting: Weighting, at: string): Assessment {
  const isDefault = weighting.adopted === null && weighting.alternative === null;
  const labels = labelsKept(assessment, 'weighting', isDefault ? null : weighting);
  return changed(assessment, { weighting, labels }, at);
}
