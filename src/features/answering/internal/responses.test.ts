import { expect, test } from 'vitest';
import { buildQuestion } from '../../../../tests/support/build-pack';
import { blankResponse, choiceOf, choiceValues, otherChoices } from './responses';

test.each(choiceValues)('the radio %s stands for the response it makes', (choice) => {
  expect(choiceOf(blankResponse(choice))).toBe(choice);
});

test('"not applicable" is offered only where the question allows it, and never on a critical minimum', () => {
  const plain = buildQuestion({ id: 'R02.L1' });
  expect(otherChoices(plain)).toEqual(['range', 'dk', 'withheld', 'not-reached', 'na']);
  expect(otherChoices({ ...plain, notApplicable: [] })).not.toContain('na');
  const criticalMinimum = { id: 'K1', level: 3, because: 'A test needs it.' } as const;
  expect(otherChoices({ ...plain, criticalMinimum })).not.toContain('na');
});
