import { plannedItems, progressOfGroups, type ThemeGroupId } from '../../domain/run-progress';
import type { Run } from '../../domain/workshop-run';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Section } from '../../ui/page/Section';
import { ProgressLine } from '../../ui/progress-line/ProgressLine';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import styles from './Run.module.css';

/** Items done of items planned, for each of the three groups and in all. */
export function ProgressSection({ run }: { readonly run: Run }) {
  const { pack } = useServices();
  const { assessment } = useOpenAssessment();
  const items = plannedItems(pack, assessment, run.day);
  const done = items.filter(({ isDone }) => isDone).length;
  const lines = [
    ...progressOfGroups(items).map((group) => ({ ...group, name: groupWords[group.group]() })),
    { group: 'all', name: m.run_progress_all(), done, planned: items.length },
  ];
  const number = (value: number) => formatNumber(currentLocale(), value);
  return (
    <Section title={m.run_progress_heading()}>
      {items.length === 0 ? (
        <p>{m.run_progress_none()}</p>
      ) : (
        <dl className={styles.progress}>
          {lines.map((line) => (
            <div key={line.group}>
              <dt>{line.name}</dt>
              <dd>
                <ProgressLine
                  done={line.done}
                  total={line.planned}
                  text={m.run_progress_text({ done: number(line.done), planned: number(line.planned) })}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

const groupWords: Readonly<Record<ThemeGroupId, () => string>> = {
  justice: m.run_progress_justice,
  protection: m.run_progress_protection,
  society: m.run_progress_society,
};
