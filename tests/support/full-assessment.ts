import type { Assessment, Country } from '../../src/domain/assessment';
import { draft } from '../../src/domain/review';
import { type Pack, questionsInScope } from '../../src/domain/pack';
import { buildAct, buildAssessment, buildCitation, dontKnow, level, notApplicable } from './build-assessment';

/** What a committee writes: texts by the number of the place they stand in. */
export interface Pens {
  readonly country: Country;
  readonly title: string;
  note(at: number): string;
  evidence(at: number): string;
  act(at: number): string;
}

/** Every question of the full questionnaire answered in every way there is, 300 citations, notes and acts. */
export function fullAssessment(pack: Pack, pens: Pens): Assessment {
  const questions = questionsInScope(pack, 'full');
  const perQuestion = Math.ceil(300 / questions.length);
  const built = buildAssessment(
    pack,
    Object.fromEntries(
      questions.map(({ id }, at) => [
        id,
        {
          response: responseAt(at),
          citations: Array.from({ length: perQuestion }, (_, index) => citationAt(pens, at * perQuestion + index)),
        },
      ]),
    ),
    {
      scope: 'full',
      title: pens.title,
      body: pens.title,
      country: pens.country,
      plan: questions
        .slice(0, 20)
        .map(({ id }, at) => buildAct({ id: `act-${at}`, question: id, act: pens.act(at), owner: pens.act(at + 1) })),
    },
  );
  const answers = Object.values(built.answers).map((answer, at) => ({ ...answer, note: pens.note(at), review: draft }));
  return { ...built, answers: Object.fromEntries(answers.map((answer) => [answer.question, answer])) };
}

/** A committee that writes what committees write. */
export const plainPens: Pens = {
  country: { kind: 'iso', code: 'KE' },
  title: 'Review of the cybercrime law',
  note: (at) =>
    `The committee heard two ministries on this, meeting ${at + 1}, and found that the wording leaves room.`,
  evidence: (at) => `Act ${at + 1} of 2012 on cybercrime and electronic evidence`,
  act: (at) => `Ask for the bill that was promised in session ${at + 1}`,
};

/** A committee that writes what breaks renderers: every script, long words, long notes, controls, emoji, nothing. */
export const worstPens: Pens = {
  country: { kind: 'fictional', name: 'الجمهورية العربية السورية' },
  title: 'مراجعة قانون مكافحة الجرائم الإلكترونية (رقم 5 لسنة 2018) – 👩‍👩‍👧 «Überprüfung» 网络犯罪法',
  note: (at) => notes[at % notes.length] ?? '',
  evidence: (at) => titles[at % titles.length] ?? '',
  act: (at) => titles[(at * 3 + 1) % titles.length] ?? '',
};

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenträger'.slice(0, 60);
const arabicNote =
  'ناقشت اللجنة هذه المسألة في جلستها المنعقدة في 12 مارس 2026، وخلصت إلى أن المادة 16 (الفقرة 2) لا تكفي لحماية سرية الاتصالات. ';

const notes = [
  'The committee heard two ministries and found nothing. '.repeat(100).slice(0, 5000),
  `${longWord} `.repeat(80),
  arabicNote.repeat(20),
  `First line\n\n${arabicNote}\n- point (Article 5)\ttab\u0007\u0000\ufeff\ufffe\uffff\u202egpj.exe`,
  '法律与网络犯罪。'.repeat(60),
  'Закон про кіберзлочинність, Ελλάδα, Ωμέγα; Łódź, Nguyễn, q\u0308, \ud800 half, 👩‍👩‍👧 ⚖️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 é\u0323',
  '',
  'בְּרֵאשִׁית with नमस्ते and ภาษาไทย and 한국어',
  `${'x'.repeat(400)} z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308 end`,
];

const titles = [
  'قانون مكافحة الجرائم الإلكترونية رقم 5 لسنة 2018',
  `Act on ${longWord} (${longWord})`,
  'Loi n° 2010/012 relative à la cybersécurité « et » à la cybercriminalité',
  'قانون جرایم رایانه‌ای',
  '网络安全法',
  'Закон України № 2163-VIII',
  'EMC Q ( \\ ) <</MCID 0>> BDC endstream',
  '👍🏽 Ministry of Justice وزارة العدل [Order 12/2020]',
];

function responseAt(at: number) {
  if (at % 11 === 5) return dontKnow;
  if (at % 11 === 7) return notApplicable;
  if (at % 11 === 9) return null;
  return level(([0, 1, 2, 3, 4] as const)[at % 5] ?? 0);
}

function citationAt(pens: Pens, at: number) {
  const quotation = at % 4 === 0 ? pens.evidence(at + 1) : '';
  return buildCitation({
    id: `c-${at}`,
    title: pens.evidence(at),
    provision: `Article ${(at % 40) + 1}`,
    foundAt: `Gazette ${at}/2012`,
    quotation,
  });
}
