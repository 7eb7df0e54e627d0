import { useState } from 'react';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { Section } from '../../ui/page/Section';
import { EraseEverythingDialog } from './EraseEverythingDialog';

/** The way to leave nothing behind on a device. */
export function EraseSection() {
  const [isAsked, setAsked] = useState(false);
  return (
    <Section title={m.erase_section_title()}>
      <p>{m.erase_section_text()}</p>
      <Button kind="alarm" onClick={() => setAsked(true)}>
        {m.erase_section_button()}
      </Button>
      {isAsked && <EraseEverythingDialog onClose={() => setAsked(false)} />}
    </Section>
  );
}
