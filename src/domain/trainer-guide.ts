/** A table of the guide; widths are relative. */
export interface GuideTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** What a section of the guide is made of; `agenda` stands for the table of steps. */
export type GuideBlock =
  | GuideTable
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'points' | 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly title: string; readonly text: string }
  | { readonly kind: 'agenda' };

export interface GuideSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

/** One step of a workshop, in minutes; null where the half day leaves it out (METHOD 4.2). */
export interface AgendaStep {
  readonly id: string;
  readonly step: string;
  readonly full: number;
  readonly half: number | null;
  readonly said: string;
  readonly done: string;
}

/** A page of the flip chart: one idea, in big type. */
export interface FlipChartPage {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** The words with which a workshop is led, as a maintainer wrote them (METHOD 4.2). */
export interface TrainerGuide {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly GuideSection[];
  readonly agenda: readonly AgendaStep[];
  readonly flipChart: readonly FlipChartPage[];
}

/** How long a day takes, in minutes. */
export function minutesOf(agenda: readonly AgendaStep[], day: 'full' | 'half'): number {
  return agenda.reduce((sum, step) => sum + (step[day] ?? 0), 0);
}
