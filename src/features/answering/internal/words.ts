import type { Citation, CitationKind, Grade } from '../../../domain/answer';
import type { CitationLack } from '../../../domain/citation-lacks';
import type { InstrumentKind } from '../../../domain/instrument';
import { type LevelInterval, shortestExplanation } from '../../../domain/level-interval';
import { formatList } from '../../../i18n/format';
import { m } from '../../../i18n/generated/messages';
import { currentLocale } from '../../../i18n/locale';
import { responseWord } from '../../../report/build/words';
import { type Disagreement, tallyOf, type Ticks } from './fitting-levels';
import type { GradeReason } from './grade-reason';
import type { MissingPart } from './missing-parts';
import { blankResponse, type OtherChoice } from './responses';

/** Where the ticks point, in words. */
export function tallyWords(ticks: Ticks): string {
  switch (tallyOf(ticks)) {
    case 'none':
      return m.answering_ticks_none();
    case 'some':
      return m.answering_ticks_some({ ...ticks });
    case 'all':
      return m.answering_ticks_all({ total: ticks.total });
  }
}

/** Ticks and level that differ, as a question. */
export function disagreementWords(disagreement: Disagreement, ticks: Ticks): string {
  switch (disagreement) {
    case 'none-higher':
      return m.answering_hint_nonehigher();
    case 'some-higher':
      return m.answering_hint_somehigher({ ...ticks });
    case 'some-lower':
      return m.answering_hint_somelower({ ...ticks });
    case 'all-lower':
      return m.answering_hint_alllower({ total: ticks.total });
  }
}

/** What is chosen instead of a level. */
export function choiceWord(choice: OtherChoice): string {
  if (choice === 'range') return m.answering_other_range();
  return responseWord(blankResponse(choice), currentLocale());
}

/** "Still missing: the reason and a second person who confirms." */
export function missingWords(parts: readonly MissingPart[]): string {
  const words: Readonly<Record<MissingPart, () => string>> = {
    office: m.answering_missing_office,
    'narrower-range': m.answering_missing_range,
    reason: m.answering_missing_reason,
    explanation: () => m.answering_missing_explanation({ count: shortestExplanation }),
    'second-person': m.answering_missing_second,
  };
  const named = parts.map((part) => words[part]());
  return m.answering_missing_text({ parts: formatList(currentLocale(), named) });
}

/** The grade that follows from the citations, with its reason. */
export function reasonWords(reason: GradeReason): string {
  switch (reason.kind) {
    case 'exact':
      return m.answering_reason_exact();
    case 'document':
      return m.answering_reason_document({ lacks: lackWords(reason.lacks) });
    case 'search':
      return m.answering_reason_search();
    case 'statement':
      return m.answering_reason_statement();
    case 'incomplete':
      return m.answering_reason_incomplete({ lacks: lackWords(reason.lacks) });
    case 'nothing':
      return m.answering_reason_nothing();
  }
}

/** What is proved and what is only possible. */
export function resultWords({ lo, hi }: LevelInterval): string {
  return lo === 0 ? m.answering_result_nothing({ hi }) : m.answering_result_between({ lo, hi });
}

/** A grade in three or four words, for its radio. */
export function shortGradeWord(grade: Grade): string {
  const words = { A: m.answering_grade_a, B: m.answering_grade_b, C: m.answering_grade_c, D: m.answering_grade_d };
  return words[grade]();
}

export function citationKindWord(kind: CitationKind): string {
  return citationKindWords[kind]();
}

/** The field that must not be empty, by kind: title, office or place. */
export function titleLabel({ kind }: Citation): string {
  const words = {
    'legal-text': m.answering_field_lawtitle,
    'official-document': m.answering_field_documenttitle,
    statement: m.answering_field_office,
    'search-found-nothing': m.answering_field_place,
  };
  return words[kind]();
}

export function provisionLabel({ kind }: Citation): string {
  const words = {
    'legal-text': m.answering_field_article,
    'official-document': m.answering_field_page,
    statement: m.answering_field_occasion,
    'search-found-nothing': m.answering_field_words,
  };
  return words[kind]();
}

export function dateLabel({ kind }: Citation): string {
  const words = {
    'legal-text': m.answering_field_lawdate,
    'official-document': m.answering_field_documentdate,
    statement: m.answering_field_statementdate,
    'search-found-nothing': m.answering_field_searchdate,
  };
  return words[kind]();
}

/** What sort of text it is, and whom it binds where that is not plain. */
export function instrumentKindWord(kind: InstrumentKind): string {
  const words: Readonly<Record<InstrumentKind, () => string>> = {
    treaty: m.answering_textkind_treaty,
    'soft-law': m.answering_textkind_soft,
    guidance: m.answering_textkind_guidance,
    'model-law': m.answering_textkind_model,
    'eu-directive': m.answering_textkind_directive,
    'eu-regulation': m.answering_textkind_regulation,
    'regional-act': m.answering_textkind_regional,
  };
  return words[kind]();
}

const citationKindWords = {
  'legal-text': m.answering_kind_law,
  'official-document': m.answering_kind_document,
  statement: m.answering_kind_statement,
  'search-found-nothing': m.answering_kind_search,
};

function lackWords(lacks: readonly CitationLack[]): string {
  const words: Readonly<Record<CitationLack, () => string>> = {
    title: m.answering_lack_title,
    provision: m.answering_lack_provision,
    date: m.answering_lack_date,
    'second-reader': m.answering_lack_reader,
    'too-old': m.answering_lack_old,
  };
  return formatList(
    currentLocale(),
    lacks.map((lack) => words[lack]()),
  );
}
