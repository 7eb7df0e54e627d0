import type { ThemeId } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { PageHeader } from '../../ui/page/PageHeader';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';

/** For an address that names no theme of this assessment. */
export function UnknownTheme({ first }: { readonly first: ThemeId | undefined }) {
  const { routes } = useServices();
  const { assessment } = useOpenAssessment();
  return (
    <PageHeader
      title={m.answering_theme_unknown()}
      lead={m.answering_theme_unknownhelp()}
      actions={first && <ButtonLink href={routes.theme(assessment.id, first)}>{m.answering_theme_first()}</ButtonLink>}
    />
  );
}
