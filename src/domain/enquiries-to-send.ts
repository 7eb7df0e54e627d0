import { isDayBefore } from './act-lacks';
import type { Assessment } from './assessment';
import { blankEnquiry, type Enquiry } from './enquiry';
import type { LevelInterval } from './level-interval';
import { type OpenQuestion, openQuestions } from './open-questions';
import type { Question } from './pack';
import type { Scores } from './scores';

/** A question ready to send: what the questionnaire proposes, with what the committee changed. */
export interface EnquiryToSend {
  /**
   * From 1, the place in priority order among all questions to send (METHOD 2.7). Sorting and filtering never change
   * it; a new answer or another effort can. What stays for ever is the id of the question, which letters give as well.
   */
  readonly number: number;
  readonly question: Question;
  readonly interval: LevelInterval;
  /** Offices that may know: named in the answer, else by the questionnaire. */
  readonly offices: readonly string[];
  /** The one it goes to: the committee's choice, else the first that may know; "" where none is named. */
  readonly office: string;
  readonly text: string;
  /** What the committee noted, "" where nothing. */
  readonly noted: Enquiry;
}

/** A question that was sent, or on which something was noted, and which an answer has closed since. */
export interface ClosedEnquiry {
  readonly question: Question;
  readonly noted: Enquiry;
}

export interface Enquiries {
  /** In priority order. */
  readonly toSend: readonly EnquiryToSend[];
  /** Known, but not written down here: nothing to ask (METHOD 2.2). */
  readonly withheld: readonly OpenQuestion[];
  readonly closed: readonly ClosedEnquiry[];
}

/** Every point that the answers leave open as a numbered question to an office (METHOD 4.1, section 9). */
export function enquiriesToSend(scores: Scores, assessment: Assessment): Enquiries {
  const open = openQuestions(scores, assessment);
  const isOpen = new Set(open.map(({ priority }) => priority.question.id));
  return {
    toSend: open
      .filter(({ isWithheld }) => !isWithheld)
      .map(({ priority: { question, interval }, offices }, index) => {
        const noted = assessment.enquiries[question.id] ?? blankEnquiry;
        const office = noted.office.trim() || (offices[0] ?? '');
        const text = noted.text.trim() || question.questionToSend;
        return { number: index + 1, question, interval, offices, office, text, noted };
      }),
    withheld: open.filter(({ isWithheld }) => isWithheld),
    closed: scores.questions.flatMap(({ question }) => {
      const noted = assessment.enquiries[question.id];
      return noted && !isOpen.has(question.id) ? [{ question, noted }] : [];
    }),
  };
}

/** How far a question has come. */
export type EnquiryState = 'unsent' | 'sent' | 'overdue' | 'answered';

/**
 * How far a question has come on the given ISO date, the first that fits: answered once the answer has a date; overdue
 * after the day on which the answer was due; sent once it has a date of sending.
 */
export function stateOfEnquiry({ sentOn, dueOn, answeredOn }: Enquiry, today: string): EnquiryState {
  if (answeredOn !== '') return 'answered';
  if (sentOn === '') return 'unsent';
  return isDayBefore(dueOn, today) ? 'overdue' : 'sent';
}

/** All that goes to one office. */
export interface Letter {
  readonly office: string;
  /** `reminder` where everything has been sent before. */
  readonly kind: 'first' | 'reminder';
  readonly enquiries: readonly EnquiryToSend[];
}

/**
 * One letter for every office with unanswered questions, in the order of their first numbers. It holds what was not
 * sent yet, else, as a reminder, all that waits for an answer. What names no office goes into no letter.
 */
export function lettersByOffice(enquiries: readonly EnquiryToSend[]): readonly Letter[] {
  const waiting = enquiries.filter(({ noted, office }) => noted.answeredOn === '' && office !== '');
  return [...new Set(waiting.map(({ office }) => office))].map((office) => {
    const own = waiting.filter((enquiry) => enquiry.office === office);
    const unsent = own.filter(({ noted }) => noted.sentOn === '');
    return unsent.length > 0
      ? { office, kind: 'first', enquiries: unsent }
      : { office, kind: 'reminder', enquiries: own };
  });
}
