import type { Canvas, CanvasSection, SectionBackground } from '../../shared/canvas';
import type { ServiceScope, WebPartData } from '../runtime/types';

/** A web part on the canvas while the page is open. */
export interface PlacedPart {
  readonly instanceId: string;
  readonly componentId: string;
  readonly data: WebPartData | undefined;
  /** Control with its toolbar; holds `host`. */
  readonly element: HTMLElement;
  /** The element that the web part renders into. */
  readonly host: HTMLElement;
}

export interface PlacedColumn {
  readonly twelfths: number;
  readonly element: HTMLElement;
  parts: PlacedPart[];
}

export interface PlacedSection {
  readonly id: string;
  background: SectionBackground;
  readonly element: HTMLElement;
  readonly scope: ServiceScope;
  readonly columns: readonly PlacedColumn[];
}

/** The canvas as it is stored, with what the runtime has serialised of each part. */
export function toCanvas(
  sections: readonly PlacedSection[],
  serialized: ReadonlyMap<string, WebPartData | undefined>
): Canvas {
  return { sections: sections.map((section) => toSection(section, serialized)) };
}

function toSection(
  { id, background, columns }: PlacedSection,
  serialized: ReadonlyMap<string, WebPartData | undefined>
): CanvasSection {
  return {
    id,
    background,
    columns: columns.map(({ twelfths, parts }) => ({
      twelfths,
      parts: parts.map(({ instanceId, componentId, data }) => ({
        instanceId,
        componentId,
        data: serialized.get(instanceId) ?? data
      }))
    }))
  };
}
