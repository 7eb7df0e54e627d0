import type { SchemaFault } from '../formats/schema-issue';

/** Where a problem stands; line and path are enough to find it in any editor. */
export interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** "questions[2].anchors.3"; "" for the file as a whole. */
  readonly path: string;
}

/** What can be named twice, or named without existing. */
export type NamedThing =
  | 'pack'
  | 'theme'
  | 'requirement'
  | 'question'
  | 'critical minimum'
  | 'source'
  | 'paragraph'
  | 'instrument'
  | 'provision';

/** A rule of the questionnaire that a file breaks, as facts. */
export type PackFault =
  | SchemaFault
  | { readonly kind: 'unreadable-file'; readonly detail: string }
  | { readonly kind: 'no-theme-files' }
  | { readonly kind: 'yaml-syntax'; readonly detail: string }
  | {
      readonly kind: 'unknown-name';
      readonly thing: NamedThing;
      readonly name: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'duplicate-id'; readonly thing: NamedThing; readonly id: string; readonly first: Place }
  | { readonly kind: 'duplicate-anchor'; readonly first: Place }
  | { readonly kind: 'duplicate-step'; readonly first: Place }
  | { readonly kind: 'duplicate-spelling'; readonly spelling: string; readonly first: Place }
  | { readonly kind: 'duplicate-reference'; readonly instrument: string }
  | { readonly kind: 'duplicate-also-answers'; readonly paragraph: string }
  | {
      readonly kind: 'requirement-in-two-themes';
      readonly requirement: string;
      readonly theme: string;
      readonly first: Place;
    }
  | { readonly kind: 'requirement-unused'; readonly requirement: string }
  | { readonly kind: 'term-unused'; readonly spelling: string }
  | { readonly kind: 'question-not-of-requirement'; readonly question: string; readonly requirement: string }
  | {
      readonly kind: 'paragraph-not-of-requirement';
      readonly paragraph: string;
      readonly requirement: string;
      readonly expected: string;
    }
  | { readonly kind: 'axis-out-of-order'; readonly axis: string; readonly after: string }
  | { readonly kind: 'element-count'; readonly found: number; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'elements-off-axis'; readonly axis: string }
  | { readonly kind: 'minimum-may-not-be-set-aside'; readonly minimum: string }
  | { readonly kind: 'paragraph-not-asked'; readonly paragraph: string }
  | {
      readonly kind: 'provision-not-read';
      readonly instrument: string;
      readonly provision: string;
      readonly read: readonly string[];
    }
  | { readonly kind: 'paragraph-of-other-source'; readonly paragraph: string; readonly source: string };

/** One thing that must be put right before the pack can be used. */
export type PackProblem = Place & { readonly fault: PackFault };
