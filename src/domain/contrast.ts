/** `#rrggbb`, lower case. */
export type Colour = string;

/** Contrast of two colours by WCAG 2.2: from 1 (the same) to 21 (black on white). Throws on anything but `#rrggbb`. */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The lowest contrast of a colour with any of the papers it may stand on. */
export function lowestContrast(colour: Colour, papers: readonly Colour[]): number {
  return Math.min(...papers.map((paper) => contrast(colour, paper)));
}

/**
 * The nearest colour of the same hue that keeps `ratio` on every paper: the colour itself when it does, else darkened
 * (or lightened) by the least step that does. Null when no step does, as on a middle grey.
 */
export function nearestReadable(colour: Colour, papers: readonly Colour[], ratio: number): Colour | null {
  for (let step = 0; step <= STEPS; step += 1)
    for (const end of [0, 255]) {
      const mixed = mix(colour, end, step / STEPS);
      if (lowestContrast(mixed, papers) >= ratio) return mixed;
    }
  return null;
}

const STEPS = 200;

function mix(colour: Colour, end: number, share: number): Colour {
  const parts = channels(colour).map((value) => Math.round(value + (end - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Colour): readonly number[] {
  if (!/^#[0-9a-f]{6}$/iu.test(colour)) throw new Error(`not a colour: ${colour}`);
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
