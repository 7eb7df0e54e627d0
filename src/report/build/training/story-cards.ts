import type { Pack } from '../../../domain/pack';
import type { TrainingCard, TrainingCase } from '../../../domain/training-case';
import { m } from '../../../i18n/generated/messages';
import type { Locale } from '../../../i18n/locale';
import type { Block } from '../../model/block';
import type { FormBlock } from '../../model/form';
import { remark } from '../blocks';
import { choice } from '../blank/form-parts';
import { labelOf } from './label-of-question';

const levels = ['0', '1', '2', '3', '4'];

/** What a participant gets: the country in four paragraphs, then a card for each question; never a level (METHOD 4.3). */
export function storyCards(training: TrainingCase, pack: Pack, locale: Locale): readonly Block[] {
  const [first = '', ...others] = training.introduction.split(/\n+/).filter((text) => text.trim() !== '');
  return [
    {
      kind: 'callout',
      tone: 'warning',
      title: training.country,
      content: [first, ...others].map((text) => [{ text: text.trim() }]),
    },
    remark('note', m.trainer_cards_lead({}, { locale })),
    ...training.cards.map((card) => cardOf(card, pack, locale)),
  ];
}

function cardOf({ question, story }: TrainingCard, pack: Pack, locale: Locale): FormBlock {
  const caption = m.trainer_card_vote({}, { locale });
  const unknown = m.blank_slip_unknown({}, { locale });
  const field = `card-${question.replaceAll('.', '_')}/level`;
  return {
    kind: 'form',
    code: question,
    title: labelOf(question, pack),
    anchor: '',
    lead: story,
    rows: [
      {
        kind: 'line',
        caption,
        items: [
          ...levels.map((code) => choice(field, { value: code, code, words: '', name: `${caption} ${code}` })),
          choice(field, { value: 'dk', code: unknown, words: '', name: unknown }),
        ],
      },
    ],
    isCut: true,
  };
}
