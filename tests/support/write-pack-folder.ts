import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PackFiles } from '../../src/packs/compile-pack';

/** A temporary folder laid out like the project, removed when the test is over. */
export function writePackFolder(files: PackFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'lacuna-pack-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const themes = join(root, 'questionnaire/parliament/themes');
  mkdirSync(themes, { recursive: true });
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'questionnaire/parliament/pack.yaml'), files.packFile.text);
  writeFileSync(join(root, 'seeds/index.yaml'), files.sourcesFile.text);
  writeFileSync(join(root, 'questionnaire/instruments.yaml'), files.instrumentsFile.text);
  writeFileSync(join(root, 'questionnaire/treaty-status.yaml'), treatyStatusText);
  mkdirSync(join(root, 'questionnaire/training'));
  writeFileSync(join(root, 'questionnaire/training/tarvenia.yaml'), trainingText);
  writeFileSync(join(root, 'questionnaire/training/guide.yaml'), guideText);
  for (const file of files.themeFiles) writeFileSync(join(themes, basename(file.path)), file.text);
  return root;
}

const treatyStatusText = `lists:
  - instrument: sample-treaty
    as-of: 2026-01-31
    source: A treaty office
    address: https://example.org/chart
    note: Check before use.
    countries:
      KE: { kind: invited }
`;

const trainingText = `country: Republic of Samples
body: A committee
title: Training case
period: { from: "2026-01-01", to: "2026-06-30" }
introduction: It does not exist.
cards:
  - question: R02.P1
    story: Nothing was found.
    response: { kind: level, level: 0 }
    model-answer: Nothing is level 0.
`;

const guideText = `title: Guide
lead: How to lead.
sections:
  - id: who
    title: Who
    blocks: [{ kind: text, text: You. }]
agenda: [{ id: opening, step: Opening, full: 20, half: 10, said: Welcome., done: Sit down. }]
flip-chart: [{ id: welcome, title: Welcome, lines: [To all.] }]
`;
