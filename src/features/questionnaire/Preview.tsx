import { useState } from 'react';
import { comparePacks, type QuestionFate } from '../../domain/compare-packs';
import { moveToPack } from '../../domain/move-pack';
import type { Pack } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { Button } from '../../ui/button/Button';
import { DefinitionList } from '../../ui/definition-list/DefinitionList';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { FateGroup } from './FateGroup';
import { answersTo } from './internal/answers-to';
import { fateWord, fatesInOrder } from './internal/words';
import { MoveDialog } from './MoveDialog';

interface PreviewProps {
  /** The version that the assessment has. */
  readonly before: Pack;
  readonly after: Pack;
}

/** What a move would change, counted on top and told question by question; and the move. */
export function Preview({ before, after }: PreviewProps) {
  const { assessment, run } = useOpenAssessment();
  const [isAsking, setAsking] = useState(false);
  const { version } = after;
  const fates = comparePacks(before, after);
  const groups = fatesInOrder
    .map((kind) => ({ kind, fates: fates.filter((fate) => fate.kind === kind) }))
    .filter((group) => group.fates.length > 0);
  const answeredIn = (own: readonly QuestionFate[]) =>
    own.filter(({ question }) => answersTo(question, assessment).length > 0).length;
  const move = () => {
    setAsking(false);
    run(moveToPack(after));
  };
  return (
    <Section title={m.questionnaire_run_title({ version })} note={m.questionnaire_run_note()}>
      <DefinitionList
        items={groups.map(({ kind, fates: own }) => ({
          term: fateWord(kind),
          description: m.questionnaire_fate_count({ count: own.length, answered: answeredIn(own) }),
        }))}
      />
      {groups.map(({ kind, fates: own }) => (
        <FateGroup key={kind} kind={kind} fates={own} />
      ))}
      <Button kind="primary" onClick={() => setAsking(true)}>
        {m.questionnaire_move_button({ version })}
      </Button>
      <MoveDialog isOpen={isAsking} after={after} onMove={move} onStay={() => setAsking(false)} />
    </Section>
  );
}
