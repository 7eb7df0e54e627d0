import type { Response } from '../../../domain/answer';
import type { AnswerProps } from './answer-props';

/** What the fields of one kind of answer need. */
export interface KindProps<Kind extends Response['kind']> extends Pick<AnswerProps, 'question' | 'run'> {
  readonly response: Extract<Response, { kind: Kind }>;
}
