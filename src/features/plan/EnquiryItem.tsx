import { memo } from 'react';
import { isSameValue } from '../../base/is-same-value';
import type { Response } from '../../domain/answer';
import type { EnquiryToSend } from '../../domain/enquiries-to-send';
import type { QuestionId } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { EnquiryEntry } from './EnquiryEntry';
import { EnquiryFields } from './EnquiryFields';
import styles from './Plan.module.css';

interface EnquiryItemProps {
  readonly enquiry: EnquiryToSend;
  /** What the assessment answers for now. */
  readonly response: Response | null;
  readonly isOpen: boolean;
  readonly today: string;
  readonly onOpen: (id: QuestionId) => void;
  readonly onDone: (id: QuestionId) => void;
}

/** One question to send, to read or to write; renders again only when something about it changes. */
export const EnquiryItem = memo(function EnquiryItem(props: EnquiryItemProps) {
  const { enquiry, response, isOpen, today, onOpen, onDone } = props;
  const { number, question } = enquiry;
  return (
    <li className={styles.item} data-enquiry={question.id}>
      <span className={styles.number}>{m.plan_item_number({ number })}</span>
      <div className={styles.content}>
        {isOpen && <EnquiryFields enquiry={enquiry} onDone={() => onDone(question.id)} />}
        <div className={isOpen ? styles.onpaper : undefined}>
          <EnquiryEntry enquiry={enquiry} response={response} today={today} onEdit={() => onOpen(question.id)} />
        </div>
      </div>
    </li>
  );
}, isSameValue);
