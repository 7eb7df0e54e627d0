import type { Theme, ThemeId } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { PageHeader } from '../../ui/page/PageHeader';
import { useOpenAssessment } from '../open-assessment';
import { PackText } from '../PackText';
import { useServices } from '../services';

interface UnknownThemeProps {
  /** A theme of the questionnaire that the quick scan does not ask about, or null for a name it does not know. */
  readonly theme: Theme | null;
  readonly first: ThemeId | undefined;
}

/** For an address that names no theme of this assessment, or none in its scope. */
export function UnknownTheme({ theme, first }: UnknownThemeProps) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  const toFirst = first && (
    <ButtonLink href={routes.theme(assessment.id, first)}>{m.answering_theme_first()}</ButtonLink>
  );
  if (theme === null) {
    return <PageHeader title={m.answering_theme_unknown()} lead={m.answering_theme_unknownhelp()} actions={toFirst} />;
  }
  return (
    <PageHeader
      title={<PackText>{theme.title}</PackText>}
      lead={m.answering_outside_theme()}
      actions={
        <>
          <ButtonLink href={routes.details(assessment.id)}>{m.answering_outside_change()}</ButtonLink> {toFirst}
        </>
      }
    />
  );
}
