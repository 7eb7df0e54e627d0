/** The formats that the app offers; of the sheets, CSV holds the answers. */
export const reportFormats = ['pdf', 'docx', 'html', 'xlsx', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];
