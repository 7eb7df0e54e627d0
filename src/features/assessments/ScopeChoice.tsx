import { questionsInScope, type Scope } from '../../domain/pack';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { scopeWord } from '../../report/build/words';
import { RadioGroup } from '../../ui/choice/RadioGroup';
import { useServices } from '../services';

interface ScopeChoiceProps {
  readonly value: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** Quick scan or full assessment: how many questions, how long, and who should take part (METHOD 3.1). */
export function ScopeChoice({ value, onChange }: ScopeChoiceProps) {
  const { pack } = useServices();
  const locale = currentLocale();
  const descriptions = { quick: m.new_scope_quicktext, full: m.new_scope_fulltext };
  return (
    <RadioGroup
      legend={m.new_scope_title()}
      legendStyle="hidden"
      name="scope"
      options={scopes.map((scope) => ({
        value: scope,
        title: scopeWord(scope, locale),
        description: descriptions[scope]({ count: questionsInScope(pack, scope).length }),
      }))}
      value={value}
      onChange={(chosen) => onChange(scopes.find((scope) => scope === chosen) ?? value)}
    />
  );
}

const scopes: readonly Scope[] = ['quick', 'full'];
