import { useCallback, useState } from 'react';
import type { Enquiries } from '../../domain/enquiries-to-send';
import type { QuestionId } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { Section } from '../../ui/page/Section';
import { useOpenAssessment } from '../open-assessment';
import { useFocusLater } from '../use-focus-later';
import { EnquiryItem } from './EnquiryItem';
import { FurtherEnquiries } from './FurtherEnquiries';
import styles from './Plan.module.css';

interface SendSectionProps {
  readonly enquiries: Enquiries;
  readonly today: string;
}

/** What the answers leave open, as numbered questions to named offices. */
export function SendSection({ enquiries: { toSend, withheld, closed }, today }: SendSectionProps) {
  const { assessment } = useOpenAssessment();
  const [openId, setOpenId] = useState<QuestionId | null>(null);
  const focusLater = useFocusLater();
  const unanswered = toSend.filter(({ question }) => !assessment.answers[question.id]?.response).length;
  const open = useCallback(
    (id: QuestionId) => {
      setOpenId(id);
      focusLater(`[data-enquiry="${id}"] textarea`);
    },
    [focusLater],
  );
  const finish = useCallback(
    (id: QuestionId) => {
      setOpenId(null);
      focusLater(`[data-enquiry="${id}"] button`);
    },
    [focusLater],
  );
  return (
    <Section title={m.plan_send_heading()} note={toSend.length > 0 ? m.plan_send_note() : undefined}>
      {toSend.length === 0 && <p>{m.plan_send_empty()}</p>}
      {toSend.length > 0 && <p>{m.plan_send_intro()}</p>}
      {unanswered > 0 && <p className={styles.onscreen}>{m.plan_send_unanswered({ count: unanswered })}</p>}
      {toSend.length > 0 && (
        <ol className={styles.list} role="list">
          {toSend.map((enquiry) => (
            <EnquiryItem
              key={enquiry.question.id}
              enquiry={enquiry}
              response={assessment.answers[enquiry.question.id]?.response ?? null}
              isOpen={enquiry.question.id === openId}
              today={today}
              onOpen={open}
              onDone={finish}
            />
          ))}
        </ol>
      )}
      <FurtherEnquiries withheld={withheld} closed={closed} />
    </Section>
  );
}
