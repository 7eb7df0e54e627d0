import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { Keeping } from '../Keeping';

/** Where the data lives, who could delete it, and the way to ask the browser for a promise. */
export function KeepSection() {
  return (
    <Section title={m.home_keep_title()}>
      <p>{m.home_keep_device()}</p>
      <p>{m.home_keep_shared()}</p>
      <Keeping />
    </Section>
  );
}
