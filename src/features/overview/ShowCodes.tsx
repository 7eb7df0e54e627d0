import { useState } from 'react';
import type { Assessment } from '../../domain/assessment';
import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { Notice } from '../../ui/notice/Notice';
import { CodeTurner } from './CodeTurner';
import type { Codes } from './internal/make-codes';

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'codes'; readonly codes: Codes }
  | { readonly kind: 'too-many-codes'; readonly total: number }
  /** What makes the codes could not be fetched. */
  | { readonly kind: 'not-loaded' };

interface ShowCodesProps {
  readonly assessment: Assessment;
  readonly disabled: boolean;
}

/** The file that goes back as codes on the screen, for a camera where there is no way to pass a file. */
export function ShowCodes({ assessment, disabled }: ShowCodesProps) {
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' });
  const show = async () => setShown(await codesToShow(assessment));
  return (
    <>
      <Button disabled={disabled} onClick={() => void show()} data-show-codes="">
        {m.codes_show_action()}
      </Button>
      {(shown.kind === 'too-many-codes' || shown.kind === 'not-loaded') && (
        <Notice tone="warning" role="alert">
          <p>
            {shown.kind === 'not-loaded'
              ? m.codes_show_notloaded()
              : m.codes_show_toomany({ total: formatNumber(currentLocale(), shown.total) })}
          </p>
        </Notice>
      )}
      <Dialog
        open={shown.kind === 'codes'}
        title={m.codes_show_heading()}
        onClose={() => setShown({ kind: 'nothing' })}
        closeLabel={m.codes_show_close()}
      >
        {shown.kind === 'codes' && <CodeTurner codes={shown.codes} />}
      </Dialog>
    </>
  );
}

async function codesToShow(assessment: Assessment): Promise<Shown> {
  const maker = await import('./internal/make-codes').catch(() => null);
  if (maker === null) return { kind: 'not-loaded' };
  const codes = maker.makeCodes(assessment);
  return codes.ok ? { kind: 'codes', codes: codes.value } : codes.error;
}
