import type { Response } from '../../domain/answer';
import { type EnquiryToSend, stateOfEnquiry } from '../../domain/enquiries-to-send';
import { formatDate } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { visibleText } from '../../i18n/visible-text';
import { levelWords, responseWord } from '../../report/build/words';
import { Button } from '../../ui/button/Button';
import { type Definition, DefinitionList } from '../../ui/definition-list/DefinitionList';
import { Verdict } from '../../ui/verdict/Verdict';
import { PackText } from '../PackText';
import { useServices } from '../services';
import { ActSource } from './ActSource';
import { useCurrentAssessment } from './internal/use-current-assessment';
import { enquiryStateWord } from '../../report/build/plan-words';
import { enquiryTones } from './internal/words';
import styles from './Plan.module.css';

interface EnquiryEntryProps {
  readonly enquiry: EnquiryToSend;
  readonly response: Response | null;
  readonly today: string;
  readonly onEdit: () => void;
}

/** One question to send: its words, to whom, and how far it has come. */
export function EnquiryEntry({ enquiry, response, today, onEdit }: EnquiryEntryProps) {
  const { routes } = useServices();
  const assessmentId = useCurrentAssessment()().id;
  const { question, interval, text, noted, number } = enquiry;
  const state = stateOfEnquiry(noted, today);
  return (
    <>
      <p className={styles.asked} dir="auto">
        {noted.text.trim() === '' ? <PackText>{text}</PackText> : visibleText(text)}
      </p>
      <p className={styles.facts}>
        <Verdict tone={enquiryTones[state]}>{enquiryStateWord(state, currentLocale())}</Verdict>
        <span>{m.plan_enquiry_said({ words: responseWord(response, currentLocale()) })}</span>
        <span>{m.plan_enquiry_interval({ levels: levelWords(interval, currentLocale()) })}</span>
      </p>
      <DefinitionList items={definitionsOf(enquiry)} />
      {state === 'answered' && (
        <p className={styles.onscreen}>
          <a href={routes.question(assessmentId, question.theme, question.id)}>{m.plan_enquiry_enter()}</a>
        </p>
      )}
      <p className={styles.ways}>
        <Button kind="quiet" onClick={onEdit} aria-label={m.plan_enquiry_editlabel({ number, label: question.label })}>
          {m.plan_act_edit()}
        </Button>
      </p>
    </>
  );
}

function definitionsOf({ office, question, noted, offices }: EnquiryToSend): readonly Definition[] {
  const dated = (term: string, date: string): readonly Definition[] =>
    date === '' ? [] : [{ term, description: formatDate(currentLocale(), date) }];
  const isProposed = offices.includes(office);
  return [
    {
      term: m.plan_field_office(),
      description:
        office === '' ? (
          m.plan_enquiry_nooffice()
        ) : (
          <bdi>{isProposed ? <PackText>{office}</PackText> : visibleText(office)}</bdi>
        ),
    },
    { term: m.plan_field_source(), description: <ActSource question={question.id} /> },
    ...dated(m.plan_field_senton(), noted.sentOn),
    ...dated(m.plan_field_answerdue(), noted.dueOn),
    ...dated(m.plan_field_answeredon(), noted.answeredOn),
  ];
}
