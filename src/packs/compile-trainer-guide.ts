import { failure, success, type Result } from '../base/result';
import type { TrainerGuide } from '../domain/trainer-guide';
import type { SchemaFault } from '../formats/schema-issue';
import { parseTrainerGuide } from '../formats/trainer-guide-schema';
import { typographicThroughout } from './internal/typographic';
import { parseYamlFile, problemAt, type TextFile, type YamlFile } from './internal/yaml-file';
import type { PackProblem } from './pack-problem';

/** Turns the YAML of the trainer's guide into data, or returns every problem in it. */
export function compileTrainerGuide(file: TextFile): Result<TrainerGuide, readonly PackProblem[]> {
  const yaml = parseYamlFile(file);
  if (!yaml.ok) return yaml;
  const parsed = parseTrainerGuide(typographicThroughout(yaml.value.data));
  if (!parsed.ok) return failure(parsed.error.map(({ path, fault }) => problemAt(yaml.value, path, fault)));
  const { 'flip-chart': flipChart, ...rest } = parsed.value;
  const guide: TrainerGuide = { ...rest, flipChart };
  const problems = [...unevenRows(yaml.value, guide), ...repeatedIds(yaml.value, guide)];
  return problems.length > 0 ? failure(problems) : success(guide);
}

/** A row with a cell too few or too many would shift every word after it under another heading. */
function unevenRows(yaml: YamlFile, { sections }: TrainerGuide): readonly PackProblem[] {
  return sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, index) => {
      if (block.kind !== 'table') return [];
      return block.rows.flatMap((row, at) =>
        row.length === block.columns.length
          ? []
          : [
              problemAt(
                yaml,
                ['sections', section, 'blocks', index, 'rows', at],
                notAccepted(`this row has ${row.length} cells, its table ${block.columns.length} columns`),
              ),
            ],
      );
    }),
  );
}

/** An id is the address of its section or page. */
function repeatedIds(yaml: YamlFile, { sections, agenda, flipChart }: TrainerGuide): readonly PackProblem[] {
  const lists = { sections, agenda, 'flip-chart': flipChart };
  return Object.entries(lists).flatMap(([list, entries]) => {
    const ids = entries.map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [problemAt(yaml, [list, index, 'id'], notAccepted(`"${id}" is the id of an earlier entry`))],
    );
  });
}

const notAccepted = (detail: string): SchemaFault => ({ kind: 'not-accepted', detail });
