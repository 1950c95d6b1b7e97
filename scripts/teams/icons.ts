import { paint, roundedSquare, stroke, without, type Layer, type Point, type Rgba } from './drawing';
import { encodePng } from './png';

/** Sizes that Teams asks for, in pixels. */
export const COLOUR_ICON_SIZE = 192;
export const OUTLINE_ICON_SIZE = 32;

const TEAL: Rgba = [15, 108, 118, 255];
const WHITE: Rgba = [255, 255, 255, 255];
const PALE: Rgba = [176, 224, 227, 255];

const TICK: readonly Point[] = [
  [0.28, 0.36],
  [0.36, 0.44],
  [0.5, 0.28]
];
const SECOND_TICK: readonly Point[] = TICK.map(([x, y]) => [x, y + 0.3]);

/** Our own drawing: two ticked lines of a checklist on a rounded square. */
function colourLayers(): Layer[] {
  return [
    { shape: roundedSquare(0, 0.18), colour: TEAL },
    {
      shape: stroke(
        [
          [0.6, 0.36],
          [0.76, 0.36]
        ],
        0.07
      ),
      colour: PALE
    },
    {
      shape: stroke(
        [
          [0.6, 0.66],
          [0.76, 0.66]
        ],
        0.07
      ),
      colour: PALE
    },
    { shape: stroke(TICK, 0.075), colour: WHITE },
    { shape: stroke(SECOND_TICK, 0.075), colour: WHITE }
  ];
}

/** The same drawing in lines: Teams wants white on transparent. */
function outlineLayers(): Layer[] {
  return [
    { shape: without(roundedSquare(0.06, 0.16), roundedSquare(0.13, 0.1)), colour: WHITE },
    {
      shape: stroke(
        [
          [0.62, 0.37],
          [0.74, 0.37]
        ],
        0.075
      ),
      colour: WHITE
    },
    {
      shape: stroke(
        [
          [0.62, 0.67],
          [0.74, 0.67]
        ],
        0.075
      ),
      colour: WHITE
    },
    { shape: stroke(TICK, 0.085), colour: WHITE },
    { shape: stroke(SECOND_TICK, 0.085), colour: WHITE }
  ];
}

/** The colour icon as PNG. */
export function colourIcon(): Buffer {
  return encodePng(COLOUR_ICON_SIZE, paint(COLOUR_ICON_SIZE, colourLayers()));
}

/** The outline icon as PNG. */
export function outlineIcon(): Buffer {
  return encodePng(OUTLINE_ICON_SIZE, paint(OUTLINE_ICON_SIZE, outlineLayers()));
}
