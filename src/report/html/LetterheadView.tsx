import type { Letterhead } from '../model/block';

/** The emblem and the name of the institution whose template it is; nothing where there is neither. */
export function LetterheadView({ letterhead: { name, emblem } }: { readonly letterhead: Letterhead }) {
  if (name === '' && emblem === null) return null;
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
