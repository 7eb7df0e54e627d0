import { useEffect, useRef, useState } from 'react';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import styles from './Preview.module.css';

interface PagePictureProps {
  readonly page: number;
  readonly pages: number;
  readonly paper: 'a4' | 'letter';
  readonly pictureOf: (page: number) => Promise<string>;
  /** Called with the page's number when most of what one sees is this page. */
  readonly onSeen: (page: number) => void;
}

/** One page; its picture is asked for when it comes near, and kept. */
export function PagePicture({ page, pages, paper, pictureOf, onSeen }: PagePictureProps) {
  const place = useRef<HTMLLIElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const item = place.current;
    if (!item) return;
    let isHere = true;
    let made: string | null = null;
    const draw = async () => {
      const picture = await pictureOf(page);
      if (!isHere || picture === '') return;
      made = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
      setAddress(made);
    };
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        void draw();
      },
      { root: item.parentElement, rootMargin: '100% 0%' },
    );
    near.observe(item);
    return () => {
      isHere = false;
      near.disconnect();
      if (made !== null) URL.revokeObjectURL(made);
    };
    // A finished report's pages never change: `pictureOf` is asked once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [page]);
  useEffect(() => {
    const item = place.current;
    if (!item) return;
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && onSeen(page), {
      root: item.parentElement,
      rootMargin: '-50% 0%',
    });
    seen.observe(item);
    return () => seen.disconnect();
  }, [page, onSeen]);
  const locale = currentLocale();
  const name = m.reporting_preview_page({ page: formatNumber(locale, page), pages: formatNumber(locale, pages) });
  return (
    <li ref={place} className={styles.page} data-paper={paper}>
      {address === null ? <span>{name}</span> : <img src={address} alt={name} />}
    </li>
  );
}
