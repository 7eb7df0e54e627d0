import { useEffect, useState } from 'react';
import type { Question } from '../../domain/pack';
import { type TreatyChart, type TreatyStatus, treatyStatusOf } from '../../domain/treaty-status';
import { formatDate } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { wordsOfCountry } from '../country-words';
import { useOpenAssessment } from '../open-assessment';
import { PackText } from '../PackText';
import { useServices } from '../services';
import styles from './Help.module.css';
import { treatyStatusWords } from './internal/treaty-status-words';

/** Beside R01.L1, what official charts say of the country, with their date; it answers nothing by itself. */
export function TreatyNote({ question }: { readonly question: Question }) {
  return question.id === 'R01.L1' ? <Statuses /> : null;
}

function Statuses() {
  const { assessment } = useOpenAssessment();
  const charts = useTreatyCharts();
  const { country } = assessment;
  const statuses = charts === null ? [] : treatyStatusOf(country, charts);
  if (statuses.length === 0) return null;
  return (
    <aside className={styles.treaties} aria-label={m.answering_treaty_title({ country: wordsOfCountry(country) })}>
      <p className={styles.textname}>{m.answering_treaty_title({ country: wordsOfCountry(country) })}</p>
      <ul className={styles.statuses} role="list">
        {statuses.map((status) => (
          <li key={status.chart.instrument}>
            <ChartLine treaty={status} />
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{m.answering_treaty_use()}</p>
    </aside>
  );
}

function ChartLine({ treaty: { chart, status } }: { readonly treaty: TreatyStatus }) {
  const { pack } = useServices();
  const title = pack.instruments.find(({ id }) => id === chart.instrument)?.shortTitle ?? chart.instrument;
  return (
    <>
      <p>
        <strong>
          <PackText>{title}</PackText>
        </strong>
        {': '}
        {treatyStatusWords(status)}
      </p>
      <p className={styles.soft}>
        <a href={chart.address} target="_blank" rel="noopener noreferrer">
          <PackText>{chart.source}</PackText>
        </a>
        {'. '}
        {m.answering_treaty_asof({ date: formatDate(currentLocale(), chart.asOf) })} <PackText>{chart.note}</PackText>
      </p>
    </>
  );
}

/** The charts once they have come; null before, and where they can't be loaded: the question stands without them. */
function useTreatyCharts(): readonly TreatyChart[] | null {
  const { loadTreatyCharts } = useServices();
  const [charts, setCharts] = useState<readonly TreatyChart[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadTreatyCharts().then((loaded) => {
      if (isWanted && loaded.ok) setCharts(loaded.value);
    });
    return () => {
      isWanted = false;
    };
  }, [loadTreatyCharts]);
  return charts;
}
