import { useState } from 'react';
import type { Command } from '../../domain/commands';
import { maxTextLength } from '../../domain/limits';
import { codesNotTaken, type ReadCodes, readCodes } from '../../domain/paper-codes';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { TextArea } from '../../ui/field/TextArea';
import { Notice } from '../../ui/notice/Notice';
import { Section } from '../../ui/page/Section';
import { useHalfTyped } from '../half-typed';
import { useOpenAssessment } from '../open-assessment';
import { useServices } from '../services';
import { nothingChosen } from './chosen';
import { wordsOfCodeProblem } from './code-problem-words';
import { ReadingsPreview } from './ReadingsPreview';
import { TakenNotice } from './TakenNotice';
import { useCodeDraft } from './use-code-draft';
import { useTaken } from './use-taken';

/** Answers typed quickly from paper; what is not understood is told, and what is typed stays until it is brought in. */
export function TypeSection() {
  const { pack } = useServices();
  const { assessment } = useOpenAssessment();
  const { typed, chosen, write } = useCodeDraft(assessment.id);
  const [read, setRead] = useState<ReadCodes | null>(null);
  const [takenFrom, setTakenFrom] = useState({ typed: '', left: '' });
  const taken = useTaken('type');
  useHalfTyped(typed.trim() !== '');
  const look = (codes: string): void => setRead(readCodes(codes, pack, assessment.scope));
  const take = (command: Command): void => {
    const left = codesNotTaken(typed, pack, assessment.scope);
    taken.take(command);
    setTakenFrom({ typed, left });
    write({ typed: left, chosen: left === '' ? nothingChosen : chosen });
    look(left);
  };
  const undo = (): void => {
    if (!taken.undo() || typed !== takenFrom.left) return;
    write({ typed: takenFrom.typed });
    setRead(null);
  };
  return (
    <Section title={m.forms_type_heading()}>
      <TextArea
        label={m.forms_type_label()}
        hint={m.forms_type_hint()}
        rows={6}
        value={typed}
        maxLength={maxTextLength}
        spellCheck={false}
        onChange={({ target }) => {
          write({ typed: target.value });
          setRead(null);
        }}
      />
      <Button
        disabled={typed.trim() === ''}
        onClick={() => {
          taken.forget();
          look(typed);
        }}
      >
        {m.forms_type_action()}
      </Button>
      {read && read.problems.length > 0 && (
        <Notice tone="warning" role="alert" title={m.forms_type_problems()}>
          <ul>
            {read.problems.map((problem) => (
              <li key={`${problem.line} ${problem.typed}`}>{wordsOfCodeProblem(problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {read && read.readings.length > 0 && (
        <ReadingsPreview
          readings={read.readings}
          answeredOn=""
          chosen={chosen}
          onChoose={(changed) => write({ chosen: changed })}
          onTake={take}
          onLeave={() => setRead(null)}
        />
      )}
      <TakenNotice taken={taken.taken} place="type" onUndo={undo} />
    </Section>
  );
}
