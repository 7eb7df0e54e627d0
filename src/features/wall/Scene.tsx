import type { WallView } from '../../domain/wall-view';
import { AgendaScene } from './AgendaScene';
import { BlankScene } from './BlankScene';
import { ItemScene } from './ItemScene';
import { ParkingScene } from './ParkingScene';
import { StripScene } from './StripScene';

/** What the facilitator has chosen to show. */
export function Scene({ view: { scene, language } }: { readonly view: WallView }) {
  switch (scene.kind) {
    case 'agenda':
      return <AgendaScene scene={scene} />;
    case 'item':
      return <ItemScene scene={scene} language={language} />;
    case 'strip':
      return <StripScene scene={scene} language={language} />;
    case 'parking':
      return <ParkingScene scene={scene} language={language} />;
    case 'blank':
      return <BlankScene />;
  }
}
