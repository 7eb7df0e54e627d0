import { boolAt, dictAt, itemsAt, nameAt, numberAt, textAt, valueAt } from '../objects';
import { broken, type Rule, whole } from '../rule';

/** The file as a whole: what it says it is, its title, its language, and what it may not hold. */
export const documentRules: readonly Rule[] = [
  {
    id: '5-1',
    says: 'the metadata name the part of PDF/UA',
    check: ({ xmp }) => whole(/<pdfuaid:part>|pdfuaid:part=/.test(xmp), 'no pdfuaid:part'),
  },
  {
    id: '5-2',
    says: 'the part is 1',
    check: ({ xmp }) => whole(/pdfuaid:part(?:>|=")1(?:<|")/.test(xmp), 'another part'),
  },
  {
    id: '5-3',
    says: 'the namespace of the part is that of PDF/UA',
    check: ({ xmp }) => whole(xmp.includes('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'), 'another namespace'),
  },
  {
    id: '6.1-1',
    says: 'the version is 1.0 to 1.7',
    check: ({ document }) =>
      whole(/^%PDF-1\.[0-7]$/.test(document.context.header.toString().split(/\s/)[0] ?? ''), 'another version'),
  },
  {
    id: '6.2-1',
    says: 'the catalog says that the file is tagged',
    check: ({ catalog }) => whole(boolAt(dictAt(catalog, 'MarkInfo'), 'Marked') === true, 'not marked'),
  },
  {
    id: '7.1-4',
    says: 'nothing is suspect',
    check: ({ catalog }) => whole(boolAt(dictAt(catalog, 'MarkInfo'), 'Suspects') !== true, 'suspects'),
  },
  {
    id: '7.1-8',
    says: 'the catalog has metadata, as a stream of XML',
    check: ({ catalog }) => {
      const metadata = dictAt(catalog, 'Metadata');
      return whole(nameAt(metadata, 'Type') === 'Metadata' && nameAt(metadata, 'Subtype') === 'XML', 'no metadata');
    },
  },
  {
    id: '7.1-9',
    says: 'the metadata hold a title',
    check: ({ xmp }) => whole(/<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>[^<\s]/.test(xmp), 'no dc:title'),
  },
  {
    id: '7.1-10',
    says: 'the title stands in the title bar',
    check: ({ catalog }) =>
      whole(boolAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle') === true, 'file name in the title bar'),
  },
  {
    id: '7.1-11',
    says: 'there is a structure',
    check: ({ catalog }) => whole(dictAt(catalog, 'StructTreeRoot') !== null, 'no structure'),
  },
  {
    id: '7.2-29',
    says: 'languages are named by their codes',
    check: ({ dicts }) =>
      dicts.flatMap((dict) => {
        const lang = textAt(dict, 'Lang');
        return lang === null || /^[A-Za-z]{1,8}(-[A-Za-z\d]{1,8})*$/.test(lang)
          ? []
          : [`language ${JSON.stringify(lang)}`];
      }),
  },
  {
    id: '7.2-33',
    says: 'the title in the metadata has a language, its own or that of the file',
    check: ({ xmp, catalog }) =>
      whole(!/xml:lang="x-default"/.test(xmp) || textAt(catalog, 'Lang') !== null, 'no language'),
  },
  {
    id: '7.10-1',
    says: 'optional content has a name',
    check: ({ dicts }) =>
      broken(
        configurationsIn(dicts),
        (dict) => (textAt(dict, 'Name') ?? '') !== '',
        () => 'no name',
      ),
  },
  {
    id: '7.10-2',
    says: 'optional content does not switch by itself',
    check: ({ dicts }) =>
      broken(
        configurationsIn(dicts),
        (dict) => valueAt(dict, 'AS') === null,
        () => 'AS',
      ),
  },
  {
    id: '7.11-1',
    says: 'an attached file has its name twice, as F and UF',
    check: ({ dicts }) =>
      broken(
        dicts.filter((dict) => dictAt(dict, 'EF') !== null),
        (dict) => textAt(dict, 'F') !== null && textAt(dict, 'UF') !== null,
        () => 'F or UF is missing',
      ),
  },
  {
    id: '7.15-1',
    says: 'there is no XFA form',
    check: ({ catalog }) => whole(valueAt(dictAt(catalog, 'AcroForm'), 'XFA') === null, 'XFA'),
  },
  {
    id: '7.16-1',
    says: 'an encrypted file lets reader programs in',
    check: ({ document: { context } }) => {
      const encrypt = dictAt(context.obj({ Encrypt: context.trailerInfo.Encrypt ?? null }), 'Encrypt');
      const readerPrograms = 512;
      return whole(
        encrypt === null || ((numberAt(encrypt, 'P') ?? 0) & readerPrograms) !== 0,
        'reader programs are kept out',
      );
    },
  },
  {
    id: '7.19-1',
    says: 'no script and no action but links and one that opens the file',
    check: ({ dicts }) =>
      broken(
        dicts.filter(
          (dict) => valueAt(dict, 'JS') !== null || ['JavaScript', 'Launch'].includes(nameAt(dict, 'S') ?? ''),
        ),
        () => false,
        () => 'a script or a program to start',
      ),
  },
  {
    id: '7.20-1',
    says: 'nothing is taken from another file',
    check: ({ dicts }) =>
      broken(
        dicts.filter((dict) => nameAt(dict, 'Subtype') === 'Form'),
        (dict) => valueAt(dict, 'Ref') === null,
        () => 'a reference XObject',
      ),
  },
  {
    id: 'own-title',
    says: 'document information and metadata have the same title',
    check: ({ document, xmp }) => {
      const title = document.getTitle() ?? '';
      const inXmp = /<rdf:li xml:lang="x-default">([^<]*)</.exec(xmp)?.[1] ?? '';
      const plain = inXmp.replace(
        /&(lt|gt|quot|amp);/g,
        (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&',
      );
      return whole(title !== '' && title.replace(/[\u0000-\u001f]/g, ' ') === plain, `${title} and ${plain}`);
    },
  },
  {
    id: 'own-labels',
    says: 'page labels begin at page 0, go up, and their kinds exist',
    check: ({ catalog, pages }) => {
      const entries = itemsAt(dictAt(catalog, 'PageLabels'), 'Nums');
      const starts = entries.filter((_, at) => at % 2 === 0).map((entry) => Number(entry.toString()));
      const kinds = entries.filter((_, at) => at % 2 === 1).map((entry) => nameAt(entry, 'S'));
      const goUp = starts.every((start, at) => start > (starts[at - 1] ?? -1) && start < pages.length);
      return whole(entries.length > 0 && starts[0] === 0 && goUp && kinds.every(isLabelKind), 'page labels');
    },
  },
];

const isLabelKind = (kind: string | null): boolean => kind === null || /^[DRrAa]$/.test(kind);

function configurationsIn(dicts: Parameters<Rule['check']>[0]['dicts']): Parameters<Rule['check']>[0]['dicts'] {
  return dicts.flatMap((dict) => {
    const properties = dictAt(dict, 'OCProperties');
    const standard = dictAt(properties, 'D');
    return standard === null ? [] : [standard];
  });
}
