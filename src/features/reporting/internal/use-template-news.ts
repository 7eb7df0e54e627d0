import { useState } from 'react';
import type { ReportTemplate } from '../../../domain/report-template';
import type { TemplateProblem } from '../../../exchange/template-file';
import type { TemplateActions } from './use-template';

/** What has just happened to the template as a whole, with what stood there before. */
export interface TemplateNews {
  readonly kind: 'opened' | 'removed';
  readonly before: ReportTemplate | null;
}

/** Opening a file in place of the template, and removing it: each can be taken back until something else happens. */
export function useTemplateNews({ template, change }: Pick<TemplateActions, 'template' | 'change'>) {
  const [news, setNews] = useState<TemplateNews | null>(null);
  const [problem, setProblem] = useState<TemplateProblem | { readonly kind: 'not-loaded' } | null>(null);
  const replace = (kind: TemplateNews['kind'], next: ReportTemplate | null) => {
    setNews({ kind, before: template });
    change(next);
  };
  const open = async (file: File) => {
    setProblem(null);
    const reader = await import('../../../exchange/template-file').catch(() => null);
    if (!reader) return setProblem({ kind: 'not-loaded' });
    const { largestTemplateInBytes: limitInBytes } = reader;
    if (file.size > limitInBytes) return setProblem({ kind: 'too-large', sizeInBytes: file.size, limitInBytes });
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (bytes === null) return setProblem({ kind: 'unreadable' });
    const read = reader.readTemplateFile(bytes);
    if (read.ok) replace('opened', read.value);
    else setProblem(read.error);
  };
  const undo = () => {
    if (news) change(news.before);
    setNews(null);
  };
  return { news, problem, open, remove: () => replace('removed', null), undo, dismiss: () => setNews(null) };
}
