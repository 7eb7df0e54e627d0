import { m } from '../../i18n/generated/messages';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Section } from '../../ui/page/Section';
import { useDevice } from '../services';

/** The way to one file with everything, and back. */
export function BackupSection() {
  const { routes } = useDevice();
  return (
    <Section title={m.home_backup_title()}>
      <p>{m.home_backup_text()}</p>
      <ButtonLink href={routes.backup()}>{m.home_backup_link()}</ButtonLink>
    </Section>
  );
}
