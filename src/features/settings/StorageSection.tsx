import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Section } from '../../ui/page/Section';
import { formatSize } from '../format-size';
import { Keeping } from '../Keeping';
import { useServices } from '../services';
import { useStorageFacts } from '../use-storage-facts';

/** Where the data lives, how much of it there is, and whether the browser has promised to keep it. */
export function StorageSection() {
  const { isLasting, routes, pack } = useServices();
  return (
    <Section title={m.settings_storage_title()}>
      <p>{isLasting ? m.home_keep_device() : m.storage_problem_unavailable()}</p>
      {isLasting && (
        <>
          <StorageUse />
          <Keeping />
        </>
      )}
      <p>
        <a href={routes.assessments()}>{m.settings_storage_link()}</a>
      </p>
      <p>{m.settings_storage_pack({ version: pack.version })}</p>
    </Section>
  );
}

function StorageUse() {
  const known = useStorageFacts();
  if (typeof known === 'string' || known.usageInBytes === null || known.quotaInBytes === null) return null;
  const size = (sizeInBytes: number) => formatSize(currentLocale(), sizeInBytes);
  return (
    <p data-storage-use>
      {m.settings_storage_use({ used: size(known.usageInBytes), quota: size(known.quotaInBytes) })}
    </p>
  );
}
