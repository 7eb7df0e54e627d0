/** The parliament's pack, compiled from YAML by `vite/pack-plugin.ts`. */
declare module 'virtual:lacuna-pack' {
  const pack: import('../domain/pack').Pack;
  export default pack;
}

/** The training case, compiled from YAML by `vite/pack-plugin.ts`; apart from the pack, because few sessions need it. */
declare module 'virtual:lacuna-training-case' {
  const trainingCase: import('../domain/training-case').TrainingCase;
  export default trainingCase;
}

/** The trainer's guide with agenda and flip-chart pages, compiled from YAML by `vite/pack-plugin.ts`; few sessions need it. */
declare module 'virtual:lacuna-trainer-guide' {
  const guide: import('../domain/trainer-guide').TrainerGuide;
  export default guide;
}

/** What treaty charts say of single countries, compiled from YAML by `vite/pack-plugin.ts`; loaded when R01.L1 is shown. */
declare module 'virtual:lacuna-treaty-status' {
  const charts: readonly import('../domain/treaty-status').TreatyChart[];
  export default charts;
}

/** Earlier published versions of the pack, each a part of its own; made of `published/` by `vite/pack-plugin.ts`. */
declare module 'virtual:lacuna-earlier-packs' {
  const loaders: Readonly<Record<string, () => Promise<{ readonly default: import('../domain/pack').Pack }>>>;
  export default loaders;
}
