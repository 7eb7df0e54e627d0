import { assert } from '../../../base/assert';

/** HarfBuzz's C interface: functions by name, and its memory. */
export interface Library {
  /** The memory now: it moves when it grows, so ask again after each call that may allocate. */
  view(): DataView;
  call(name: string, ...values: number[]): number;
}

/** Starts the compiled WebAssembly module of HarfBuzz. */
export async function startLibrary(module: WebAssembly.Module): Promise<Library> {
  const state: { memory: WebAssembly.Memory | null } = { memory: null };
  const stop = (): never => {
    throw new Error('HarfBuzz stopped');
  };
  const instance = await WebAssembly.instantiate(module, {
    wasi_snapshot_preview1: { proc_exit: stop },
    env: {
      _abort_js: stop,
      _setitimer_js: () => 0,
      _emscripten_runtime_keepalive_clear: () => undefined,
      emscripten_resize_heap: (sizeInBytes: number) => growTo(state.memory, sizeInBytes >>> 0),
    },
  });
  const { memory } = instance.exports;
  assert(memory instanceof WebAssembly.Memory, 'HarfBuzz exports its memory');
  state.memory = memory;
  // Looked up once each: a report calls them a hundred thousand times.
  const functions = new Map<string, (...values: number[]) => unknown>();
  const named = (name: string): ((...values: number[]) => unknown) => {
    const member = instance.exports[name];
    assert(typeof member === 'function', `HarfBuzz exports ${name}`);
    const found = (...values: number[]): unknown => Reflect.apply(member, null, values);
    functions.set(name, found);
    return found;
  };
  const call = (name: string, ...values: number[]): number =>
    Number((functions.get(name) ?? named(name))(...values) ?? 0);
  call('__wasm_call_ctors');
  let view = new DataView(memory.buffer);
  return { call, view: () => (view.buffer === memory.buffer ? view : (view = new DataView(memory.buffer))) };
}

function growTo(memory: WebAssembly.Memory | null, sizeInBytes: number): 0 | 1 {
  if (memory === null) return 0;
  const pageInBytes = 65536;
  const wanted = Math.max(sizeInBytes, memory.buffer.byteLength * 1.2);
  memory.grow(Math.ceil((wanted - memory.buffer.byteLength) / pageInBytes));
  return 1;
}
