import { useState } from 'react';
import { failure, type Result } from '../../../base/result';
import type { ReportTemplate } from '../../../domain/report-template';
import type { TemplateProblem } from '../../../exchange/template-file';
import type { TemplateActions } from './use-template';

/** `not-loaded`: what reads templates could not be fetched, without network at the first visit. */
type ChosenTemplateProblem = TemplateProblem | { readonly kind: 'not-loaded' };

/** What has just happened to the template as a whole, with what stood there before. */
export interface TemplateNews {
  readonly kind: 'opened' | 'removed';
  readonly before: ReportTemplate | null;
}

/** Opening a file in place of the template, and removing it: each can be taken back until something else happens. */
export function useTemplateNews({ template, change }: Pick<TemplateActions, 'template' | 'change'>) {
  const [news, setNews] = useState<TemplateNews | null>(null);
  const [problem, setProblem] = useState<ChosenTemplateProblem | null>(null);
  const replace = (kind: TemplateNews['kind'], next: ReportTemplate | null) => {
    setNews({ kind, before: template });
    change(next);
  };
  const open = async (file: File) => {
    setProblem(null);
    const read = await readChosen(file);
    if (read.ok) replace('opened', read.value);
    else setProblem(read.error);
  };
  const undo = () => {
    if (news) change(news.before);
    setNews(null);
  };
  return { news, problem, open, remove: () => replace('removed', null), undo, dismiss: () => setNews(null) };
}

async function readChosen(file: File): Promise<Result<ReportTemplate, ChosenTemplateProblem>> {
  const reader = await import('../../../exchange/template-file').catch(() => null);
  if (!reader) return failure({ kind: 'not-loaded' });
  const { largestTemplateInBytes: limitInBytes } = reader;
  if (file.size > limitInBytes) return failure({ kind: 'too-large', sizeInBytes: file.size, limitInBytes });
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  return bytes ? reader.readTemplateFile(bytes) : failure({ kind: 'unreadable' });
}
