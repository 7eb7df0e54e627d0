/** A colour of the rules of a report, for white paper and for a dark screen. */
export interface RuleColour {
  readonly onPaper: string;
  readonly onDark: string;
  /** The colour asked for was too light to be seen on paper; a darker one of the same hue stands in its place. */
  readonly isDarkened: boolean;
}

/** What WCAG 2.2 asks between words and their ground; rules need less (3), but a photocopy takes some away. */
const leastContrast = 4.5;

/** The lightest and darkest grounds that a report is read on: the page of the HTML file, whose paper is not quite white. */
const grounds = { paper: '#fbf8f1', dark: '#181613' } as const;

/** The colour as it is printed, made darker or lighter of the same hue until it stands out; null for "" and what is no colour. */
export function ruleColour(colour: string): RuleColour | null {
  if (!isColour(colour)) return null;
  const onPaper = towards(colour, '#000000', grounds.paper);
  return { onPaper, onDark: towards(colour, '#ffffff', grounds.dark), isDarkened: onPaper !== colour.toLowerCase() };
}

/** Whether a text is a colour as templates write it: "#17493a". */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function towards(colour: string, end: string, ground: string): string {
  for (let step = 0; step <= 100; step += 1) {
    const mixed = mix(colour, end, step / 100);
    if (contrastOf(mixed, ground) >= leastContrast) return mixed;
  }
  return end;
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((value, at) => Math.round(value + ((b[at] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
