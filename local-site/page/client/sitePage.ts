import { initializeIcons } from '@fluentui/font-icons-mdl2';
import { chromeStrings } from '../shared/chromeStrings';
import type { PageData } from '../shared/pageData';
import { CanvasEditor } from './canvas/CanvasEditor';
import { CanvasView } from './canvas/CanvasView';
import { PageEditing } from './canvas/PageEditing';
import { WebPartLoader } from './canvas/WebPartLoader';
import { byId } from './dom/el';
import { readPageData } from './dom/pageData';
import { attachSuiteBar } from './panel/suiteBar';
import { startRuntime } from './runtime/start';
import { followTeamsTheme } from './theme/teamsTheme';
import { applyPageTheme } from './theme/fluentTheme';
import { SectionScopes } from './theme/sectionScopes';

/** A page with web parts: boots the runtime, fills the canvas, and lets it be edited. */
async function main(): Promise<void> {
  const data = readPageData<PageData>();
  const words = chromeStrings(data.view.lang);
  if (data.host === 'sharepoint') attachSuiteBar(data, words);
  initializeIcons(data.iconFontUrl, { disableWarnings: true });
  applyPageTheme(data.view.theme);

  const runtime = await startRuntime(data);
  const scopes = new SectionScopes(runtime, data.view.theme);
  if (data.host !== 'sharepoint') followTeamsTheme(scopes);
  const canvas = byId('canvas');
  const loader = new WebPartLoader(runtime, data, scopes.page, () => (canvas.dataset['dirty'] = 'true'));
  const view = new CanvasView(canvas, data, scopes, loader);
  await view.render();
  canvas.dataset['state'] = 'ready';
  canvas.removeAttribute('aria-busy');

  if (data.host !== 'sharepoint') return;
  const onChange = (): void => void (canvas.dataset['dirty'] = 'true');
  const editor = new CanvasEditor(data, words, view, scopes, loader, onChange);
  new PageEditing(data, words, view, editor, loader).attach();
}

main().catch((error: unknown) => {
  const canvas = byId('canvas');
  canvas.dataset['state'] = 'failed';
  canvas.textContent = `The page could not start: ${error instanceof Error ? error.message : String(error)}`;
  console.error(error);
});
