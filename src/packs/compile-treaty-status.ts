import { failure, success, type Result } from '../base/result';
import type { Pack } from '../domain/pack';
import type { TreatyChart } from '../domain/treaty-status';
import { parseTreatyStatusFile, type TreatyStatusFile } from '../formats/treaty-status-schema';
import { parseYamlFile, problemAt, type TextFile } from './internal/yaml-file';
import type { PackProblem } from './pack-problem';

/** Turns the YAML of treaty charts into data that fits the pack's instruments, or returns every problem in it. */
export function compileTreatyStatus(
  file: TextFile,
  pack: Pick<Pack, 'instruments'>,
): Result<readonly TreatyChart[], readonly PackProblem[]> {
  const yaml = parseYamlFile(file);
  if (!yaml.ok) return yaml;
  const parsed = parseTreatyStatusFile(yaml.value.data);
  if (!parsed.ok) return failure(parsed.error.map(({ path, fault }) => problemAt(yaml.value, path, fault)));
  const known: readonly string[] = pack.instruments.map(({ id }) => id);
  const problems = parsed.value.lists.flatMap(({ instrument }, index) => {
    if (known.includes(instrument)) return [];
    const fault = { kind: 'unknown-name', thing: 'instrument', name: instrument, known } as const;
    return [problemAt(yaml.value, ['lists', index, 'instrument'], fault)];
  });
  return problems.length > 0 ? failure(problems) : success(parsed.value.lists.map(chartFromFile));
}

function chartFromFile({ 'as-of': asOf, ...same }: TreatyStatusFile['lists'][number]): TreatyChart {
  return { ...same, asOf };
}
