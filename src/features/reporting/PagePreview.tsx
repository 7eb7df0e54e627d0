import { useRef, useState } from 'react';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { PagePicture } from './PagePicture';
import styles from './Preview.module.css';

interface PagePreviewProps {
  readonly pages: number;
  readonly paper: 'a4' | 'letter';
  /** A page as SVG text. */
  readonly pictureOf: (page: number) => Promise<string>;
}

/** The finished pages under each other, drawn when they come into sight. */
export function PagePreview({ pages, paper, pictureOf }: PagePreviewProps) {
  const strip = useRef<HTMLOListElement>(null);
  const [page, setPage] = useState(1);
  const locale = currentLocale();
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const turnTo = (next: number) => {
    const target = strip.current?.children[next - 1];
    if (target instanceof HTMLElement) strip.current?.scrollTo({ top: target.offsetTop - strip.current.offsetTop });
    setPage(next);
  };
  return (
    <section className={styles.preview} aria-labelledby="pages-title">
      <div className={styles.turning}>
        <h3 id="pages-title">
          {m.reporting_preview_title({ page: formatNumber(locale, page), pages: formatNumber(locale, pages) })}
        </h3>
        <Button disabled={page === 1} onClick={() => turnTo(page - 1)}>
          {m.reporting_preview_previous()}
        </Button>
        <Button disabled={page === pages} onClick={() => turnTo(page + 1)}>
          {m.reporting_preview_next()}
        </Button>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by keyboard */}
      <ol ref={strip} className={styles.strip} tabIndex={0} aria-labelledby="pages-title">
        {numbers.map((number) => (
          <PagePicture key={number} {...{ page: number, pages, paper, pictureOf, onSeen: setPage }} />
        ))}
      </ol>
    </section>
  );
}
