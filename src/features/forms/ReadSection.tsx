import { useState } from 'react';
import type { FilledForm } from '../../exchange/read-filled-form';
import { m } from '../../i18n/generated/messages';
import { Notice } from '../../ui/notice/Notice';
import { Section } from '../../ui/page/Section';
import { FileChoice } from '../FileChoice';
import { useServices } from '../services';
import { type ChosenFormProblem, wordsOfFormProblem } from './form-problem-words';
import { ReadingsPreview } from './ReadingsPreview';

type State =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'read'; readonly form: FilledForm }
  | { readonly kind: 'failed'; readonly problem: ChosenFormProblem };

/** Reads a form that was filled in on screen, and shows what it would change. */
export function ReadSection({ onTaken }: { readonly onTaken: (count: number) => void }) {
  const { pack } = useServices();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const read = async (file: File): Promise<void> => {
    setState({ kind: 'reading' });
    try {
      const { readFormAside } = await import('../../exchange/read-form-aside');
      const found = await readFormAside(new Uint8Array(await file.arrayBuffer()), pack);
      setState(found.ok ? { kind: 'read', form: found.value } : { kind: 'failed', problem: found.error });
    } catch {
      setState({ kind: 'failed', problem: { kind: 'not-loaded' } });
    }
  };
  const close = (count: number | null): void => {
    setState({ kind: 'idle' });
    if (count !== null) onTaken(count);
  };
  return (
    <Section title={m.forms_read_heading()}>
      <p>{m.forms_read_text()}</p>
      <FileChoice label={m.forms_read_choose()} accept=".pdf,application/pdf" onChoose={(file) => void read(file)} />
      <div role="status">{state.kind === 'reading' && <p>{m.forms_read_working()}</p>}</div>
      {state.kind === 'failed' && (
        <Notice tone="error" role="alert">
          <p>{wordsOfFormProblem(state.problem)}</p>
        </Notice>
      )}
      {state.kind === 'read' && (
        <ReadingsPreview
          readings={state.form.readings}
          filledInBy={state.form.role}
          answeredOn={state.form.answeredOn}
          onDone={close}
        />
      )}
    </Section>
  );
}
