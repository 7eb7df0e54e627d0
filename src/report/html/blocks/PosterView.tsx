import type { PosterBlock } from '../../model/block';

/** One idea in big type. */
export function PosterView({ block: { title, lines } }: { readonly block: PosterBlock }) {
  return (
    <div className="reportPoster">
      <h3>{title}</h3>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}
