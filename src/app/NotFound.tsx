import { usePageTitle } from '../features/page-title';
import { useDevice } from '../features/services';
import { m } from '../i18n/generated/messages';
import { ButtonLink } from '../ui/button/ButtonLink';
import { PageHeader } from '../ui/page/PageHeader';

/** For an address that leads nowhere. */
export function NotFound() {
  const { routes } = useDevice();
  usePageTitle(m.shell_notfound_title());
  return (
    <PageHeader
      title={m.shell_notfound_title()}
      lead={m.shell_notfound_text()}
      actions={<ButtonLink href={routes.assessments()}>{m.shell_notfound_back()}</ButtonLink>}
    />
  );
}
