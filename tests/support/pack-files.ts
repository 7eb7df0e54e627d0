import type { PackFiles } from '../../src/packs/compile-pack';

/** Two small themes that pass every check, as YAML texts a test may spoil. */
export function goodPackFiles(): PackFiles {
  return {
    packFile: { path: 'pack.yaml', text: packText },
    themeFiles: [
      { path: 'themes/T02.yaml', text: offences },
      { path: 'themes/T01.yaml', text: treaties },
    ],
    sourcesFile: { path: 'index.yaml', text: sourcesText },
    instrumentsFile: { path: 'instruments.yaml', text: instrumentsText },
  };
}

/** The good files with one text changed; the text must occur. */
export function packFilesWith(path: string, search: string, replacement: string): PackFiles {
  const files = goodPackFiles();
  const change = (file: PackFiles['packFile']) => {
    if (file.path !== path) return file;
    if (!file.text.includes(search)) throw new Error(`${path} does not contain ${search}`);
    return { ...file, text: file.text.replace(search, replacement) };
  };
  return {
    packFile: change(files.packFile),
    themeFiles: files.themeFiles.map(change),
    sourcesFile: change(files.sourcesFile),
    instrumentsFile: change(files.instrumentsFile),
  };
}

const packText = `id: sample
version: 1.0.0
language: en
title: A small questionnaire
requirements:
  R01: { paragraph: TXT1/1, tier: 3 }
  R02: { paragraph: TXT1/2, tier: 1 }
complete: true
terms:
  - term: named
    also: [are named]
    meaning: A document says who it is, so that one could write to it.
  - term: in force
    also: []
    meaning: Binding today; a text that starts later is not in force.
`;

const treaties = `id: T1
title: Treaties
introduction: What binds the country.
questions:
  - id: R01.I1
    revision: "1.2"
    requirement: R01
    scope: full
    impact: 1
    paragraph: TXT1/1
    also-answers: [TXT1/3]
    not-applicable: [event-over]
    label: Contact points under the treaty
    text: Are the contact points named?
    why: Without them nobody answers.
    anchors:
      0: No contact point is named by anyone.
      1: A contact point is named for one case.
      2: A contact point is named and notified abroad.
      3: The contact points are named, notified and staffed.
      4: As level 3, and tested from outside once.
    evidence: [The notification]
    who-would-know: [Ministry of foreign affairs]
    question-to-send: Which contact points are named?
    handling-hint: Name offices, no persons.
    parts:
      day: By day
      night: By night
    remedies:
      0:
        step: Ask the minister in writing which office will be named.
        instrument: question
        look-at: [{ instrument: sample-treaty, provision: Art. 2(1) }]
      1:
        step: Ask the minister in writing to make the naming permanent.
        instrument: letter
        look-at: [{ instrument: sample-treaty }]
      2:
        step: Add a line for the staff of the office to the budget.
        instrument: budget-line
        look-at: []
      3:
        step: Ask the auditor to test the contact point once.
        instrument: audit-request
        look-at: []
    references:
      - { instrument: sample-treaty, provision: Art. 2(1) }
      - { instrument: sample-treaty }
`;

const offences = `id: T2
title: Offences
introduction: What is punishable.
questions:
  - id: R02.L1
    revision: "1.0"
    requirement: R02
    scope: quick
    impact: 3
    critical-minimum:
      id: K1
      level: 3
      because: Without them nothing can be prosecuted.
    paragraph: TXT1/2
    also-answers: []
    not-applicable: []
    label: Core offences in force
    text: Are the core offences in force?
    why: Without them nothing can be prosecuted.
    elements:
      access: Illegal access is an offence.
      interception: Illegal interception is an offence.
      interference: Interference with data is an offence.
    anchors:
      0: None of the elements is in force today.
      1: The elements stand only in a published bill.
      2: One or two of the elements are in force.
      3: All three of the elements are in force.
      4: As level 3, and reviewed in five years.
    evidence: [The articles of the act]
    who-would-know: [Ministry of justice]
    question-to-send: Which articles make these acts offences?
    remedies:
      0:
        step: Have the committee draft a bill with the three offences.
        instrument: bill
        look-at: [{ instrument: sample-treaty, provision: Arts. 3-4 }]
      1:
        step: Put the pending bill on the agenda of this session.
        instrument: standing-order
        look-at: []
      2:
        step: Move an amendment that adds the offence still missing.
        instrument: amendment
        look-at: []
    references: [{ instrument: sample-treaty, provision: Arts. 3-4 }]
  - id: R02.P1
    revision: "1.0"
    requirement: R02
    scope: quick
    impact: 2
    paragraph: TXT1/2
    also-answers: []
    not-applicable: []
    label: Review of the law
    text: When did parliament last review the law?
    why: Old law meets new crime.
    anchors:
      0: The law was never discussed in this term.
      1: A single question was asked about the law.
      2: One hearing was held, and nothing followed it.
      3: A named committee reviews the law every year.
      4: As level 3, and its recommendations are tracked.
    evidence: [The report of the committee]
    who-would-know: [Committee secretariat]
    question-to-send: When was the law last reviewed?
    remedies:
      0:
        step: Put a hearing on the law into the work plan.
        instrument: hearing
        look-at: []
      1:
        step: Turn the question into an inquiry with a report.
        instrument: inquiry
        look-at: []
      2:
        step: Write the yearly review into the mandate of a committee.
        instrument: post-legislative-review
        look-at: []
    references: [{ instrument: sample-treaty }]
`;

const sourcesText = `sources:
  - id: TXT1
    title: A sample text
    body: A sample body
    date: 2020-01-31
    date-text: 31 January 2020
    symbol: null
    file: sample.txt
    sha256: ${'0123456789abcdef'.repeat(4)}
    paragraphs:
      - id: TXT1/1
        label: "1"
        verb: Urges
        text: Urges all to join.
        reservations: [One delegation reserved its position.]
      - id: TXT1/2
        label: "2"
        verb: Calls upon
        text: Calls upon all to legislate.
      - id: TXT1/3
        label: aim 3
        verb: null
        text: To report back.
        unasked: { kind: spent, because: The meeting was held. }
`;

const instrumentsText = `as-of: 2026-01-31
instruments:
  - id: sample-treaty
    title: A treaty on samples
    short-title: Sample Treaty
    body: A sample body
    year: 2001
    symbol: null
    kind: treaty
    in-force: true
    status: In force on the day of this list.
    address: https://example.org/treaty
    provisions:
      - { provision: Art. 2(1), says: Every party names a contact point. }
      - { provision: Arts. 3-4, says: Every party makes two acts offences. }
`;
