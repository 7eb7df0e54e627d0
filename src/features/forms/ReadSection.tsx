import { useState } from 'react';
import type { Command } from '../../domain/commands';
import type { FilledForm } from '../../exchange/read-filled-form';
import { m } from '../../i18n/generated/messages';
import { Notice } from '../../ui/notice/Notice';
import { Section } from '../../ui/page/Section';
import { FileChoice } from '../FileChoice';
import { useHalfTyped } from '../half-typed';
import { useServices } from '../services';
import { type Chosen, nothingChosen } from './chosen';
import { type ChosenFormProblem, wordsOfFormProblem } from './form-problem-words';
import { ReadingsPreview } from './ReadingsPreview';
import { TakenNotice } from './TakenNotice';
import { useTaken } from './use-taken';

type State = { readonly kind: 'idle' | 'reading' } | { readonly kind: 'failed'; readonly problem: ChosenFormProblem };

interface ShownForm {
  readonly form: FilledForm | null;
  readonly chosen: Chosen;
}

const noForm: ShownForm = { form: null, chosen: nothingChosen };

/** Reads a form that was filled in on screen, and shows what it would change, until another form was read. */
export function ReadSection() {
  const { pack } = useServices();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [{ form, chosen }, setShown] = useState(noForm);
  const taken = useTaken('read');
  useHalfTyped(form !== null && (chosen.role !== form.role || Object.keys(chosen.choices).length > 0));
  const read = async (file: File): Promise<void> => {
    setState({ kind: 'reading' });
    taken.forget();
    try {
      const { readFormAside } = await import('../../exchange/read-form-aside');
      const found = await readFormAside(new Uint8Array(await file.arrayBuffer()), pack);
      setState(found.ok ? { kind: 'idle' } : { kind: 'failed', problem: found.error });
      if (found.ok) setShown((shown) => withForm(shown, found.value));
    } catch {
      setState({ kind: 'failed', problem: { kind: 'not-loaded' } });
    }
  };
  const leave = (): void => {
    setState({ kind: 'idle' });
    setShown(noForm);
  };
  const take = (command: Command): void => {
    leave();
    taken.take(command);
  };
  return (
    <Section title={m.forms_read_heading()}>
      <p>{m.forms_read_text()}</p>
      <FileChoice label={m.forms_read_choose()} accept=".pdf,application/pdf" onChoose={(file) => void read(file)} />
      <div role="status">{state.kind === 'reading' && <p>{m.forms_read_working()}</p>}</div>
      {state.kind === 'failed' && (
        <Notice tone="error" role="alert">
          <p>{wordsOfFormProblem(state.problem)}</p>
          {form && <p>{m.forms_read_earlier()}</p>}
        </Notice>
      )}
      {form && (
        <ReadingsPreview
          readings={form.readings}
          answeredOn={form.answeredOn}
          chosen={chosen}
          onChoose={(changed) => setShown({ form, chosen: changed })}
          onTake={take}
          onLeave={leave}
        />
      )}
      <TakenNotice taken={taken.taken} place="read" onUndo={taken.undo} />
    </Section>
  );
}

/** A role that was typed stays while forms say the same of who filled them in; another form brings its own. */
function withForm({ form, chosen }: ShownForm, read: FilledForm): ShownForm {
  return { form: read, chosen: form?.role === read.role ? chosen : { ...chosen, role: read.role } };
}
