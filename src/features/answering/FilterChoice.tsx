import type { Question } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { useOpenAssessment } from '../open-assessment';
import styles from './Answering.module.css';
import { type QuestionFilter, questionFilters, questionsThatFit } from './internal/shown-questions';

interface FilterChoiceProps {
  readonly value: QuestionFilter;
  readonly questions: readonly Question[];
  readonly onChange: (filter: QuestionFilter) => void;
}

/** Which questions of the theme to show, each choice with its number. */
export function FilterChoice({ value, questions, onChange }: FilterChoiceProps) {
  const { assessment } = useOpenAssessment();
  const words = {
    all: m.answering_filter_all,
    unanswered: m.answering_filter_unanswered,
    weak: m.answering_filter_weak,
    unread: m.answering_filter_unread,
  };
  return (
    <div className={styles.filter}>
      <RadioGroup
        legend={m.answering_filter_legend()}
        inline
        options={questionFilters.map((filter) => ({
          value: filter,
          title: words[filter]({ count: questionsThatFit(filter, questions, assessment).length }),
          plain: true,
        }))}
        value={value}
        onChange={(chosen) => onChange(questionFilters.find((filter) => filter === chosen) ?? 'all')}
      />
    </div>
  );
}
