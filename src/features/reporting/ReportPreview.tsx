import { lazy, Suspense } from 'react';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { Notice } from '../../ui/notice/Notice';
import { PagePreview } from './PagePreview';
import { wordsOfPdfProblem } from '../pdf-problem-words';
import { useFocusLater } from '../use-focus-later';
import styles from './Preview.module.css';
import type { PictureOf } from './PagePicture';
import type { Reading } from './use-reading';

const ReadingView = lazy(async () => ({ default: (await import('./ReadingView')).ReadingView }));

interface ReadingShown {
  readonly content: Reading;
  /** It is of before the last change, and another one is on its way. */
  readonly isRenewed: boolean;
}

interface ReportPreviewProps {
  /** The pages of a finished PDF; null where there is none. */
  readonly pages: { readonly key: string; readonly count: number; readonly paper: 'a4' | 'letter' } | null;
  readonly pictureOf: PictureOf;
  /** null while nobody wants to read. */
  readonly reading: ReadingShown | null;
  readonly onRead: (isRead: boolean) => void;
}

/** The report itself: its pages as they will be printed, or its words to read, at any width and aloud. */
export function ReportPreview({ pages, pictureOf, reading, onRead }: ReportPreviewProps) {
  const focusLater = useFocusLater();
  if (pages === null && reading === null) return null;
  const close = () => {
    onRead(false);
    focusLater('[data-read-report]');
  };
  return (
    <section className={styles.preview} aria-label={m.reporting_preview_heading()}>
      {pages ? (
        <RadioGroup
          legend={m.reporting_preview_legend()}
          inline
          value={reading ? 'text' : 'pages'}
          onChange={(value) => onRead(value === 'text')}
          options={[
            { value: 'pages', title: m.reporting_preview_pages() },
            { value: 'text', title: m.reporting_preview_text() },
          ]}
        />
      ) : (
        <Button onClick={close}>{m.reporting_read_close()}</Button>
      )}
      {reading ? (
        <ReadingPart {...reading} takesFocus={pages === null} />
      ) : (
        pages && <PagePreview key={pages.key} pages={pages.count} paper={pages.paper} pictureOf={pictureOf} />
      )}
    </section>
  );
}

function ReadingPart({ content, isRenewed, takesFocus }: ReadingShown & { readonly takesFocus: boolean }) {
  const waiting = <p role="status">{m.reporting_read_working()}</p>;
  if (content === null) return waiting;
  if (!content.ok)
    return (
      <Notice tone="error" role="alert">
        <p>{wordsOfPdfProblem(content.error)}</p>
      </Notice>
    );
  return (
    <Suspense fallback={waiting}>
      <ReadingView report={content.value} isRenewed={isRenewed} takesFocus={takesFocus} />
    </Suspense>
  );
}
