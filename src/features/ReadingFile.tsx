import { m } from '../i18n/generated/messages';
import { visibleText } from '../i18n/visible-text';
import { Button } from '../ui/button/Button';
import { Actions } from '../ui/page/Actions';
import type { FileReading } from './use-file-reading';

/** Says that a large file is being read, and lets one stop that; silent otherwise. */
export function ReadingFile({ reading: { name, cancel } }: { readonly reading: FileReading }) {
  return (
    <div aria-busy={name !== null}>
      {/* There before it speaks, as screen readers need it. */}
      <p role="status">{name !== null && m.import_reading_text({ name: visibleText(name) })}</p>
      {name !== null && (
        <Actions>
          <Button onClick={cancel}>{m.import_reading_cancel()}</Button>
        </Actions>
      )}
    </div>
  );
}
