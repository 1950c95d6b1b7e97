import type { ChromeStrings } from '../../shared/chromeStrings';
import type { PageData } from '../../shared/pageData';
import { button, byId } from '../dom/el';
import { DisplayMode } from '../runtime/types';
import type { CanvasEditor } from './CanvasEditor';
import type { CanvasView } from './CanvasView';
import { toCanvas } from './partModel';
import type { WebPartLoader } from './WebPartLoader';

/** The property pane tells its web part about the last change this much later. */
const propertyPaneDelayMs = 450;

/** The command bar: into edit mode, and out of it by republishing or discarding. */
export class PageEditing {
  private readonly bar = byId('commandBar');
  private readonly status = byId('pageStatus');
  private readonly root = byId('canvas');

  public constructor(
    private readonly page: PageData,
    private readonly words: ChromeStrings,
    private readonly view: CanvasView,
    private readonly editor: CanvasEditor,
    private readonly loader: WebPartLoader
  ) {}

  /** Wires the "Edit" button, if this person has one. */
  public attach(): void {
    const edit = document.getElementById('editButton');
    edit?.addEventListener('click', () => {
      edit.hidden = true;
      void this.enter(edit);
    });
  }

  private async enter(edit: HTMLElement): Promise<void> {
    await this.loader.manager._setDisplayMode(DisplayMode.edit);
    this.editor.enter(this.root);
    this.status.textContent = this.words.editing;
    const republish = button(this.words.republish, 'command primary', () => {
      republish.disabled = true;
      void this.republish(edit, [republish, discard]);
    });
    const discard = button(this.words.discard, 'command', () => location.reload());
    this.bar.append(discard, republish);
    republish.focus();
  }

  private async republish(edit: HTMLElement, buttons: readonly HTMLElement[]): Promise<void> {
    const { manager } = this.loader;
    const first = this.view.allParts()[0];
    if (first && manager.isPropertyPaneOpen()) {
      manager.requestPropertyPaneAction(first.part.instanceId, 'Close');
      await new Promise((resolve) => setTimeout(resolve, propertyPaneDelayMs));
    }
    const canvas = toCanvas(this.view.sections, manager.serialize());
    const response = await fetch(`/_local/pages/${encodeURIComponent(this.page.page.name)}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(canvas)
    });
    if (!response.ok) throw new Error(`The page was not saved: ${response.status} ${await response.text()}`);
    this.editor.leave(this.root);
    manager.setDisplayMode(DisplayMode.read);
    for (const element of buttons) element.remove();
    edit.hidden = false;
    edit.focus();
    this.status.textContent = this.words.published;
  }
}
