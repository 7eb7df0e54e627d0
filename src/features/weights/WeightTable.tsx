import type { Requirement } from '../../domain/pack';
import { requirementWeights, type WeightProfile, weightsOfProfile } from '../../domain/weights';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Table } from '../../ui/table/Table';
import { useServices } from '../services';
import { asWeight } from './profile-from-fixed';
import styles from './Weights.module.css';

interface WeightTableProps {
  readonly profile: WeightProfile;
  readonly onChange: (profile: WeightProfile) => void;
}

/** Every requirement that enters a score, with the authors' weight and the one in this profile, 1 to 6. */
export function WeightTable({ profile, onChange }: WeightTableProps) {
  const { pack, routes } = useServices();
  const weights = weightsOfProfile(pack, profile);
  const verbs = new Map(pack.sources.flatMap(({ paragraphs }) => paragraphs.map(({ id, verb }) => [id, verb])));
  const themes = new Map(pack.themes.map(({ id, title }) => [id, title]));
  const number = (value: number) => formatNumber(currentLocale(), value);
  const choose = ({ id }: Requirement, value: string) => {
    const weight = asWeight(Number(value));
    if (weight !== null) onChange({ ...profile, weights: { ...profile.weights, [id]: weight } });
  };
  return (
    <Table
      caption={m.weights_table_caption()}
      columns={[
        { heading: m.weights_table_requirement(), cell: ({ id }) => id },
        {
          heading: m.weights_table_paragraph(),
          cell: ({ paragraph }) => (
            <>
              <a href={routes.paragraph(paragraph)}>{paragraph}</a>{' '}
              <span lang={pack.language}>{verbs.get(paragraph)}</span>
            </>
          ),
        },
        {
          heading: m.report_levels_theme(),
          cell: ({ theme }) => <span lang={pack.language}>{themes.get(theme)}</span>,
        },
        { heading: m.weights_table_default(), cell: ({ weight }) => number(weight), numeric: true },
        {
          heading: m.weights_table_own(),
          cell: (requirement) => (
            <select
              className={styles.weight}
              aria-label={m.weights_table_label({ requirement: requirement.id })}
              value={weights.get(requirement.id)}
              onChange={({ target }) => choose(requirement, target.value)}
            >
              {requirementWeights.map((weight) => (
                <option key={weight} value={weight}>
                  {number(weight)}
                </option>
              ))}
            </select>
          ),
        },
      ]}
      rows={pack.requirements.filter(({ theme }) => theme !== 'X')}
      rowKey={({ id }) => id}
    />
  );
}
