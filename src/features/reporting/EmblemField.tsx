import { useEffect, useState } from 'react';
import { bytesFromBase64 } from '../../base/base64';
import type { Emblem } from '../../domain/emblem';
import { templateLimits } from '../../domain/report-template';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { Actions } from '../../ui/page/Actions';
import { FileChoice } from '../FileChoice';
import { chooseEmblem, type EmblemProblem } from './internal/choose-emblem';
import { wordsOfEmblemProblem } from './internal/template-words';
import styles from './Template.module.css';

interface EmblemFieldProps {
  readonly emblem: Emblem | null;
  readonly onChange: (emblem: Emblem) => void;
  readonly onRemove: () => void;
}

/** The emblem with a look at it, and words for who does not see it. */
export function EmblemField({ emblem, onChange, onRemove }: EmblemFieldProps) {
  const address = useAddress(emblem);
  const [outcome, setOutcome] = useState<EmblemProblem | { readonly kind: 'made-smaller' } | null>(null);
  const choose = async (file: File) => {
    setOutcome(null);
    const chosen = await chooseEmblem(file);
    if (!chosen.ok) {
      setOutcome(chosen.error);
      return;
    }
    onChange({ words: emblem?.words ?? '', ...chosen.value.emblem });
    if (chosen.value.isMadeSmaller) setOutcome({ kind: 'made-smaller' });
  };
  const remove = () => {
    setOutcome(null);
    onRemove();
  };
  return (
    <fieldset className={styles.emblem} data-emblem="">
      <legend>{m.template_emblem_legend()}</legend>
      <p className={styles.hint}>{m.template_emblem_hint()}</p>
      {emblem && address !== null && (
        <img className={styles.picture} src={address} alt={emblem.words.trim() || m.template_emblem_chosen()} />
      )}
      <p role={outcome && outcome.kind !== 'made-smaller' ? 'alert' : 'status'}>{outcome && wordsOf(outcome)}</p>
      <Actions>
        <FileChoice
          label={emblem ? m.template_emblem_another() : m.template_emblem_choose()}
          accept=".png,.jpg,.jpeg,image/png,image/jpeg"
          onChoose={(file) => void choose(file)}
        />
        {emblem && (
          <Button kind="quiet" onClick={remove} data-remove-emblem="">
            {m.template_emblem_remove()}
          </Button>
        )}
      </Actions>
      {emblem && (
        <TextField
          label={m.template_emblem_words()}
          hint={m.template_emblem_wordshint()}
          autoComplete="off"
          maxLength={templateLimits.line}
          value={emblem.words}
          onChange={({ target }) => onChange({ ...emblem, words: target.value })}
        />
      )}
    </fieldset>
  );
}

const wordsOf = (outcome: EmblemProblem | { readonly kind: 'made-smaller' }): string =>
  outcome.kind === 'made-smaller' ? m.template_emblem_smaller() : wordsOfEmblemProblem(outcome);

/** An address of the picture for as long as it is shown: the page's policy allows no picture in an address itself. */
function useAddress(emblem: Emblem | null): string | null {
  const { base64 = '', mediaType = '' } = emblem ?? {};
  const [address, setAddress] = useState<{ readonly of: string; readonly made: string } | null>(null);
  useEffect(() => {
    if (base64 === '') return undefined;
    const made = URL.createObjectURL(new Blob([bytesFromBase64(base64)], { type: mediaType }));
    // eslint-disable-next-line react-hooks/set-state-in-effect -- an address must be given back, which only an effect can do
    setAddress({ of: base64, made });
    return () => URL.revokeObjectURL(made);
  }, [base64, mediaType]);
  return address?.of === base64 ? address.made : null;
}
