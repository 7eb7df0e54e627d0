import type { Letterhead } from '../model/block';
import { hasLetterhead } from '../model/letterhead';

/** The emblem and the name of the institution whose template it is; nothing where there is neither. */
export function LetterheadView({ letterhead }: { readonly letterhead: Letterhead }) {
  const { name, emblem } = letterhead;
  if (!hasLetterhead(letterhead)) return null;
  return (
    <div className="reportLetterhead">
      {emblem && (
        <img
          src={`data:${emblem.mediaType};base64,${emblem.base64}`}
          alt={emblem.alt}
          width={emblem.width}
          height={emblem.height}
        />
      )}
      {name !== '' && (
        <p>
          <bdi>{name}</bdi>
        </p>
      )}
    </div>
  );
}
