import type { CanvasPart, CanvasSection } from '../../shared/canvas';
import type { PageData } from '../../shared/pageData';
import { siteTheme } from '../../shared/palettes';
import { el } from '../dom/el';
import { DisplayMode } from '../runtime/types';
import { setPaletteVariables } from '../theme/fluentTheme';
import type { SectionScopes } from '../theme/sectionScopes';
import type { PlacedColumn, PlacedPart, PlacedSection } from './partModel';
import type { WebPartLoader } from './WebPartLoader';

/** Sections, columns and web parts in the document. What editing adds to them is `CanvasEditor`'s. */
export class CanvasView {
  public readonly sections: PlacedSection[] = [];

  public constructor(
    private readonly root: HTMLElement,
    private readonly page: PageData,
    private readonly scopes: SectionScopes,
    private readonly loader: WebPartLoader
  ) {}

  /** Resolves when every part has rendered or failed. */
  public async render(): Promise<void> {
    for (const section of this.page.page.canvas.sections) this.addSection(section);
    await Promise.all(
      this.allParts().map(({ part, section }) => this.loader.load(part, section.scope, DisplayMode.read))
    );
  }

  public addSection(stored: CanvasSection): PlacedSection {
    const element = el('section', { class: 'canvasSection', 'data-section': stored.id });
    const row = el('div', { class: 'canvasRow' });
    element.append(row);
    const columns = stored.columns.map((column) => placeColumn(column.twelfths, column.parts));
    row.append(...columns.map((column) => column.element));
    const unthemed = {
      id: stored.id,
      background: stored.background,
      element,
      columns
    };
    const scope = this.scopes.create(() => this.shownBackground(unthemed));
    // The same object: the scope has to see a later change of the background.
    const section: PlacedSection = Object.assign(unthemed, { scope });
    this.sections.push(section);
    this.root.append(element);
    this.paint(section);
    return section;
  }

  public addPart(column: PlacedColumn, componentId: string): PlacedPart {
    const part = placePart({ componentId, instanceId: crypto.randomUUID() });
    column.parts.push(part);
    column.element.append(part.element);
    return part;
  }

  public removePart(part: PlacedPart): void {
    for (const column of this.sections.flatMap((section) => section.columns)) {
      column.parts = column.parts.filter((candidate) => candidate !== part);
    }
    this.loader.manager.onWebPartDelete(part.instanceId);
    this.loader.manager.disposeWebparts(part.instanceId);
    part.element.remove();
  }

  public removeSection(section: PlacedSection): void {
    for (const part of section.columns.flatMap((column) => column.parts)) this.removePart(part);
    this.sections.splice(this.sections.indexOf(section), 1);
    section.element.remove();
  }

  /** Gives the section the colours of its background in the page's theme. */
  public paint(section: PlacedSection): void {
    const theme = document.documentElement.dataset['theme'];
    const name = theme === 'dark' || theme === 'contrast' ? theme : 'light';
    const background = this.shownBackground(section);
    section.element.dataset['background'] = background;
    setPaletteVariables(section.element, siteTheme(name, background).palette);
  }

  public allParts(): { part: PlacedPart; section: PlacedSection }[] {
    return this.sections.flatMap((section) =>
      section.columns.flatMap((column) => column.parts.map((part) => ({ part, section })))
    );
  }

  private shownBackground(section: Pick<PlacedSection, 'background'>): PlacedSection['background'] {
    const { section: override } = this.page.view;
    return override === 'page' ? section.background : override;
  }
}

function placeColumn(twelfths: number, parts: readonly CanvasPart[]): PlacedColumn {
  const placed = parts.map(placePart);
  const element = el('div', { class: 'canvasColumn', 'data-twelfths': twelfths });
  element.style.setProperty('--share', String(twelfths));
  element.append(...placed.map((part) => part.element));
  return { twelfths, element, parts: placed };
}

function placePart({ instanceId, componentId, data }: CanvasPart): PlacedPart {
  const host = el('div', { class: 'partHost' });
  const element = el(
    'div',
    {
      class: 'partControl',
      'data-instance': instanceId,
      'data-component': componentId,
      'data-state': 'loading'
    },
    host
  );
  return { instanceId, componentId, data, element, host };
}
