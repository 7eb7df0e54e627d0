import { directionOf } from '../../../i18n/locale';
import type { QuotationBlock } from '../../model/block';

/** The words of a source in their own language, with the place where they stand. */
export function QuotationView({ block: { text, source, lang } }: { readonly block: QuotationBlock }) {
  return (
    <figure className="reportQuotation">
      <blockquote lang={lang} dir={directionOf(lang)}>
        <p>{text}</p>
      </blockquote>
      <figcaption>
        <cite>{source}</cite>
      </figcaption>
    </figure>
  );
}
