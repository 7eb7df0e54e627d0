import { TextRun, type XmlComponent } from 'docx';

/** Something that stands between the runs of a paragraph, where the library's types know only its own kinds of it. */
export class WrittenAs extends TextRun {
  readonly #component: XmlComponent;

  constructor(component: XmlComponent) {
    super('');
    this.#component = component;
  }

  override prepForXml(context: Parameters<TextRun['prepForXml']>[0]): ReturnType<TextRun['prepForXml']> {
    return this.#component.prepForXml(context);
  }
}
