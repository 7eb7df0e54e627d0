import type { ParagraphBlock } from '../../model/block';
import { paragraphAnchor } from '../anchors';
import { directionAgainst } from '../direction-of-words';
import { InlineRuns, wordsOf } from '../InlineRuns';
import { useSetting } from '../setting';

/** A paragraph under its number, by which it is quoted and linked to (#p3.12). */
export function ParagraphView({ block }: { readonly block: ParagraphBlock }) {
  const { content, number, role } = block;
  const dir = directionAgainst(useSetting().direction, wordsOf(content));
  return (
    <p className="reportParagraph" data-role={role} id={paragraphAnchor(block)}>
      {number !== '' && <span className="reportNumber">{number}</span>}{' '}
      <span className="reportWords" dir={dir}>
        <InlineRuns content={content} />
      </span>
    </p>
  );
}
