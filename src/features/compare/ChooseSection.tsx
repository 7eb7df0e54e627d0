import type { Assessment } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { Notice } from '../../ui/notice/Notice';
import { Section } from '../../ui/page/Section';
import { useCandidates } from '../use-candidates';
import { FileChoice } from '../FileChoice';
import { ReadingFile } from '../ReadingFile';
import { wordsOfStorageProblem } from '../storage-problem-words';
import { CandidateList } from './CandidateList';
import { wordsOfChoiceProblem } from './choice-problem-words';
import styles from './Choose.module.css';
import { FileList } from './FileList';
import type { Choice } from './use-choice';

interface ChooseSectionProps {
  readonly current: Assessment;
  readonly choice: Choice;
}

/** What to compare with: assessments of the same country on this device, and files that are only read. */
export function ChooseSection({ current, choice }: ChooseSectionProps) {
  const candidates = useCandidates(current);
  const here = candidates?.ok ? candidates.value : [];
  return (
    <Section title={m.compare_choose_heading()} note={m.compare_choose_note()}>
      {candidates === null && <p role="status">{m.compare_choose_loading()}</p>}
      {candidates?.ok === false && (
        <Notice tone="error" role="alert">
          <p>{wordsOfStorageProblem(candidates.error)}</p>
        </Notice>
      )}
      {candidates?.ok && here.length === 0 && <p>{m.compare_choose_empty()}</p>}
      <CandidateList legend={m.compare_choose_device()} summaries={here} choice={choice} />
      <FileList choice={choice} />
      <div className={styles.way}>
        <FileChoice label={m.compare_choose_file()} onChoose={(file) => void choice.readFile(file)} />
        <p className={styles.hint}>{m.compare_choose_filehint()}</p>
        <ReadingFile reading={choice.reading} />
      </div>
      {choice.problem && (
        <Notice tone="error" role="alert" title={m.compare_problem_title()}>
          <p>{wordsOfChoiceProblem(choice.problem)}</p>
        </Notice>
      )}
    </Section>
  );
}
