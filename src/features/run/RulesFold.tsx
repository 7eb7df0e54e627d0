import { m } from '../../i18n/generated/messages';
import { Fold } from '../../ui/fold/Fold';

/** The facilitator's rules on hand (METHOD 4.2). */
export function RulesFold() {
  return (
    <Fold heading={m.run_rules_heading()} meaning={m.run_rules_meaning()}>
      <ul>
        {rules.map((words) => (
          <li key={words()}>{words()}</li>
        ))}
      </ul>
    </Fold>
  );
}

const rules = [
  m.run_rules_nolevel,
  m.run_rules_anchor,
  m.run_rules_chair,
  m.run_rules_turn,
  m.run_rules_document,
  m.run_rules_nodocument,
  m.run_rules_grade,
  m.run_rules_park,
  m.run_rules_mixed,
  m.run_rules_dissent,
];
