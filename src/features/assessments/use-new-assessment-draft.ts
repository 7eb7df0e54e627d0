import { useState } from 'react';
import type { Scope } from '../../domain/pack';
import type { NewAssessmentForm } from '../../formats/new-assessment-schema';
import { localDay } from '../../i18n/format';
import { useServices } from '../services';

/** What the form begins with: the words of an earlier visit that were not sent, else this year until today. */
export function useNewAssessmentDraft() {
  const { draft, clock } = useServices();
  const [written, setWritten] = useState(() => draft.read('new') ?? blankDraft(localDay(clock.now())));
  const [{ scope: _scope, ...start }] = useState(written);
  const keep = (changes: Partial<typeof written>) => {
    const changed = { ...written, ...changes };
    setWritten(changed);
    draft.write('new', changed);
  };
  return {
    start,
    scope: written.scope,
    keepForm: (form: NewAssessmentForm) => keep(form),
    setScope: (scope: Scope) => keep({ scope }),
    forget: () => draft.write('new', null),
  };
}

function blankDraft(today: string) {
  const scope: Scope = 'quick';
  return { country: '', body: '', title: '', from: `${today.slice(0, 4)}-01-01`, to: today, scope };
}
