/** A point or a length in the unit square: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** Tells whether a point of the unit square is covered. */
export type Shape = (x: number, y: number) => boolean;

export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** One coat of paint; later layers cover earlier ones. */
export interface Layer {
  readonly shape: Shape;
  readonly colour: Rgba;
}

/** Samples per pixel edge: 8 x 8 levels make smooth edges. */
const SAMPLES = 8;

/** A square with rounded corners around the middle of the picture. */
export function roundedSquare(margin: number, radius: number): Shape {
  const half = 0.5 - margin - radius;
  return (x, y) => {
    const dx = Math.max(Math.abs(x - 0.5) - half, 0);
    const dy = Math.max(Math.abs(y - 0.5) - half, 0);
    return Math.hypot(dx, dy) <= radius;
  };
}

function distanceToSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** A line through the points with round ends. */
export function stroke(points: readonly Point[], width: number): Shape {
  return (x, y) =>
    points.some((from, index) => {
      const to = points[index + 1];
      return to !== undefined && distanceToSegment(x, y, from, to) <= width / 2;
    });
}

/** What the first shape covers and the second does not. */
export function without(shape: Shape, hole: Shape): Shape {
  return (x, y) => shape(x, y) && !hole(x, y);
}

function colourAt(layers: readonly Layer[], x: number, y: number): Rgba {
  return layers.findLast((layer) => layer.shape(x, y))?.colour ?? [0, 0, 0, 0];
}

function pixelAt(layers: readonly Layer[], size: number, column: number, row: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const [red, green, blue, alpha] = colourAt(layers, x, y);
    [red * alpha, green * alpha, blue * alpha, alpha].forEach((value, index) => (sum[index]! += value));
  }
  const alpha = sum[3]!;
  if (alpha === 0) return [0, 0, 0, 0];
  return [sum[0]! / alpha, sum[1]! / alpha, sum[2]! / alpha, alpha / (SAMPLES * SAMPLES)].map(Math.round);
}

/** Paints layers on a transparent square; the result is size x size x RGBA. */
export function paint(size: number, layers: readonly Layer[]): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      pixels.set(pixelAt(layers, size, column, row), (row * size + column) * 4);
    }
  }
  return pixels;
}
