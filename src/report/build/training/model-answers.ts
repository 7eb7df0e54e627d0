import type { AssessmentId } from '../../../domain/assessment';
import { gradeOfAnswer } from '../../../domain/evidence';
import type { Pack } from '../../../domain/pack';
import { scoreAssessment } from '../../../domain/scores';
import { assessmentFromTrainingCase, type TrainingCard, type TrainingCase } from '../../../domain/training-case';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block, Inline } from '../../model/block';
import { remark, strong } from '../blocks';
import { levelWords } from '../words';
import { givenWords } from './given-words';
import { labelOf } from './label-of-question';

/** What a careful reader answers, how it counts, why, and the trap; scored like any assessment (METHOD 4.3). */
export function modelAnswers(training: TrainingCase, pack: Pack, locale: Locale): readonly Block[] {
  const counted = countedAs(training, pack, locale);
  return [
    remark('note', m.trainer_answers_lead({}, { locale })),
    {
      kind: 'table',
      caption: m.trainer_answers_caption({}, { locale }),
      columns: [
        { title: m.trainer_answers_question({}, { locale }), width: 24 },
        { title: m.trainer_answers_column({}, { locale }), width: 20 },
        { title: m.trainer_answers_why({}, { locale }), width: 56 },
      ],
      rows: training.cards.map((card) => [
        [strong(card.question), { text: ` ${labelOf(card.question, pack)}` }],
        [{ text: counted(card) }],
        why(card, locale),
      ]),
    },
  ];
}

function why({ modelAnswer, trap }: TrainingCard, locale: Locale): Inline {
  return trap === ''
    ? [{ text: modelAnswer }]
    : [{ text: `${modelAnswer} ` }, strong(m.trainer_answers_trap({ trap }, { locale }))];
}

/** "Level 1, grade C; counts as level 0 to 1": what is entered, and what of it is proved. */
function countedAs(training: TrainingCase, pack: Pack, locale: Locale): (card: TrainingCard) => string {
  const made = { id: 'model-answers' as AssessmentId, at: `${training.period.to}T00:00:00.000Z` };
  const assessment = assessmentFromTrainingCase(training, pack, made);
  const { questions } = scoreAssessment(pack, assessment);
  return ({ question: id, response }) => {
    const answer = assessment.answers[id];
    const grade = answer === undefined || response.kind !== 'level' ? null : gradeOfAnswer(answer, training.period.to);
    const interval = questions.find(({ question }) => question.id === id)?.interval;
    const given = [givenWords(response, locale), ...(grade === null ? [] : [m.trainer_answers_grade({ grade }, { locale })])].join(', '); // prettier-ignore
    if (interval === undefined) return given;
    return `${given}; ${m.trainer_answers_counts({ level: levelWords(interval, locale) }, { locale })}`;
  };
}
