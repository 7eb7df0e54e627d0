import { m } from '../../i18n/generated/messages';
import { type ReportFormat, reportFormats } from '../../report/making/report-format';
import { RadioGroup } from '../../ui/choice/RadioGroup';

interface FormatChoiceProps {
  readonly value: ReportFormat;
  readonly onChange: (format: ReportFormat) => void;
}

/** What the report is made into, each with what it is good for. */
export function FormatChoice({ value, onChange }: FormatChoiceProps) {
  return (
    <RadioGroup
      legend={m.reporting_format_legend()}
      name="format"
      value={value}
      onChange={(chosen) => onChange(reportFormats.find((format) => format === chosen) ?? value)}
      options={reportFormats.map((format) => ({ value: format, ...words[format]() }))}
    />
  );
}

const words: Readonly<Record<ReportFormat, () => { readonly title: string; readonly description: string }>> = {
  pdf: () => ({ title: m.reporting_format_pdf(), description: m.reporting_format_pdftext() }),
  docx: () => ({ title: m.reporting_format_docx(), description: m.reporting_format_docxtext() }),
  html: () => ({ title: m.reporting_format_html(), description: m.reporting_format_htmltext() }),
  xlsx: () => ({ title: m.reporting_format_xlsx(), description: m.reporting_format_xlsxtext() }),
  csv: () => ({ title: m.reporting_format_csv(), description: m.reporting_format_csvtext() }),
};
