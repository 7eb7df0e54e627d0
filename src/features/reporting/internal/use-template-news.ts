import { useState } from 'react';
import { failure, type Result } from '../../../base/result';
import type { Emblem } from '../../../domain/emblem';
import { blankTemplate, type ReportTemplate } from '../../../domain/report-template';
import type { TemplateProblem } from '../../../exchange/template-file';
import type { TemplateActions } from './use-template';

/** `not-loaded`: what reads templates could not be fetched, without network at the first visit. */
type ChosenTemplateProblem = TemplateProblem | { readonly kind: 'not-loaded' };

/** What has just happened to the template as a whole or to its emblem, with what stood there before. */
export type TemplateNews =
  | { readonly kind: 'opened' | 'removed'; readonly before: ReportTemplate | null }
  | { readonly kind: 'emblem-removed'; readonly before: Emblem };

/** Opening a file in place of the template, and removing it or its emblem: each can be taken back until something else happens. */
export function useTemplateNews({ template, change }: Pick<TemplateActions, 'template' | 'change'>) {
  const [last, setNews] = useState<TemplateNews | null>(null);
  const [problem, setProblem] = useState<ChosenTemplateProblem | null>(null);
  // Another emblem has taken its place since, or the whole template is gone.
  const news = last?.kind === 'emblem-removed' && template?.emblem !== null ? null : last;
  const replace = (kind: 'opened' | 'removed', next: ReportTemplate | null) => {
    setNews({ kind, before: template });
    change(next);
  };
  const open = async (file: File) => {
    setProblem(null);
    const read = await readChosen(file);
    if (read.ok) replace('opened', read.value);
    else setProblem(read.error);
  };
  const removeEmblem = () => {
    if (!template?.emblem) return;
    setNews({ kind: 'emblem-removed', before: template.emblem });
    change({ ...template, emblem: null });
  };
  const undo = () => {
    if (news?.kind === 'emblem-removed') change({ ...(template ?? blankTemplate), emblem: news.before });
    else if (news) change(news.before);
    setNews(null);
  };
  const [remove, dismiss] = [() => replace('removed', null), () => setNews(null)];
  return { news, problem, open, remove, removeEmblem, undo, dismiss };
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
