import { renderToStaticMarkup } from 'react-dom/server';
import { base64FromBytes } from '../../base/base64';
import { digestOf } from '../../base/sha256';
import { m } from '../../i18n/generated/messages';
import { isSupportedLocale } from '../../i18n/locale';
import { encodableText } from '../../i18n/visible-text';
import type { Report } from '../model/block';
import { pageRules } from './page-rules';
import { ReportView } from './ReportView';

/** A report as one HTML file: no script, nothing from elsewhere; the same report and style give the same bytes. */
export async function renderHtml(report: Report, style: string): Promise<Uint8Array<ArrayBuffer>> {
  const css = encodableText(`${style}\n${pageRules(report)}`);
  const hash = base64FromBytes(await digestOf(new TextEncoder().encode(css)));
  const markup = renderToStaticMarkup(<ReportDocument report={report} css={css} policy={policyFor(hash, report)} />);
  return new TextEncoder().encode(`<!doctype html>\n${encodableText(markup)}\n`);
}

/** Whatever gets into the text cannot run, load or send anything. */
function policyFor(styleHash: string, { letterhead }: Report): string {
  const pictures = letterhead?.emblem ? ' img-src data:;' : '';
  return `default-src 'none'; style-src 'sha256-${styleHash}';${pictures} base-uri 'none'; form-action 'none'`;
}

interface ReportDocumentProps {
  readonly report: Report;
  readonly css: string;
  readonly policy: string;
}

function ReportDocument({ report, css, policy }: ReportDocumentProps) {
  const { language, direction, runningTitle } = report;
  const locale = isSupportedLocale(language) ? language : 'en';
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <title>{runningTitle}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <a className="reportSkip" href="#report-body">
          {m.shell_skip_link({}, { locale })}
        </a>
        <main>
          <ReportView report={report} />
        </main>
      </body>
    </html>
  );
}
