import { createHash } from 'node:crypto';
import type { Canvas, CanvasPart, CanvasSection, SectionBackground } from '../shared/canvas';

/** A web part that a page can hold. */
export interface PageWebPart {
  readonly componentId: string;
  readonly alias: string;
  readonly title: string;
}

/** The canvas of a page that holds one web part alone. */
export function singlePartCanvas(part: PageWebPart): Canvas {
  return { sections: [section('main', 'none', [[12, [part]]])] };
}

/**
 * The canvas of the page with all parts: the first part twice (wide, and narrow on a tinted section), the others in
 * pairs. Instance ids are derived from the place, so an unsaved page keeps them from one load to the next.
 */
export function allPartsCanvas(parts: readonly PageWebPart[]): Canvas {
  const [first, ...others] = parts;
  if (first === undefined) return { sections: [] };
  const narrow = others[0] ?? first;
  const pairs = pairsOf(others[0] === undefined ? [] : [first, ...others.slice(1)]);
  return {
    sections: [
      section('top', 'none', [
        [8, [first]],
        [4, [narrow]]
      ]),
      ...pairs.map((pair, index) =>
        section(
          `row${index}`,
          index % 2 === 0 ? 'neutral' : 'none',
          pair.map((part) => [12 / pair.length, [part]] as const)
        )
      ),
      ...(others[0] === undefined ? [section('row0', 'neutral', [[12, [first]]])] : [])
    ]
  };
}

function pairsOf<T>(values: readonly T[]): T[][] {
  return values.flatMap((value, index) =>
    index % 2 === 0 ? [[value, ...values.slice(index + 1, index + 2)]] : []
  );
}

function section(
  id: string,
  background: SectionBackground,
  columns: readonly (readonly [twelfths: number, parts: readonly PageWebPart[]])[]
): CanvasSection {
  return {
    id,
    background,
    columns: columns.map(([twelfths, parts], column) => ({
      twelfths,
      parts: parts.map((part, index) => placed(part, `${id}/${column}/${index}`))
    }))
  };
}

function placed(part: PageWebPart, place: string): CanvasPart {
  return { instanceId: guidFrom(`${part.componentId}/${place}`), componentId: part.componentId };
}

function guidFrom(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32)
  ].join('-');
}
