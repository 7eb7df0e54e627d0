import type { ListBlock } from '../../model/block';
import { directionAgainst } from '../direction-of-words';
import { InlineRuns, wordsOf } from '../InlineRuns';
import { useSetting } from '../setting';

/** Signs and figures stand on the side where the report begins, whichever way the words of a point run. */
export function ListView({ block: { ordered, items } }: { readonly block: ListBlock }) {
  const { direction } = useSetting();
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className="reportList">
      {items.map((item, index) => (
        <li key={index}>
          <span className="reportWords" dir={directionAgainst(direction, wordsOf(item))}>
            <InlineRuns content={item} />
          </span>
        </li>
      ))}
    </Tag>
  );
}
