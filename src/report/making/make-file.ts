import type { Result } from '../../base/result';
import type { Edition } from '../../domain/edition';
import { inEdition } from '../../domain/in-edition';
import { fingerprintOf } from '../../exchange/fingerprint';
import { writeAssessmentFile } from '../../exchange/write-assessment-file';
import { m } from '../../i18n/generated/messages';
import { buildReport } from '../build/build-report';
import type { ReportOptions } from '../build/context';
import type { DocxOutput, DocxProblem } from '../docx/docx-output';
import { type BlankOptions, buildBlank } from '../build/blank/build-blank';
import { buildTraining, type TrainingOptions } from '../build/training/build-training';
import { buildWorkbook } from '../build/workbook/build-workbook';
import type { Report } from '../model/block';
import type { SheetId } from '../model/workbook';
import { type PdfAssets, renderPdf } from '../pdf/render-pdf';
import type { PdfOutput, PdfProblem } from '../pdf/pdf-output';

/** What a report is made of; plain data, so that it can be sent to a worker. */
export interface ReportRequest extends Omit<ReportOptions, 'fingerprint'> {
  readonly edition: Edition;
  /** Whether the assessment, in the same edition, travels inside the PDF, to be opened again. */
  readonly carriesData: boolean;
}

/** What a paper to fill in is made of. */
export interface BlankRequest extends BlankOptions {
  /** With fields to fill on screen; only as a PDF. */
  readonly isFillable: boolean;
}

/** Where a maker finds what it needs, and tells how far it has come (0 to 1). */
export interface Supply {
  loadPdfAssets(): Promise<Result<PdfAssets, PdfProblem>>;
  onProgress?(share: number): void;
}

/** Roughly the share of the time that building the tree takes. */
const built = 0.2;

/** The report as the tree that every format is made of, to be read on the screen. */
export const makeTree = (request: ReportRequest): Report => buildReport(withFingerprint(request));

/** The report as a PDF, its fingerprint at the foot of every page. */
export async function makePdf(request: ReportRequest, supply: Supply): Promise<Result<PdfOutput, PdfProblem>> {
  const assets = await supply.loadPdfAssets();
  if (!assets.ok) return assets;
  const report = makeTree(request);
  supply.onProgress?.(built);
  const embeddedFile = request.carriesData ? dataFile(request) : null;
  return renderPdf(report, assets.value, {
    embeddedFile,
    onProgress: (share) => supply.onProgress?.(built + (1 - built) * share),
  });
}

/** The first blocks of a report alone, to make everything ready for the whole. */
export async function makeBeginning(request: ReportRequest, supply: Supply): Promise<void> {
  const assets = await supply.loadPdfAssets();
  if (!assets.ok) return;
  const report = makeTree(request);
  await renderPdf({ ...report, blocks: report.blocks.slice(0, 60) }, assets.value);
}

/** A paper to fill in as a PDF. */
export async function makeBlankPdf(request: BlankRequest, supply: Supply): Promise<Result<PdfOutput, PdfProblem>> {
  const assets = await supply.loadPdfAssets();
  if (!assets.ok) return assets;
  const { isFillable } = request;
  return renderPdf(buildBlank(request), assets.value, {
    isFillable,
    onProgress: (share) => supply.onProgress?.(share),
  });
}

/** The training package, or a piece of it, as a PDF. */
export async function makeTrainingPdf(
  request: TrainingOptions,
  supply: Supply,
): Promise<Result<PdfOutput, PdfProblem>> {
  const assets = await supply.loadPdfAssets();
  if (!assets.ok) return assets;
  return renderPdf(buildTraining(request), assets.value, { onProgress: (share) => supply.onProgress?.(share) });
}

/** A paper to fill in as a DOCX. */
export async function makeBlankDocx(request: BlankRequest): Promise<Result<DocxOutput, DocxProblem>> {
  const { renderDocx } = await import('../docx/render-docx');
  return renderDocx(buildBlank(request));
}

/** The report as a DOCX; its renderer is loaded when the first is made. */
export async function makeDocx(request: ReportRequest): Promise<Result<DocxOutput, DocxProblem>> {
  const { renderDocx } = await import('../docx/render-docx');
  return renderDocx(makeTree(request));
}

/** The report as one HTML page with the style given. */
export async function makeHtml(request: ReportRequest, style: string): Promise<Uint8Array<ArrayBuffer>> {
  const { renderHtml } = await import('../html/render-html');
  return renderHtml(makeTree(request), style);
}

/** What the report lists as a workbook of sheets. */
export async function makeXlsx(request: ReportRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { renderXlsx } = await import('../xlsx/render-xlsx');
  return renderXlsx(buildWorkbook(withFingerprint(request)));
}

/** One of those sheets as CSV. */
export async function makeCsv(request: ReportRequest, sheet: SheetId): Promise<Uint8Array<ArrayBuffer>> {
  const { renderCsv } = await import('../csv/render-csv');
  return renderCsv(buildWorkbook(withFingerprint(request)), sheet);
}

/** With the fingerprint of what the edition lets through. */
function withFingerprint(request: ReportRequest): ReportOptions {
  return { ...request, fingerprint: fingerprintOf(inEdition(request.assessment, request.edition).assessment) };
}

/** The very file that the app would save in this edition, under a name that every program can write. */
function dataFile({ assessment, edition, locale }: ReportRequest) {
  const { text } = writeAssessmentFile(inEdition(assessment, edition).assessment, edition);
  return {
    name: embeddedName,
    mediaType: 'application/json',
    description: m.report_embedded_description({}, { locale }),
    bytes: new TextEncoder().encode(text),
  };
}

/** Under which a PDF of ours carries its assessment. */
const embeddedName = 'assessment.lacuna.json';
