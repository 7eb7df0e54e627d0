import { formatNumber } from '../../i18n/format';
import { m } from '../../i18n/generated/messages';
import { currentLocale } from '../../i18n/locale';
import { type CodeCollection, missingCodes } from '../../exchange/collect-codes';
import { ProgressLine } from '../../ui/progress-line/ProgressLine';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';

/** With more, the list says less than the line does. */
const mostNamed = 12;

/** How many codes were read and which are missing; told aloud at every quarter only, since codes come fast. */
export function CodeProgress({ collection }: { readonly collection: CodeCollection }) {
  const locale = currentLocale();
  const { total, payloads } = collection;
  const words = (read: number) =>
    m.codes_read_progress({ read: formatNumber(locale, read), total: formatNumber(locale, total) });
  const missing = missingCodes(collection);
  const quarter = Math.ceil((Math.floor((4 * payloads.size) / total) * total) / 4);
  const numbers = new Intl.ListFormat(locale, { type: 'unit' }).format(missing.map((n) => formatNumber(locale, n)));
  return (
    <>
      <div aria-hidden="true" data-codes-read={payloads.size}>
        <ProgressLine done={payloads.size} total={total} text={words(payloads.size)} />
      </div>
      <VisuallyHidden>
        <span role="status">{words(quarter)}</span>
      </VisuallyHidden>
      {missing.length <= mostNamed && <p>{m.codes_read_missing({ numbers })}</p>}
    </>
  );
}
