import type { Assessment } from '../../domain/assessment';
import type { ThemeCell } from '../../domain/cell';
import type { Pack } from '../../domain/pack';
import { askedQuestions, scoresOf } from '../../domain/scores';
import { fixedWeights, weightsInForce, weightsOfProfile, type WeightsByRequirement } from '../../domain/weights';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { cellWords } from '../../report/build/cell-words';
import { axisWord } from '../../report/build/words';
import { Section } from '../../ui/page/Section';
import { Table } from '../../ui/table/Table';
import { UserText } from '../../ui/user-text/UserText';

interface SideBySideSectionProps {
  readonly pack: Pack;
  readonly assessment: Assessment;
}

/** The themes under the authors' weights, those in force and those tried, side by side; nothing while all are the same. */
export function SideBySideSection({ pack, assessment }: SideBySideSectionProps) {
  const { adopted, alternative } = assessment.weighting;
  if (!adopted && !alternative) return null;
  if (assessment.scope === 'quick') {
    return (
      <Section title={m.weights_beside_title()}>
        <p>{m.weights_beside_quick()}</p>
      </Section>
    );
  }
  const asked = askedQuestions(pack, assessment);
  const themesUnder = (weights: WeightsByRequirement) => scoresOf(asked, { pack, assessment, weights }).themes;
  const ways = [
    { name: m.weights_default_name(), themes: themesUnder(fixedWeights(pack, 'W0')) },
    ...(adopted
      ? [{ name: adopted.profile.name, themes: themesUnder(weightsInForce(pack, assessment.weighting)) }]
      : []),
    ...(alternative ? [{ name: alternative.name, themes: themesUnder(weightsOfProfile(pack, alternative)) }] : []),
  ];
  const titles = new Map(pack.themes.map(({ id, title }) => [id, title]));
  return (
    <Section title={m.weights_beside_title()} note={m.weights_beside_note()}>
      <Table
        caption={m.weights_beside_caption()}
        columns={[
          {
            heading: m.report_levels_theme(),
            cell: ({ id, axis }: ThemeCell) => (
              <>
                <span lang={pack.language}>{titles.get(id)}</span>, {axisWord(axis, currentLocale())}
              </>
            ),
          },
          ...ways.map(({ name, themes }) => ({
            heading: <UserText>{name}</UserText>,
            cell: ({ id, axis }: ThemeCell) => {
              const cell = themes.find((one) => one.id === id && one.axis === axis);
              return cell ? cellWords(cell, currentLocale()) : '';
            },
          })),
        ]}
        rows={themesUnder(fixedWeights(pack, 'W0'))}
        rowKey={({ id, axis }) => `${id} ${axis}`}
      />
    </Section>
  );
}
