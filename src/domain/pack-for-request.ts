import type { Request } from './contribution';
import type { Pack } from './pack';

/** The questionnaire as far as a copy asks for it: the whole, or the themes of its request. */
export function packForRequest(pack: Pack, request: Request | null): Pack {
  if (request === null || request.themes.length === 0) return pack;
  const themes = pack.themes.filter(({ id }) => request.themes.includes(id));
  return themes.length === 0 ? pack : { ...pack, themes };
}
