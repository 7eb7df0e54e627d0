import type { InEdition } from '../../domain/in-edition';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { editionWord } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { Section } from '../../ui/page/Section';
import { saveAsFile } from '../save-as-file';

/** Saves the assessment file of the chosen edition. */
export function FileSection({
  edition,
  make,
}: {
  readonly edition: InEdition['edition'];
  readonly make: () => InEdition;
}) {
  const save = () => void saveAsFile(make().assessment, edition);
  return (
    <Section title={m.reporting_file_heading()}>
      <p>{m.reporting_file_text()}</p>
      {edition !== 'internal' && <p>{m.reporting_file_anew()}</p>}
      <Button onClick={save}>{m.reporting_file_action({ edition: editionWord(edition, currentLocale()) })}</Button>
    </Section>
  );
}
