import type { HandlingLabel } from './handling';

/** For those who work on the assessment, for the committee, for everybody. */
export const editions = ['internal', 'committee', 'public'] as const;
export type Edition = (typeof editions)[number];

/** The strictest label that an edition lets through; AMBER+STRICT and RED stay with those who wrote them. */
export const highestLabels: Readonly<Record<Edition, HandlingLabel>> = {
  internal: 'red',
  committee: 'amber',
  public: 'clear',
};
