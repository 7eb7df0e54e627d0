import { ballotOn } from '../../../domain/ballot';
import { calibrate } from '../../../domain/calibration';
import { formatNumber } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { csvFromRecords } from '../../../report/csv/csv-records';
import { Button } from '../../../ui/button/Button';
import { Actions } from '../../../ui/page/Actions';
import { Section } from '../../../ui/page/Section';
import { Table } from '../../../ui/table/Table';
import { useOpenAssessment } from '../../open-assessment';
import { saveFile } from '../../save-file';
import { CountStrip } from '../../CountStrip';
import { modelWords, verdictWords } from './calibration-words';
import { type ComparedCard, recordsFromCards } from './internal/records-from-cards';
import type { AnsweredCard } from './internal/cards-with-answers';

/** What the cards compared so far say of their anchors, and the counts as a file; absent before the first. */
export function CalibrationSummary({ cards }: { readonly cards: readonly AnsweredCard[] }) {
  const { assessment } = useOpenAssessment();
  const number = (value: number) => formatNumber(currentLocale(), value);
  const rows = cards.flatMap((card): readonly ComparedCard[] => {
    const tally = ballotOn(assessment.workshop.ballots, card.question.id).first;
    return tally ? [{ card, tally, calibration: calibrate(card, tally) }] : [];
  });
  if (rows.length === 0) return null;
  const save = () =>
    saveFile('lacuna-calibration.csv', new Blob([csvFromRecords(recordsFromCards(rows))], { type: 'text/csv' }));
  return (
    <Section title={m.calibration_sum_heading()}>
      <p>{m.calibration_sum_text()}</p>
      <Table
        caption={m.calibration_sum_caption()}
        rows={rows}
        rowKey={({ card }) => card.question.id}
        columns={[
          { heading: m.calibration_sum_card(), cell: ({ card }) => card.question.id },
          { heading: m.calibration_sum_votes(), cell: ({ tally }) => <CountStrip tally={tally} /> },
          { heading: m.calibration_sum_model(), cell: ({ card }) => modelWords(card.answer.response) },
          {
            heading: m.calibration_sum_share(),
            cell: ({ calibration: { forModel, votes } }) =>
              m.calibration_sum_of({ forModel: number(forModel), votes: number(votes) }),
          },
          { heading: m.calibration_sum_verdict(), cell: ({ calibration }) => verdictWords(calibration.verdict) },
        ]}
      />
      <Actions>
        <Button onClick={save} data-save-calibration="">
          {m.calibration_sum_save()}
        </Button>
      </Actions>
    </Section>
  );
}
