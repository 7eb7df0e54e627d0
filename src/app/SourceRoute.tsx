import { useServices } from '../features/services';
import { lazyScreen } from './lazy-screen';
import { NotFound } from './NotFound';

const SourceScreen = lazyScreen(() => import('../features/sources/SourceScreen'), 'SourceScreen');

interface SourceRouteProps {
  readonly source: string;
  /** The part of a paragraph's id after the source. */
  readonly paragraph: string | null;
}

/** Finds the source and the paragraph that the address names. */
export function SourceRoute({ source: sourceId, paragraph: label }: SourceRouteProps) {
  const { pack } = useServices();
  const source = pack.sources.find(({ id }) => id === sourceId);
  if (!source) return <NotFound />;
  const paragraph = source.paragraphs.find(({ id }) => id === `${sourceId}/${label}`);
  return <SourceScreen key={source.id} source={source} paragraph={paragraph?.id ?? null} />;
}
