import { type StepId, stepsOf } from './agenda';
import type { Assessment } from './assessment';
import { ballotOn, countOf, type Round, type Tally, votesOf } from './ballot';
import { wholeQuestionId } from './composite';
import { type ConsensusKind, consensusOf } from './consensus';
import { isWithin, labelOf, strictest } from './handling';
import { labelOfAnswer } from './labelled-pieces';
import { findQuestion, type Pack, type Question } from './pack';
import type { RunTimer } from './run-timer';
import { truePurpose } from './training-case';
import type { ParkedPoint } from './workshop';
import { isVoteOver, type Run, type RunItem } from './workshop-run';

/**
 * All that the hall sees, and all that ever leaves the facilitator's window for the wall. It holds words of the
 * questionnaire, counts, and what was put off as far as its label lets it go; no note, dissent, evidence, title or name.
 */
export interface WallView {
  readonly training: boolean;
  /** Of the questionnaire's words. */
  readonly language: string;
  readonly scene: WallScene;
}

export type WallScene =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'agenda';
      readonly step: StepId;
      readonly number: number;
      readonly of: number;
      readonly timer: RunTimer;
    }
  | { readonly kind: 'item'; readonly question: WallQuestion; readonly timer: RunTimer; readonly vote: WallVote }
  | { readonly kind: 'strip'; readonly question: WallHeading; readonly vote: WallVote }
  | { readonly kind: 'parking'; readonly points: readonly WallPoint[] };

/** A question by its id and its label in the questionnaire. */
export interface WallHeading {
  readonly id: string;
  readonly label: string;
}

export interface WallQuestion extends WallHeading {
  readonly text: string;
  readonly elements: readonly string[];
  /** Index = level. */
  readonly anchors: readonly string[];
}

/** Until a vote is over the hall learns how many have voted, and nothing else (METHOD 2.9). */
export type WallVote =
  | { readonly kind: 'waiting'; readonly round: Round; readonly voted: number; readonly people: number }
  | {
      readonly kind: 'counted';
      readonly round: Round;
      readonly tally: Tally;
      readonly result: ConsensusKind;
      /** In the room; 0 where nobody has said how many. */
      readonly people: number;
      /** In the room, without a vote. */
      readonly missing: number;
    };

/** Words only where everybody in the hall may read them; else the question stands for them. */
export interface WallPoint {
  readonly question: WallHeading | null;
  readonly text: string | null;
}

interface Led {
  readonly pack: Pack;
  readonly assessment: Assessment;
  readonly run: Run;
}

/** What the facilitator has chosen to show; a blank wall where there is nothing to show of it. */
export function wallViewOf(led: Led): WallView {
  const { pack, assessment } = led;
  return { training: truePurpose(assessment) === 'training', language: pack.language, scene: sceneOf(led) };
}

/** How far the vote on an item is. */
export function wallVoteOf({ assessment, run }: Pick<Led, 'assessment' | 'run'>, item: RunItem): WallVote {
  const { question, round } = item;
  const tally = ballotOn(assessment.workshop.ballots, question)[round];
  const voted = tally === null ? 0 : countOf(tally);
  if (tally === null || !isVoteOver(run, item, tally)) return { kind: 'waiting', round, voted, people: run.people };
  const { levels, dontKnows } = tally;
  const result = consensusOf(votesOf(tally)).kind;
  const missing = Math.max(0, run.people - voted);
  return { kind: 'counted', round, tally: { levels: [...levels], dontKnows }, result, people: run.people, missing };
}

function sceneOf(led: Led): WallScene {
  const { run, assessment } = led;
  switch (run.wall) {
    case 'blank':
      return { kind: 'blank' };
    case 'agenda':
      return agendaScene(run);
    case 'item':
    case 'strip':
      return itemScene(led, run.wall);
    case 'parking':
      return { kind: 'parking', points: assessment.workshop.parking.map((point) => wallPoint(led, point)) };
  }
}

function agendaScene({ day, step, timer }: Run): WallScene {
  const steps = stepsOf(day);
  return { kind: 'agenda', step, number: steps.findIndex(({ id }) => id === step) + 1, of: steps.length, timer };
}

function itemScene(led: Led, kind: 'item' | 'strip'): WallScene {
  const { item } = led.run;
  const question = item && findQuestion(led.pack, item.question);
  if (!item || !question) return { kind: 'blank' };
  const vote = wallVoteOf(led, item);
  if (kind === 'strip') return { kind, question: headingOf(question), vote };
  const { text, anchors } = question;
  const elements = question.elements.map((element) => element.text);
  return { kind, question: { ...headingOf(question), text, elements, anchors: [...anchors] }, timer: item.timer, vote };
}

/** A point carries the workshop's label and that of the answer it speaks of: the stricter one counts. */
function wallPoint({ pack, assessment }: Led, { question: id, text }: ParkedPoint): WallPoint {
  const question = id === null ? null : findQuestion(pack, wholeQuestionId(id));
  const ofAnswers = id === null ? [] : [labelOfAnswer(assessment, id), labelOfAnswer(assessment, wholeQuestionId(id))];
  const label = strictest([labelOf(assessment, 'workshop'), ...ofAnswers]);
  return { question: question && headingOf(question), text: isWithin(label, 'green') ? text : null };
}

const headingOf = ({ id, label }: Question): WallHeading => ({ id, label });
