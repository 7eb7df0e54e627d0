/** The parliament's pack, compiled from YAML by `vite/pack-plugin.ts`. */
declare module 'virtual:lacuna-pack' {
  const pack: import('../domain/pack').Pack;
  export default pack;
}
