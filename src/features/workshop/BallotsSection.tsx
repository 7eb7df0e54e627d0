import { itemsOfDay } from '../../domain/contested';
import { printFraction } from '../../domain/fraction';
import { isBallotHidden } from '../../domain/hidden-ballot';
import { questionsInScope } from '../../domain/pack';
import { itemsLeft, plannedItems } from '../../domain/run-progress';
import { readingOfAlpha, workshopAlpha } from '../../domain/reliability';
import { votesOf } from '../../domain/ballot';
import { formatList, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { PartHandlingField } from '../PartHandlingField';
import { useServices } from '../services';
import { useHeldUrn } from '../use-held-urn';
import { useKeptRun } from '../use-kept-run';
import { BallotItem } from './BallotItem';

/** What the votes come to, question by question, and which of them to talk about; absent before the first vote. */
export function BallotsSection() {
  const { pack } = useServices();
  const { assessment } = useOpenAssessment();
  const run = useKeptRun();
  const urn = useHeldUrn();
  const { ballots } = assessment.workshop;
  const voted = questionsInScope(pack, assessment.scope).flatMap((question) => {
    const ballot = ballots[question.id];
    return ballot ? [{ question, ballot }] : [];
  });
  if (voted.length === 0) return null;
  const locale = currentLocale();
  const planned = plannedItems(pack, assessment, 'full');
  const left = itemsLeft(planned, assessment).map(({ question }) => question.id);
  const alpha = workshopAlpha(
    voted.flatMap(({ ballot }) =>
      ballot.first ? [votesOf(ballot.first).flatMap((vote) => (vote === 'dk' ? [] : [vote]))] : [],
    ),
  );
  return (
    <Section title={m.workshop_ballots_heading()}>
      <p>
        {left.length > 0
          ? m.workshop_contested_list({
              questions: formatList(locale, left),
              full: formatNumber(locale, itemsOfDay.full),
              half: formatNumber(locale, itemsOfDay.half),
            })
          : planned.length > 0
            ? m.workshop_contested_done()
            : m.workshop_contested_none()}
      </p>
      <p>
        {alpha === null
          ? m.workshop_alpha_none()
          : m.workshop_alpha_value({ alpha: printFraction(alpha), reading: readingWords[readingOfAlpha(alpha)]() })}
      </p>
      <PartHandlingField part="workshop" label={m.workshop_ballots_label()} />
      {voted.map(({ question, ballot }) => (
        <BallotItem
          key={question.id}
          question={question}
          ballot={ballot}
          isHidden={isBallotHidden({ run, urn }, question.id, ballot)}
        />
      ))}
    </Section>
  );
}

const readingWords = {
  'read-alike': m.workshop_alpha_alike,
  tentative: m.workshop_alpha_tentative,
  'repair-or-evidence': m.workshop_alpha_repair,
};
