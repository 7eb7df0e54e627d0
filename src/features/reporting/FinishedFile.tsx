import type { Ref } from 'react';
import { formatList } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import type { MadeFile } from '../../report/making/report-worker';
import { ButtonLink } from '../../ui/button/ButtonLink';
import { Notice } from '../../ui/notice/Notice';
import { Actions } from '../../ui/page/Actions';

interface FinishedFileProps {
  readonly address: string;
  readonly made: MadeFile;
  readonly name: string;
  readonly saveRef: Ref<HTMLAnchorElement>;
}

/** A file that is made, to save or, where it has pages, to open; first of all, which characters it could not print. */
export function FinishedFile({ address, made, name, saveRef }: FinishedFileProps) {
  return (
    <>
      {made.missingCharacters.length > 0 && (
        <Notice tone="warning" title={m.reporting_missing_title()}>
          <p>{m.reporting_missing_text({ characters: formatList(currentLocale(), made.missingCharacters) })}</p>
        </Notice>
      )}
      <Actions>
        <ButtonLink ref={saveRef} kind="primary" href={address} download={name}>
          {m.reporting_make_save()}
        </ButtonLink>
        {made.pages > 0 && (
          <ButtonLink href={address} target="_blank" rel="noopener">
            {m.reporting_make_open()}
          </ButtonLink>
        )}
      </Actions>
    </>
  );
}
