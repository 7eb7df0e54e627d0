import type { FormBlank, FormBlock, FormChoice, FormRow } from '../../model/form';

/** Something to fill in by hand: boxes to tick and lines to write on. */
export function FormView({ block: { code, title, lead, anchor, rows, isCut } }: { readonly block: FormBlock }) {
  return (
    <section className="reportForm" data-cut={isCut}>
      {title !== '' && (
        <h3 id={anchor === '' ? undefined : anchor}>
          {code} {title}
        </h3>
      )}
      {lead !== '' && <p>{lead}</p>}
      {rows.map((row, index) => (
        <Row key={index} row={row} />
      ))}
    </section>
  );
}

function Row({ row }: { readonly row: FormRow }) {
  if (row.kind === 'line') {
    return (
      <p className="reportFormLine">
        {row.caption !== '' && <span>{row.caption}</span>}
        {row.items.map((item, index) => (
          <Item key={index} item={item} />
        ))}
      </p>
    );
  }
  return (
    <>
      {row.caption !== '' && <p className="reportCaption">{row.caption}</p>}
      <ul role="list">
        {row.choices.map((choice) => (
          <li key={choice.value + choice.code}>
            <Item item={choice} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Item({ item }: { readonly item: FormChoice | FormBlank }) {
  if (item.kind === 'blank') {
    return (
      <span className="reportFormBlank" data-open={item.width === null}>
        {item.label} <span className="reportFormRule" />
      </span>
    );
  }
  return (
    <span className="reportFormChoice">
      <span className="reportFormBox" />
      <strong>{item.code}</strong> <span>{item.words}</span>
    </span>
  );
}
