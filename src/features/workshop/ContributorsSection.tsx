import type { Contribution } from '../../domain/contribution';
import { formatList, formatMoment, formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Section } from '../../ui/page/Section';
import { Table } from '../../ui/table/Table';
import { UserText } from '../../ui/user-text/UserText';
import { useOpenAssessment } from '../open-assessment';

/** Who has contributed, by role; absent until somebody has. */
export function ContributorsSection() {
  const { contributions } = useOpenAssessment().assessment.workshop;
  const rows = Object.entries<Contribution>(contributions);
  const locale = currentLocale();
  if (rows.length === 0) return null;
  return (
    <Section title={m.workshop_who_heading()}>
      <Table
        caption={m.workshop_who_caption()}
        columns={[
          { heading: m.workshop_preview_role(), cell: ([, { role }]) => <UserText>{role}</UserText> },
          {
            heading: m.workshop_who_themes(),
            cell: ([, { themes }]) => (themes.length === 0 ? m.workshop_who_all() : formatList(locale, themes)),
          },
          { heading: m.workshop_who_given(), cell: ([, { givenAt }]) => formatMoment(locale, givenAt) },
          {
            heading: m.workshop_preview_answers(),
            numeric: true,
            cell: ([, { responses }]) => formatNumber(locale, Object.keys(responses).length),
          },
        ]}
        rows={rows}
        rowKey={([id]) => id}
      />
    </Section>
  );
}
