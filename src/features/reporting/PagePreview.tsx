import { useRef } from 'react';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { PagePicture, type PictureOf } from './PagePicture';
import styles from './Preview.module.css';
import { usePagesInSight } from './use-pages-in-sight';
import { useWidthInPixels } from './use-width-in-pixels';

interface PagePreviewProps {
  readonly pages: number;
  readonly paper: 'a4' | 'letter';
  readonly pictureOf: PictureOf;
}

/** The finished pages under each other; only those near to what one sees are drawn. */
export function PagePreview({ pages, paper, pictureOf }: PagePreviewProps) {
  const strip = useRef<HTMLOListElement>(null);
  const { current: page, near } = usePagesInSight(strip, pages);
  const widthInPixels = useWidthInPixels(strip);
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const nameOf = (number: number) => m.reporting_preview_page(written(number, pages));
  const turnTo = (next: number) => {
    const [first, target] = [1, next].map((number) => strip.current?.children[number - 1]);
    if (!(first instanceof HTMLElement && target instanceof HTMLElement)) return;
    strip.current?.scrollTo({ top: target.offsetTop - first.offsetTop });
  };
  return (
    <>
      <div className={styles.turning}>
        <h2 id="pages-title">{m.reporting_preview_title(written(page, pages))}</h2>
        {/* At the end of their way the buttons stay reachable, and keep the focus. */}
        <Button aria-disabled={page === 1} onClick={() => turnTo(page - 1)}>
          {m.reporting_preview_previous()}
        </Button>
        <Button aria-disabled={page === pages} onClick={() => turnTo(page + 1)}>
          {m.reporting_preview_next()}
        </Button>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by keyboard */}
      <ol ref={strip} className={styles.strip} tabIndex={0} aria-labelledby="pages-title">
        {numbers.map((number) => (
          <li key={number} className={styles.page} data-paper={paper} data-page={number}>
            {near.has(number) && widthInPixels > 0 ? (
              <PagePicture page={number} name={nameOf(number)} {...{ widthInPixels, pictureOf }} />
            ) : (
              <span>{nameOf(number)}</span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function written(page: number, pages: number) {
  const locale = currentLocale();
  return { page: formatNumber(locale, page), pages: formatNumber(locale, pages) };
}
