import { setLabel } from '../domain/commands';
import { labelOf, type LabelledPart } from '../domain/handling';
import { useSession, useSessionState } from '../session/use-session';
import { HandlingField } from './HandlingField';

interface PartHandlingFieldProps {
  readonly part: LabelledPart;
  readonly label: string;
  readonly hint?: string;
}

/** Who may read one part of the open assessment; renders again only when that label changes. */
export function PartHandlingField({ part, label, hint }: PartHandlingFieldProps) {
  const { apply: run } = useSession();
  const value = useSessionState((state) => labelOf(state.phase === 'open' ? state.assessment : unlabelled, part));
  return <HandlingField label={label} hint={hint} value={value} onChange={(next) => run(setLabel(part, next))} />;
}

const unlabelled = { labels: {} };
