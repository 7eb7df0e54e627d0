import { useState } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { InEdition } from '../../domain/in-edition';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { editionWord } from '../../report/build/words';
import { useAssessment } from '../../session/use-session';
import { Button } from '../../ui/button/Button';
import { Section } from '../../ui/page/Section';
import { hasFiles, saveAsFile } from '../save-as-file';
import { SaveChoice } from '../SaveChoice';

/** Saves the assessment file of the chosen edition. */
export function FileSection({
  edition,
  make,
}: {
  readonly edition: InEdition['edition'];
  readonly make: () => InEdition;
}) {
  const { id } = useAssessment();
  const [packing, setPacking] = useState<Assessment | null>(null);
  const save = () => {
    const { assessment } = make();
    if (hasFiles(assessment)) setPacking(assessment);
    else void saveAsFile(assessment, edition);
  };
  return (
    <Section title={m.reporting_file_heading()}>
      <p>{m.reporting_file_text()}</p>
      {edition !== 'internal' && <p>{m.reporting_file_anew()}</p>}
      <Button onClick={save}>{m.reporting_file_action({ edition: editionWord(edition, currentLocale()) })}</Button>
      {packing && <SaveChoice assessment={packing} edition={edition} owner={id} onDone={() => setPacking(null)} />}
    </Section>
  );
}
