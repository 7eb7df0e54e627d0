import { m } from '../../i18n/generated/messages';
import { PageHeader } from '../../ui/page/PageHeader';
import { NumberedList } from '../../ui/numbered/NumberedList';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import styles from './Sources.module.css';

/** The five documents that every question comes from. */
export function SourcesScreen() {
  const { pack, routes } = useServices();
  usePageTitle(m.sources_head_title());
  return (
    <>
      <PageHeader title={m.sources_head_title()} lead={m.sources_head_lead()} />
      <NumberedList
        items={pack.sources.map((source) => ({
          key: source.id,
          number: source.id,
          content: (
            <>
              <h2 className={styles.title}>
                <a href={routes.source(source.id)} lang="en">
                  {source.title}
                </a>
              </h2>
              <p lang="en">
                {source.body}. {source.dateText}
                {source.symbol !== null && `. ${source.symbol}`}
              </p>
              <p className={styles.count}>{m.sources_list_paragraphs({ count: source.paragraphs.length })}</p>
            </>
          ),
        }))}
      />
    </>
  );
}
