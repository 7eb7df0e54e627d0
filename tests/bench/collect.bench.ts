// How long it takes to read and merge what came back. Run: npx vitest bench --project unit tests/bench/collect
// Limits: 2 s for 100 contributions of 111 answers, 20 s for 1,000. Compare with the baseline, the same machine parsing
// the same files. In the app this runs in a worker, which tells its progress file by file.
import { bench, describe } from 'vitest';
import { loadPack } from '../../src/cli/load-pack';
import type { AssessmentId } from '../../src/domain/assessment-id';
import { levels, questionsInScope } from '../../src/domain/pack';
import { readFileOrPackage } from '../../src/exchange/read-file-or-package';
import { writeAssessmentFile } from '../../src/exchange/write-assessment-file';
import { collect } from '../../src/features/workshop/internal/collect';
import { wordsForMerging } from '../../src/features/workshop/internal/words-for-merging';
import { buildAssessment, buildCitation, level } from '../support/build-assessment';

const read = loadPack();
if (!read.ok) throw new Error('The pack compiles.');
const pack = read.value;
const host = buildAssessment(pack, {}, { scope: 'full' });
const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
const words = wordsForMerging('en');

describe.each([100, 1_000])('%i contributions', (count) => {
  const files = Array.from({ length: count }, (_, index) => fileOf(index));

  bench(
    'read and merged',
    async () => {
      const collected = await collect(host, files, { read: readFileOrPackage, words, at: 'now', onProgress: () => {} });
      if (Object.keys(collected.merged?.workshop.contributions ?? {}).length !== count) throw new Error('All are in.');
    },
    once,
  );

  bench(
    'baseline: the files parsed',
    () => {
      for (const { bytes } of files) JSON.parse(new TextDecoder().decode(bytes));
    },
    once,
  );
});

/** What one office answers: a level, a note and a document on every question. */
function fileOf(index: number): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } {
  const office = `Office ${index + 1}`;
  const built = buildAssessment(
    pack,
    Object.fromEntries(
      questionsInScope(pack, 'full').map(({ id }, at) => [
        id,
        {
          response: level(levels[(index + at) % 3] ?? 0),
          citations: [buildCitation({ id: `c-${index}-${at}`, title: `Act ${at % 40} as ${index % 10} cite it` })],
        },
      ]),
    ),
    {
      scope: 'full',
      id: `copy-${index}` as AssessmentId,
      request: { from: host.id, kind: 'answers', themes: [], role: office },
    },
  );
  const answers = Object.values(built.answers).map((answer) => ({
    ...answer,
    note: `${office} has looked at ${answer.question} and found the wording of the act to leave room.`,
  }));
  const { text } = writeAssessmentFile({
    ...built,
    answers: Object.fromEntries(answers.map((answer) => [answer.question, answer])),
  });
  return { name: `${office}.lacuna.json`, bytes: new TextEncoder().encode(text) };
}
