import { isSameValue } from '../../base/is-same-value';
import type { Answer } from '../../domain/answer';
import type { Assessment } from '../../domain/assessment';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { responseWord } from '../../report/build/words';
import { Table } from '../../ui/table/Table';

interface MergedAnswersProps {
  readonly before: Assessment;
  readonly after: Assessment;
}

/** Each answer that merging gives or changes, as it is and as it will be. */
export function MergedAnswers({ before, after }: MergedAnswersProps) {
  const changed = Object.values<Answer>(after.answers)
    .filter((answer) => !isSameValue(answer, before.answers[answer.question]))
    .map((answer) => ({ answer, was: before.answers[answer.question] ?? null }));
  const locale = currentLocale();
  const words = (answer: Answer | null) =>
    answer?.response ? responseWord(answer.response, locale) : m.workshop_merged_nothing();
  if (changed.length === 0) return <p>{m.workshop_merged_none()}</p>;
  return (
    <details>
      <summary>{m.workshop_merged_summary({ count: changed.length })}</summary>
      <Table
        caption={m.workshop_merged_caption()}
        columns={[
          { heading: m.workshop_merged_question(), cell: ({ answer }) => answer.question },
          { heading: m.workshop_merged_before(), cell: ({ was }) => words(was) },
          { heading: m.workshop_merged_after(), cell: ({ answer }) => words(answer) },
          {
            heading: m.workshop_merged_words(),
            cell: ({ answer, was }) => (answer.note === (was?.note ?? '') ? '' : m.workshop_merged_longer()),
          },
        ]}
        rows={changed}
        rowKey={({ answer }) => answer.question}
      />
    </details>
  );
}
