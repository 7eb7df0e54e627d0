import { Document, Packer } from 'docx';
import { failure, success, type Result } from '../../base/result';
import type { Report } from '../model/block';
import { childrenOfBlocks } from './block-renderers';
import type { DocxOutput, DocxProblem } from './docx-output';
import { coreProperties } from './file/core-properties';
import { repack } from './file/repack';
import { contentsChildren } from './page/contents';
import { coverChildren, headChildren } from './page/front';
import { footerOf, headersOf } from './page/furniture';
import { margins, twips } from './page/measures';
import { numberingOf } from './page/numbering';
import { stylesOf } from './page/styles';
import { openSetting } from './open-setting';
import type { Setting } from './setting';

/** Writes a report as a DOCX. The same report gives the same bytes, on any machine, in Node and in a worker. */
export async function renderDocx(report: Report): Promise<Result<DocxOutput, DocxProblem>> {
  try {
    const { setting, addLinks } = openSetting(report);
    const document = documentOf(setting, report);
    addLinks(document);
    const overrides = [{ path: 'docProps/core.xml', data: coreProperties(report) }];
    const packed = await Packer.toArrayBuffer(document, undefined, overrides);
    return success({ bytes: repack(new Uint8Array(packed), report.createdAt) });
  } catch (thrown) {
    return failure({ kind: 'renderer-failed', detail: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

function documentOf(setting: Setting, report: Report): Document {
  const isCover = report.opening === 'cover';
  const front = isCover
    ? [...coverChildren(setting, report), ...contentsChildren(setting, report)]
    : headChildren(setting, report);
  const footer = footerOf(setting, report);
  return new Document({
    title: report.title,
    creator: 'Lacuna',
    styles: stylesOf(setting),
    numbering: numberingOf(setting),
    sections: [
      {
        properties: { titlePage: true, page: pageOf(setting) },
        headers: headersOf(setting, report),
        footers: { default: footer, first: footer },
        children: [...front, ...childrenOfBlocks(setting, report.blocks, { startsPage: isCover })],
      },
    ],
  });
}

function pageOf({ measures: { paper } }: Setting) {
  const { side, top, bottom, header, footer } = margins;
  return {
    size: { width: twips(paper.width), height: twips(paper.height) },
    margin: {
      left: twips(side),
      right: twips(side),
      top: twips(top),
      bottom: twips(bottom),
      header: twips(header),
      footer: twips(footer),
    },
  };
}
