import type { Routes } from '../features/services';

/** The patterns that the router matches, most of them named in PRODUCT, Screens. */
export const patterns = {
  assessments: '/',
  newAssessment: '/new',
  insideAssessment: '/a/:id/*?',
  assessment: '/a/:id',
  details: '/a/:id/details',
  workshop: '/a/:id/workshop',
  urn: '/a/:id/workshop/urn',
  run: '/a/:id/workshop/run',
  wall: '/wall/:id',
  calibration: '/a/:id/workshop/calibration',
  question: '/a/:id/t/:theme/:question?',
  results: '/a/:id/results/:part?',
  plan: '/a/:id/plan',
  report: '/a/:id/report',
  forms: '/a/:id/forms',
  weights: '/a/:id/weights',
  measures: '/a/:id/measures',
  compare: '/a/:id/compare',
  questionnaire: '/a/:id/questionnaire',
  sources: '/sources',
  paragraph: '/sources/:source/:paragraph?',
  guide: '/guide',
  trainer: '/guide/trainer/:part?',
  settings: '/settings',
  backup: '/backup',
  gallery: '/gallery',
} as const;

/** The only makers of links: every address has one function, every variable part is escaped. */
export const routes: Routes = {
  assessments: () => '#/',
  newAssessment: () => '#/new',
  assessment: (id) => `#/a/${part(id)}`,
  workshop: (id) => `#/a/${part(id)}/workshop`,
  urn: (id) => `#/a/${part(id)}/workshop/urn`,
  run: (id) => `#/a/${part(id)}/workshop/run`,
  wall: (id) => `#/wall/${part(id)}`,
  calibration: (id) => `#/a/${part(id)}/workshop/calibration`,
  details: (id) => `#/a/${part(id)}/details`,
  theme: (id, theme) => `#/a/${part(id)}/t/${part(theme)}`,
  question: (id, theme, question) => `#/a/${part(id)}/t/${part(theme)}/${part(question)}`,
  results: (id, place) => `#/a/${part(id)}/results${place === undefined ? '' : `/${part(place)}`}`,
  plan: (id) => `#/a/${part(id)}/plan`,
  report: (id) => `#/a/${part(id)}/report`,
  forms: (id) => `#/a/${part(id)}/forms`,
  weights: (id) => `#/a/${part(id)}/weights`,
  measures: (id) => `#/a/${part(id)}/measures`,
  compare: (id) => `#/a/${part(id)}/compare`,
  questionnaire: (id) => `#/a/${part(id)}/questionnaire`,
  sources: () => '#/sources',
  source: (source) => `#/sources/${part(source)}`,
  /** A paragraph's id is "IPU23/2": source and label, which are two parts of the address. */
  paragraph: (paragraph) => `#/sources/${paragraph.split('/').map(part).join('/')}`,
  guide: () => '#/guide',
  trainer: (place) => `#/guide/trainer${place === undefined ? '' : `/${part(place)}`}`,
  settings: () => '#/settings',
  backup: () => '#/backup',
};

function part(text: string): string {
  return encodeURIComponent(text);
}
