import { m } from '../i18n/generated/messages';

/** Says that something is on its way; seldom seen, because everything is on the device. */
export function Loading() {
  return <p role="status">{m.shell_loading_text()}</p>;
}
