import { useEffect } from 'react';
import { m } from '../i18n/generated/messages';
import { visibleText } from '../i18n/visible-text';

/** Names the page in the browser's tab, its history and to a screen reader. */
export function usePageTitle(page: string): void {
  useEffect(() => {
    document.title = m.shell_page_title({ page: visibleText(page) });
  }, [page]);
}
