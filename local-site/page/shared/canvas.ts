/** What a page holds: sections of columns of web parts, as SharePoint's modern pages have them. */
export interface Canvas {
  readonly sections: readonly CanvasSection[];
}

export const sectionBackgrounds = ['none', 'neutral', 'soft', 'strong'] as const;
export type SectionBackground = (typeof sectionBackgrounds)[number];

/** What a new section can be: its name among the words of the page, and its columns' widths in twelfths. */
export const sectionLayouts = [
  { name: 'layoutOne', columns: [12] },
  { name: 'layoutTwo', columns: [6, 6] },
  { name: 'layoutThirdEnd', columns: [8, 4] },
  { name: 'layoutThirdStart', columns: [4, 8] },
  { name: 'layoutThree', columns: [4, 4, 4] }
] as const;

export interface CanvasSection {
  readonly id: string;
  readonly background: SectionBackground;
  readonly columns: readonly CanvasColumn[];
}

export interface CanvasColumn {
  readonly twelfths: number;
  readonly parts: readonly CanvasPart[];
}

export interface CanvasPart {
  readonly instanceId: string;
  readonly componentId: string;
  /** What the runtime serialised, handed back to it verbatim; absent for a part just added. */
  readonly data?: Readonly<Record<string, unknown>>;
}
