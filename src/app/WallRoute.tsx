import { type ReactNode, Suspense } from 'react';
import { useRoute } from 'wouter';
import type { AssessmentId } from '../domain/assessment';
import { lazyScreen } from './lazy-screen';
import { Loading } from './Loading';
import { patterns } from './routes';

const WallScreen = lazyScreen(() => import('../features/wall/WallScreen'), 'WallScreen');

/** The wall at its address, which has the window to itself; elsewhere what stands inside. */
export function WallRoute({ children }: { readonly children: ReactNode }) {
  const [isWall, params] = useRoute(patterns.wall);
  if (!isWall) return children;
  return (
    <Suspense fallback={<Loading />}>
      <WallScreen id={params.id as AssessmentId} />
    </Suspense>
  );
}
