import { useState } from 'react';
import { m } from '../../i18n/generated/messages';
import { shortestPassphrase } from '../../sealing/passphrase';
import { CheckboxField } from '../../ui/choice/CheckboxField';
import { Notice } from '../../ui/notice/Notice';
import { PassphraseField } from '../PassphraseField';
import { ShowPassphrase } from '../ShowPassphrase';
import type { SealFaults, TypedForSeal } from './typed-for-seal';

interface SealFieldsProps {
  readonly typed: TypedForSeal;
  readonly faults: SealFaults;
  /** What a lost passphrase takes along. */
  readonly lost: 'file' | 'assessment';
  readonly onChange: (change: Partial<TypedForSeal>) => void;
}

/** A new passphrase, typed twice because a slip would cost the file, and what losing it means. */
export function SealFields({ typed, faults, lost, onChange }: SealFieldsProps) {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <PassphraseField
        label={m.passphrase_new_label()}
        hint={m.passphrase_new_hint({ least: shortestPassphrase })}
        error={faults.passphrase}
        isShown={isShown}
        value={typed.passphrase}
        onChange={(passphrase) => onChange({ passphrase })}
      />
      <PassphraseField
        label={m.passphrase_again_label()}
        error={faults.again}
        isShown={isShown}
        value={typed.again}
        onChange={(again) => onChange({ again })}
      />
      <ShowPassphrase isShown={isShown} onChange={setShown} />
      <Notice tone="warning" title={m.seal_lost_title()}>
        <p>{lost === 'file' ? m.seal_lost_text() : m.vault_lost_text()}</p>
      </Notice>
      <CheckboxField
        label={lost === 'file' ? m.seal_lost_known() : m.vault_lost_known()}
        aria-invalid={faults.known !== undefined || undefined}
        checked={typed.isKnown}
        onChange={({ target }) => onChange({ isKnown: target.checked })}
      />
      {faults.known !== undefined && (
        <Notice tone="error" role="alert">
          <p>{faults.known}</p>
        </Notice>
      )}
    </>
  );
}
