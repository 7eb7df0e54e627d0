import { useEffect } from 'react';
import { coverageOf } from '../../domain/coverage';
import type { ParagraphId, Source } from '../../domain/source';
import { m } from '../../i18n/generated/messages';
import { NumberedList } from '../../ui/numbered/NumberedList';
import { PageHeader } from '../../ui/page/PageHeader';
import { usePageTitle } from '../page-title';
import { useServices } from '../services';
import { ParagraphEntry } from './ParagraphEntry';

interface SourceScreenProps {
  readonly source: Source;
  /** The paragraph that the address names; it takes the focus. */
  readonly paragraph: ParagraphId | null;
}

/** One document: every paragraph in its own words, with what is asked about it or why nothing is. */
export function SourceScreen({ source, paragraph }: SourceScreenProps) {
  const { pack, routes } = useServices();
  usePageTitle(source.id);
  useEffect(() => {
    if (paragraph === null) return;
    const target = document.getElementById(paragraph);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }, [paragraph]);
  const coverage = new Map(coverageOf(pack).map((entry) => [entry.paragraph, entry]));
  return (
    <>
      <PageHeader
        kicker={<a href={routes.sources()}>{m.sources_head_title()}</a>}
        title={<span lang="en">{source.title}</span>}
        lead={<span lang="en">{[source.body, source.dateText, source.symbol].filter(Boolean).join('. ')}</span>}
      />
      <NumberedList
        items={source.paragraphs.map((one) => ({
          key: one.id,
          id: one.id,
          number: one.label,
          content: <ParagraphEntry paragraph={one} coverage={coverage.get(one.id) ?? null} />,
        }))}
      />
    </>
  );
}
