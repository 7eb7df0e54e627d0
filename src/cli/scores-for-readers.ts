import type { LevelInterval } from '../domain/level-interval';
import { scenarios, scenariosToBeNamed } from '../domain/stability';
import { printLevels, type ScoresForScripts } from './scores-for-scripts';

/** The scores for a person at a terminal: no number without its interval, no total. */
export function scoresForReaders(all: ScoresForScripts): string {
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    ['Questionnaire', questionnaire(all)],
    [
      'Critical minimums',
      all.minimums.map((item) => `${item.id}  ${item.question}  ${item.status}  (${levels(item)})`),
    ],
    ['To meet them, least effort first', all.toMeetMinimums.map(measure)],
    ['Flags', all.flags.map(({ id, state }) => `${id}  ${state}`)],
    [
      'Levels',
      all.questions.map((item) => `${item.question}  ${levels(item)}, confidence ${item.confidence ?? 'none'}`),
    ],
    ['Themes (proved to possible)', all.themes.map(theme)],
    ['Which themes are weakest', stability(all.stability)],
    [
      'Priorities',
      all.priorities.map((item) => {
        const higher = item.mayBeHigher ? ', may be higher' : '';
        const effort = item.effort === null ? '' : `, effort ${item.effort}`;
        return `${item.question}  ${item.class}${higher}${effort}${item.target === 3 ? '' : `, target ${item.target}`}`;
      }),
    ],
    [
      'Not applicable',
      all.limitedScope.map(
        ({ theme: id, questions, isLimited }) => `${id}  ${questions.join(', ')}${isLimited ? '  limited scope' : ''}`,
      ),
    ],
    ['Plan', all.plan.map(act)],
    [
      'Questions to send',
      all.questionsToSend.map(({ number, question, office, text }) => `${number}. ${question}  ${office}: ${text}`),
    ],
    ['Weights', weights(all)],
    ['Review', [review(all)]],
  ];
  return blocks
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}

const levels = (interval: LevelInterval): string => `level ${printLevels(interval)}`;

function measure({ question, level, kind, effort }: ScoresForScripts['toMeetMinimums'][number]): string {
  const act = kind === 'reach' ? `reach level ${level}` : `find out whether level ${level} is reached`;
  return `${question}  ${act}${effort === null ? '' : `, effort ${effort}`}`;
}

function act({ question, act: title, owner, dueOn, state }: ScoresForScripts['plan'][number]): string {
  const facts = [state, owner, dueOn].filter((fact) => fact !== '').join(', ');
  return `${question === null ? '' : `${question}  `}${title} (${facts})`;
}

function theme({ id, axis, printed, onlyLevel }: ScoresForScripts['themes'][number]): string {
  const single = onlyLevel === null ? 'not printed' : `level ${onlyLevel}, one question`;
  return `${id} ${axis}  ${printed ?? single}`;
}

function stability(found: ScoresForScripts['stability']): readonly string[] {
  if (found === null) return [];
  if (found.weakest.length === 0) return ['The order of themes depends on how one counts.'];
  return found.themes
    .filter(({ amongWeakestIn }) => amongWeakestIn >= scenariosToBeNamed)
    .map(
      ({ id, ranks: [from, to], amongWeakestIn }) =>
        `${id}  among the weakest three in ${amongWeakestIn} of ${scenarios.length} ways of counting, rank ${from === to ? from : `${from} to ${to}`}`,
    );
}

function weights({ weights: used, alternative }: ScoresForScripts): readonly string[] {
  const decided = used.decision
    ? `, decided by ${used.decision.by} on ${used.decision.on}: ${used.decision.because}`
    : '';
  return [
    `${used.profile} (${used.fingerprint})${decided}`,
    ...(alternative ? [`beside it: ${alternative.profile} (${alternative.fingerprint})`] : []),
    ...(alternative?.themes.map((cell) => `  ${theme(cell)}`) ?? []),
  ];
}

function questionnaire({ pack, lookAgain, keptAside }: ScoresForScripts): readonly string[] {
  return [
    `${pack.id} ${pack.version}`,
    ...(lookAgain.length > 0
      ? [`given to other levels than the questions have now, not looked at again: ${lookAgain.join(', ')}`]
      : []),
    ...(keptAside.length > 0 ? [`not asked in this version, kept and not scored: ${keptAside.join(', ')}`] : []),
  ];
}

function review({ review: { confirmed, draft, flagged, lapsed } }: ScoresForScripts): string {
  return `${confirmed} confirmed, ${draft} draft, ${flagged} flagged, ${lapsed} changed since they were confirmed`;
}
