import { useId } from 'react';
import type { VerdictBlock } from '../../model/block';
import { VerdictSign } from '../charts/VerdictSign';

/** The critical minimums one by one: sign and word, what it is about, what was found. */
export function VerdictsView({ block: { caption, items } }: { readonly block: VerdictBlock }) {
  const id = useId();
  return (
    <div className="reportVerdicts">
      <p className="reportCaption" id={id}>
        {caption}
      </p>
      <ul role="list" aria-labelledby={id}>
        {items.map((item) => (
          <li key={item.id} data-state={item.state}>
            <span className="reportState">
              <VerdictSign state={item.state} /> {item.stateWord}
            </span>{' '}
            <span className="reportCode">{item.id}</span> <span className="reportLabel">{item.label}</span>{' '}
            {item.detail !== '' && <span className="reportDetail">{item.detail}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
