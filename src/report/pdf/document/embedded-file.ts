import type { PdfDocument } from './jspdf-document';
import { binaryString, pdfText } from './pdf-syntax';
import type { TagLayerOptions } from './tagged-content';

/** Writes the file that travels inside, with both of the names that PDF/UA asks for; returns its object, 0 for none. */
export function writeEmbeddedFile(document: PdfDocument, { embeddedFile }: TagLayerOptions): number {
  if (embeddedFile === null) return 0;
  const { name, mediaType, description, bytes } = embeddedFile;
  const [stream, specification] = [document.reserveObject(), document.reserveObject()];
  document.writeStream(stream, {
    data: binaryString(bytes),
    entries: [
      { key: 'Type', value: '/EmbeddedFile' },
      { key: 'Subtype', value: `/${mediaType.replace('/', '#2F')}` },
      { key: 'Params', value: `<</Size ${bytes.length}>>` },
    ],
  });
  document.writeObject(
    specification,
    `<</Type/Filespec/F ${pdfText(name)}/UF ${pdfText(name)}/Desc ${pdfText(description)}` +
      `/AFRelationship/Source/EF<</F ${stream} 0 R/UF ${stream} 0 R>>>>`,
  );
  return specification;
}
