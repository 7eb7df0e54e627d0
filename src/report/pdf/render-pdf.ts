import { failure, success, type Result } from '../../base/result';
import type { Report } from '../model/block';
import { fileIdOf } from './document/file-id';
import { createTagLayer } from './document/tag-layer';
import type { EmbeddedFile } from './document/tagged-content';
import { readTrueType } from './document/truetype';
import { piecesOfBlocks } from './layout/block-renderers';
import { contentsPieces } from './layout/contents';
import { coverPieces, headPieces } from './layout/cover';
import { drawFurniture } from './layout/furniture';
import { geometryOf } from './layout/geometry';
import { pageMarks } from './layout/page-marks';
import { paginate, type Placement } from './layout/paginate';
import type { Setting } from './layout/setting';
import type { PdfOutput, PdfProblem } from './pdf-output';
import type { Shaper } from './text/shaper';
import { createTextEngine } from './text/text-engine';
import type { FaceName } from './text/type-style';

export interface PdfAssets {
  readonly fonts: Readonly<Record<FaceName, Uint8Array>>;
  /** Started only when needed, since it is large. */
  loadShaper(): Promise<Shaper>;
}

export interface PdfExtras {
  readonly embeddedFile?: EmbeddedFile | null;
  /** Whether a paper to fill in gets fields to fill on screen. */
  readonly isFillable?: boolean;
  /** Called now and then while pages are drawn, with the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Sets a report as a tagged PDF. The same report gives the same bytes, on any machine, in Node and in a worker. */
export async function renderPdf(
  report: Report,
  assets: PdfAssets,
  extras: PdfExtras = {},
): Promise<Result<PdfOutput, PdfProblem>> {
  try {
    const setting = await openSetting(report, assets, extras);
    return success(setReport(report, setting, extras.onProgress ?? (() => undefined)));
  } catch (thrown) {
    return failure({ kind: 'renderer-failed', detail: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

async function openSetting(
  report: Report,
  { fonts, loadShaper }: PdfAssets,
  { embeddedFile = null, isFillable = false }: PdfExtras,
): Promise<Setting> {
  const geometry = geometryOf(report.paper, report.direction, report.form === undefined ? 'report' : 'form');
  const layer = createTagLayer({
    title: report.title,
    language: report.language,
    direction: report.direction,
    createdAt: new Date(report.createdAt),
    fileId: fileIdOf(JSON.stringify(report) + (embeddedFile?.name ?? '')),
    embeddedFile,
    formOrigin: isFillable ? (report.form?.origin ?? null) : null,
    page: geometry,
    fonts: {
      text: readTrueType(fonts.text),
      textItalic: readTrueType(fonts.textItalic),
      textStrong: readTrueType(fonts.textStrong),
      label: readTrueType(fonts.label),
      labelItalic: readTrueType(fonts.labelItalic),
      labelStrong: readTrueType(fonts.labelStrong),
      arabic: readTrueType(fonts.arabic),
    },
  });
  const headings = report.blocks.filter((block) => block.kind === 'heading');
  return {
    engine: createTextEngine(await loadShaper(), fonts),
    layer,
    geometry,
    direction: report.direction,
    isForm: report.form !== undefined,
    isFillable: isFillable && report.form !== undefined,
    language: report.language,
    words: report.words,
    ruleColour: report.letterhead?.colour?.onPaper,
    anchors: new Set(headings.map(({ anchor }) => anchor)),
  };
}

function setReport(report: Report, setting: Setting, onProgress: (share: number) => void): PdfOutput {
  const { layer, engine, geometry } = setting;
  const pageByAnchor = new Map<string, number>();
  const pageOf = (anchor: string): number => pageByAnchor.get(anchor) ?? 1;
  const front = layer.root.child('Sect');
  const isCover = report.opening === 'cover';
  const opening = isCover
    ? [...coverPieces(setting, report, front), ...contentsPieces(setting, { report, parent: front, pageOf })]
    : headPieces(setting, report, front);
  const [first, ...rest] = piecesOfBlocks(setting, report.blocks, layer.root.child('Sect'));
  const body = first === undefined ? [] : [{ ...first, startsPage: isCover }, ...rest];
  const placements = paginate([...opening, ...body], geometry);
  const pages = placements.at(-1)?.page ?? 1;
  while (layer.pageCount < pages) layer.addPage();
  for (const { piece, page } of placements) if (piece.anchor !== undefined) pageByAnchor.set(piece.anchor, page);
  placements.forEach((placement, index) => {
    if (index % 200 === 0) onProgress(index / placements.length);
    drawPlacement(placement);
  });
  const mark = pageMarks(report, pageOf);
  for (let page = 1; page <= pages; page++) drawFurniture(setting, report, { page, pages, mark: mark(page) });
  return {
    bytes: layer.finish(),
    pages,
    missingCharacters: engine.missingCharacters(),
    paper: { width: geometry.width, height: geometry.height },
    redraw: (page, pen) => layer.redraw(page, pen),
    pictures: layer.pictures,
  };
}

function drawPlacement({ piece, page, top, repeatTop }: Placement): void {
  if (repeatTop !== null) piece.repeat?.draw({ page, top: repeatTop });
  piece.draw({ page, top });
}
