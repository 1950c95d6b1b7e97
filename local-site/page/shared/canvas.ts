/** What a page holds: sections of columns of web parts, as SharePoint's modern pages have them. */
export interface Canvas {
  readonly sections: readonly CanvasSection[];
}

export const sectionBackgrounds = ['none', 'neutral', 'soft', 'strong'] as const;
export type SectionBackground = (typeof sectionBackgrounds)[number];

/** Widths of a section's columns in twelfths. */
export const sectionLayouts = [[12], [6, 6], [8, 4], [4, 8], [4, 4, 4]] as const;

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
