import { sectionBackgrounds, sectionLayouts } from '../../shared/canvas';
import { fill, type ChromeStrings } from '../../shared/chromeStrings';
import type { PageData } from '../../shared/pageData';
import { button, el, iconButton } from '../dom/el';
import { DisplayMode } from '../runtime/types';
import type { SectionScopes } from '../theme/sectionScopes';
import type { CanvasView } from './CanvasView';
import type { PlacedColumn, PlacedPart, PlacedSection } from './partModel';
import { openToolbox } from './toolbox';
import type { WebPartLoader } from './WebPartLoader';
import { manifestTitle } from './webPartData';

const editorMark = 'data-editor';

/** The controls that edit mode adds to the canvas; everything it adds is marked and can be taken away again. */
export class CanvasEditor {
  public constructor(
    private readonly page: PageData,
    private readonly words: ChromeStrings,
    private readonly view: CanvasView,
    private readonly scopes: SectionScopes,
    private readonly loader: WebPartLoader,
    private readonly onChange: () => void
  ) {}

  public enter(root: HTMLElement): void {
    root.dataset['editing'] = 'true';
    for (const section of this.view.sections) this.decorateSection(section);
    root.append(this.addSectionBar(root));
  }

  public leave(root: HTMLElement): void {
    delete root.dataset['editing'];
    for (const element of root.querySelectorAll(`[${editorMark}]`)) element.remove();
  }

  private decorateSection(section: PlacedSection): void {
    section.element.prepend(this.sectionBar(section));
    for (const column of section.columns) this.decorateColumn(section, column);
  }

  private decorateColumn(section: PlacedSection, column: PlacedColumn): void {
    for (const part of column.parts) this.decoratePart(column, part);
    const add = button(this.words.addWebPart, 'addPart', () => {
      openToolbox(add, this.loader.manifests, this.page.view.lang, this.words, (componentId) => {
        void this.addPart(section, column, componentId, add);
      });
    });
    mark(add);
    column.element.append(add);
  }

  private async addPart(
    section: PlacedSection,
    column: PlacedColumn,
    componentId: string,
    before: HTMLElement
  ): Promise<void> {
    const part = this.view.addPart(column, componentId);
    before.before(part.element);
    this.decoratePart(column, part);
    this.onChange();
    await this.loader.load(part, section.scope, DisplayMode.edit);
  }

  private decoratePart(column: PlacedColumn, part: PlacedPart): void {
    const manifest = this.loader.manifests.find((candidate) => candidate.id === part.componentId);
    const title = manifest ? manifestTitle(manifest, this.page.view.lang) : part.componentId;
    const bar = el(
      'div',
      { class: 'partBar', role: 'toolbar', 'aria-label': title },
      iconButton('edit', fill(this.words.editWebPart, title), () =>
        this.loader.manager.requestPropertyPaneAction(part.instanceId, 'Open')
      ),
      iconButton('up', fill(this.words.moveUp, title), () => this.moveUp(column, part)),
      iconButton('delete', fill(this.words.deleteWebPart, title), () => {
        this.view.removePart(part);
        this.onChange();
      })
    );
    mark(bar);
    part.element.prepend(bar);
  }

  private moveUp(column: PlacedColumn, part: PlacedPart): void {
    const index = column.parts.indexOf(part);
    const above = column.parts[index - 1];
    if (!above) return;
    column.parts.splice(index - 1, 2, part, above);
    above.element.before(part.element);
    this.onChange();
  }

  private sectionBar(section: PlacedSection): HTMLElement {
    const select = el('select', { 'aria-label': this.words.sectionBackground });
    select.append(...sectionBackgrounds.map((name) => el('option', { value: name }, name)));
    select.value = section.background;
    select.addEventListener('change', () => {
      section.background = sectionBackgrounds.find((name) => name === select.value) ?? 'none';
      this.view.paint(section);
      this.scopes.refresh(section.scope);
      this.onChange();
    });
    const remove = iconButton('delete', this.words.deleteSection, () => {
      this.view.removeSection(section);
      this.onChange();
    });
    const bar = el('div', { class: 'sectionBar' }, select, remove);
    mark(bar);
    return bar;
  }

  private addSectionBar(root: HTMLElement): HTMLElement {
    const bar = el('div', { class: 'addSection', role: 'group', 'aria-label': this.words.addSection });
    const buttons = sectionLayouts.map(({ name, columns }) =>
      button(this.words[name], 'command', () => {
        const section = this.view.addSection({
          id: crypto.randomUUID(),
          background: 'none',
          columns: columns.map((twelfths) => ({ twelfths, parts: [] }))
        });
        this.decorateSection(section);
        root.append(bar);
        this.onChange();
      })
    );
    bar.append(el('span', {}, this.words.addSection), ...buttons);
    mark(bar);
    return bar;
  }
}

function mark(element: HTMLElement): void {
  element.setAttribute(editorMark, '');
}
