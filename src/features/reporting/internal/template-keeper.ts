import type { StorageProblem, TemplateStore } from '../../../domain/ports';
import { type ReportTemplate, templateTogether } from '../../../domain/report-template';

/** What keeps the template could not be fetched, or its storage has a problem. */
export type TemplateStorageProblem = StorageProblem | { readonly kind: 'not-loaded' };

/** What is stored, as far as it is known: with a problem, what was asked for and what stands in the way. */
export interface KeptTemplate {
  readonly template: ReportTemplate | null;
  readonly problem: TemplateStorageProblem | null;
}

export interface TemplateKeeper {
  read(): Promise<KeptTemplate>;
  /** The same later on, when another window may have changed it; `before` is what was known until now. */
  readAgain(): Promise<KeptTemplate & { readonly before: ReportTemplate | null }>;
  /** Stores the template together with what another window changed since it was last read or written here. */
  write(template: ReportTemplate | null): Promise<KeptTemplate>;
}

/** Reads and writes the template of this device, one after the other, so that no window takes away another's words. */
export function createTemplateKeeper(loadTemplates: () => Promise<TemplateStore>): TemplateKeeper {
  let known: ReportTemplate | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (action: (store: TemplateStore) => Promise<KeptTemplate>, instead: ReportTemplate | null) => {
    const answer = last.then(async (): Promise<KeptTemplate> => {
      const store = await loadTemplates().catch(() => null);
      if (store === null) return { template: instead, problem: { kind: 'not-loaded' } };
      const kept = await action(store);
      if (kept.problem === null) known = kept.template;
      return kept;
    });
    last = answer;
    return answer;
  };
  return {
    read: () => inTurn(readFrom, null),
    async readAgain() {
      let before: ReportTemplate | null = null;
      const kept = await inTurn((store) => {
        before = known;
        return readFrom(store);
      }, null);
      return { ...kept, before };
    },
    write: (mine) =>
      inTurn(async (store) => {
        const read = await store.read();
        const template = read.ok ? templateTogether(known, mine, read.value) : mine; // what can't be read gives way
        const written = await store.write(template);
        return written.ok ? { template, problem: null } : { template: mine, problem: written.error };
      }, mine),
  };
}

async function readFrom(store: TemplateStore): Promise<KeptTemplate> {
  const read = await store.read();
  return read.ok ? { template: read.value, problem: null } : { template: null, problem: read.error };
}
