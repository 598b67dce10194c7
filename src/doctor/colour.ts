/** A colour as it is drawn: red, green and blue from 0 to 255, and from 0 to 1 how much of it covers. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads a computed colour, in whatever notation; what is none covers nothing. */
export function colourIn(computed: string): Colour {
  const [, numbers] = /^rgba?\(([^)]*)\)$/.exec(computed) ?? [];
  const [red, green, blue, alpha = 1] = (numbers ?? '').split(/[\s,/]+/).map(Number);
  if (red !== undefined && green !== undefined && blue !== undefined) return [red, green, blue, alpha];
  return painted(computed);
}

/** `oklch(…)` and its like, as a canvas paints them. */
function painted(computed: string): Colour {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0, 0];
  context.fillStyle = '#0000';
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** One colour over another that covers everything. */
export function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mixed = ([red, green, blue] as const).map(
    (part, at) => part * alpha + (below[at] ?? 0) * (1 - alpha),
  );
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 1];
}

/** `#rrggbb`, without how much it covers. */
export function hexOf([red, green, blue]: Colour): string {
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
