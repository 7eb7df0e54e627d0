import { assertNever } from '../base/assert';
import { describeFormat } from './internal/describe-format';
import { nearestName } from './internal/nearest-name';
import type { PackFault, PackProblem, Place } from './pack-problem';

/** One line in the manner of a compiler: where, then what is wrong and what is expected. */
export function describeProblem(problem: PackProblem): string {
  const where = problem.path === '' ? '' : `${problem.path}: `;
  return `${problem.file}:${problem.line}: ${where}${describeMissingAnchor(problem) ?? describeFault(problem.fault)}`;
}

/** An anchor's field name is a bare digit, which would make a puzzling sentence. */
function describeMissingAnchor({ path, fault }: PackProblem): string | null {
  if (fault.kind !== 'missing-field' || !path.endsWith(`.anchors.${fault.field}`)) return null;
  return `The anchor of level ${fault.field} is missing. Every question has five, 0 to 4.`;
}

/** What is wrong and what is expected, in one or two sentences. */
export function describeFault(fault: PackFault): string {
  switch (fault.kind) {
    case 'unreadable-file':
      return `This file or folder cannot be read (${fault.detail}).`;
    case 'no-theme-files':
      return 'This folder holds no theme file. A pack needs at least one, named like "T03.yaml".';
    case 'yaml-syntax':
      return `This is not valid YAML: ${fault.detail}.`.replace('..', '.');
    case 'missing-field':
      return `The field "${fault.field}" is missing.`;
    case 'unknown-field':
      return `There is no field "${fault.field}" here.${suggestion(fault.field, fault.known)}`;
    case 'wrong-type':
      return describeWrongType(fault.expected, fault.found);
    case 'not-an-option':
      return `${quoted(fault.found)} is not possible here. Expected: ${fault.options.join(', ')}.${nearest(fault.found, fault.options)}`;
    case 'wrong-format':
      return `${quoted(fault.found)} is not ${describeFormat(fault.format)}.`;
    case 'wrong-name':
      return `The name ${quoted(fault.found)} is not ${describeFormat(fault.format)}.`;
    case 'too-few-items':
      return `The list is too short: at least ${fault.minimum} expected.`;
    case 'too-many-words':
      return `The text has ${fault.words} words; at most ${fault.limit} are allowed.`;
    case 'too-few-words':
      return `The text has only ${fault.words} ${fault.words === 1 ? 'word' : 'words'}; at least ${fault.limit} are needed.`;
    case 'not-accepted':
      return `This value cannot be used here (${fault.detail}).`;
    default:
      return describeBrokenRule(fault);
  }
}

type BrokenRule = Exclude<PackFault, { kind: SimpleKind }>;
type SimpleKind =
  | 'unreadable-file'
  | 'no-theme-files'
  | 'yaml-syntax'
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-type'
  | 'not-an-option'
  | 'wrong-format'
  | 'wrong-name'
  | 'too-few-items'
  | 'too-many-words'
  | 'too-few-words'
  | 'not-accepted';

function describeBrokenRule(fault: BrokenRule): string {
  switch (fault.kind) {
    case 'unknown-name':
      return `There is no ${fault.thing} "${fault.name}".${suggestion(fault.name, fault.known)}`;
    case 'duplicate-id':
      return `The ${fault.thing} "${fault.id}" is already at ${printPlace(fault.first)}. Every id may stand only once.`;
    case 'duplicate-anchor':
      return `The same anchor is already at ${printPlace(fault.first)}. Every anchor is written for its own question and level.`;
    case 'duplicate-step':
      return `The same first step is already at ${printPlace(fault.first)}. Every step is written for its own question and level.`;
    case 'duplicate-spelling':
      return `${quoted(fault.spelling)} is already a spelling at ${printPlace(fault.first)}. Every spelling belongs to one term.`;
    case 'duplicate-reference':
      return `"${fault.instrument}" is already named in this list. Name each text, or each of its provisions, once.`;
    case 'duplicate-also-answers':
      return `"${fault.paragraph}" is already named by this question. Name each paragraph once, and not the home paragraph again.`;
    default:
      return describeMismatch(fault);
  }
}

type Mismatch = Exclude<BrokenRule, { kind: 'unknown-name' | `duplicate-${string}` }>;

/** Things that exist and yet do not fit together. */
function describeMismatch(fault: Mismatch): string {
  switch (fault.kind) {
    case 'requirement-in-two-themes':
      return `The requirement "${fault.requirement}" is already asked in theme ${fault.theme} (${printPlace(fault.first)}). A requirement belongs to one theme; split it in pack.yaml with a letter, as R05a and R05b.`;
    case 'requirement-unused':
      return `No question belongs to the requirement "${fault.requirement}". Add a question or take the requirement out.`;
    case 'term-unused':
      return `No question uses ${quoted(fault.spelling)} as whole words outside a longer spelling. Write it as the questions do or take it out.`;
    case 'question-not-of-requirement':
      return `The question "${fault.question}" cannot belong to the requirement "${fault.requirement}". The id of a question begins with the number of its requirement.`;
    case 'paragraph-not-of-requirement':
      return `The home paragraph is "${fault.paragraph}", but the requirement "${fault.requirement}" answers "${fault.expected}" in pack.yaml. Name further paragraphs under "also-answers".`;
    case 'axis-out-of-order':
      return `A question on axis ${fault.axis} stands after one on axis ${fault.after}. The order within a theme is L (law), I (implementation), P (parliament).`;
    case 'element-count':
      return `A question on axis L needs ${fault.minimum} to ${fault.maximum} elements; this one has ${fault.found}.`;
    case 'elements-off-axis':
      return `Only questions on axis L have elements; this one is on axis ${fault.axis}. Take the elements out.`;
    case 'minimum-may-not-be-set-aside':
      return `The question holds the critical minimum ${fault.minimum} and may never be set aside. Write "not-applicable: []".`;
    case 'paragraph-of-other-source':
      return `The paragraph "${fault.paragraph}" stands in the source "${fault.source}". Its id must begin with "${fault.source}/".`;
    case 'paragraph-not-asked':
      return `No question answers the paragraph "${fault.paragraph}". Name it in a question, give its reason under "unasked", or write "complete: false" in pack.yaml.`;
    case 'provision-not-read':
      return `"${fault.provision}" is not among the provisions of "${fault.instrument}" in instruments.yaml; only provisions that were read may carry a number.${suggestion(fault.provision, fault.read) || ' Leave the provision out.'}`;
    default:
      return assertNever(fault);
  }
}

function describeWrongType(expected: string, found: string): string {
  const article = expected === 'text' ? '' : 'a ';
  const hint =
    expected === 'text' && (found === 'number' || found === 'yes or no')
      ? ' Put the value in quotes.'
      : found === 'nothing'
        ? ' Fill it in, or leave out the whole line if the field is optional.'
        : '';
  return `Expected ${article}${expected}, found ${found}.${hint}`;
}

function suggestion(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  if (near) return ` Did you mean "${near}"?`;
  return known.length > 0 && known.length <= 20 ? ` Known here: ${known.join(', ')}.` : '';
}

function nearest(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near ? ` Did you mean "${near}"?` : '';
}

/** A long value is cut: the place says where to read the rest. */
function quoted(value: string): string {
  return value.length > 60 ? `"${value.slice(0, 57)}..."` : `"${value}"`;
}

function printPlace(place: Place): string {
  return `${place.file}:${place.line}`;
}
