// The import table of the house, as rules. A folder may import itself and what its line names.
const allowed = {
  base: [],
  domain: ['base'],
  i18n: ['base'],
  'report/model': ['base'],
  formats: ['domain', 'base'],
  packs: ['formats', 'domain', 'base'],
  sealing: ['base'],
  storage: ['formats', 'domain', 'sealing', 'base'],
  exchange: ['formats', 'domain', 'sealing', 'base'],
  'report/build': ['report/model', 'domain', 'i18n', 'base'],
  'report/html': ['report/model', 'i18n', 'base'],
  'report/pdf': ['report/model', 'i18n', 'base'],
  'report/docx': ['report/model', 'i18n', 'base'],
  'report/making': ['report', 'exchange', 'formats', 'domain', 'i18n', 'base'],
  'report/xlsx': ['report/model', 'i18n', 'base'],
  'report/csv': ['report/model', 'i18n', 'base'],
  ui: ['i18n', 'base'],
  session: ['domain', 'base'],
  cli: ['base', 'domain', 'formats', 'packs', 'exchange', 'report', 'i18n'],
};

const tests = '\\.test\\.tsx?$';
const inside = (folders) => `^src/(${folders.join('|')})/`;

const layers = Object.entries(allowed).map(([folder, others]) => ({
  name: `${folder.replace('/', '-')}-imports`,
  comment: `src/${folder} may import only ${['itself', ...others].join(', ')}.`,
  severity: 'error',
  from: { path: inside([folder]), pathNot: tests },
  to: { path: '^src/', pathNot: inside([folder, ...others]) },
}));

/** A package that may stand only in some folders. */
const only = (name, packagePattern, folders) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: `${tests}|${folders.join('|')}` },
  to: { path: `(^|/)node_modules/(${packagePattern})(/|$)` },
});

export default {
  forbidden: [
    ...layers,
    {
      name: 'features-imports',
      comment:
        'A screen knows neither storage nor app nor another screen; what screens share lies in src/features itself.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: tests },
      to: { path: '^src/(storage|app|cli|features/[^/]+/)', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-shared-imports',
      severity: 'error',
      from: { path: '^src/features/[^/]+$', pathNot: tests },
      to: { path: '^src/(storage|app|cli|features/[^/]+/)' },
    },
    { name: 'app-not-cli', severity: 'error', from: { path: '^src/app/' }, to: { path: '^src/cli/' } },
    { name: 'nobody-imports-app', severity: 'error', from: { pathNot: '^src/app/' }, to: { path: '^src/app/' } },
    {
      name: 'internal-stays-internal',
      comment: 'What a folder keeps to itself sits in its internal/.',
      severity: 'error',
      from: { path: '^src/(.+)/[^/]+$', pathNot: '/internal/' },
      to: { path: '^src/(.+)/internal/', pathNot: ['^src/$1/internal/'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?(url|worker|raw|inline)' },
    },
    only('react-in-screens-only', 'react|react-dom|react-hook-form|@hookform', [
      '^src/(ui|features|app|report/html)/',
      '^src/session/use-session\\.ts$',
    ]),
    only('wouter-in-screens-only', 'wouter', ['^src/(features|app)/']),
    only('zod-in-formats-only', 'zod', ['^src/formats/']),
    only('idb-in-storage-only', 'idb', ['^src/storage/']),
    only('jspdf-in-report-pdf-only', 'jspdf|bidi-js|harfbuzzjs', ['^src/report/pdf/']),
    only('docx-in-report-docx-only', 'docx', ['^src/report/docx/']),
    only('fflate-where-files-are-packed', 'fflate', ['^src/(exchange|report/(xlsx|docx|pdf))/']),
    only('yaml-in-packs-only', 'yaml', ['^src/packs/']),
    {
      name: 'domain-is-pure',
      comment: 'No file system, no network: results can be repeated anywhere.',
      severity: 'error',
      from: { path: '^src/(base|domain|formats|report/(model|build))/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/i18n/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json', '.css'],
    },
  },
};
