import { useId } from 'react';
import type { ChartRow, FigureBlock } from '../../model/block';
import { ChartDrawing } from '../charts/ChartDrawing';
import { ChartKey } from '../charts/ChartKey';
import { ChartScale } from '../charts/ChartScale';

/** A chart as a list: each row says its name, and its picture all its numbers in sentences. */
export function FigureView({ block: { caption, chart } }: { readonly block: FigureBlock }) {
  const id = useId();
  return (
    <figure className="reportFigure" aria-labelledby={id}>
      <figcaption className="reportCaption" id={id}>
        {caption}
      </figcaption>
      <ChartKey entries={chart.key} />
      <ChartScale />
      <ol role="list" className="reportChart" data-kind={chart.kind}>
        {chart.rows.map((row) => (
          <li key={row.id}>
            <span className="reportCode">{row.id}</span> <span className="reportLabel">{row.label}</span>{' '}
            <RowPicture kind={chart.kind} row={row} />
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** Letters, lanes and words side by side. Whoever does not see the lanes hears all of it once, as their name. */
function RowPicture({ kind, row: { alt, marks } }: Pick<FigureBlock['chart'], 'kind'> & { readonly row: ChartRow }) {
  return (
    <span className="reportPicture">
      <span className="reportLetters" aria-hidden="true">
        {marks.map(({ letter }) => (
          <span key={letter}>{letter}</span>
        ))}
      </span>
      <ChartDrawing kind={kind} marks={marks} label={alt} />
      <span className="reportMarkWords" aria-hidden="true">
        {marks.map(({ letter, words, value }) => (
          <span key={letter} data-nothing={value.kind === 'nothing'}>
            <span className="reportMarkLetter">{letter}</span> {words}
          </span>
        ))}
      </span>
    </span>
  );
}
