import type { WallScene } from '../../domain/wall-view';

/** The scene of one kind, for the component that shows it. */
export type SceneOf<Kind extends WallScene['kind']> = Extract<WallScene, { readonly kind: Kind }>;
