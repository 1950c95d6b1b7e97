import { bundleModules, publicModules, type SharedModule } from '../runtime/shimComponents';

/** One file that esbuild makes. Paths are relative to the project root. */
export interface Bundle {
  readonly file: string;
  readonly entry: string;
  /** Modules are defined for RequireJS under the component's name; plain scripts run at once. */
  readonly module?: SharedModule;
}

const clientFolder = 'local-site/page/client';

const publicEntries: Readonly<Record<string, string>> = {
  'react.js': 'node_modules/react/index.js',
  'react-dom.js': 'node_modules/react-dom/index.js',
  'graph-client.js': `${clientFolder}/shims/graphClient.ts`
};

/** Change only with a package version or a shim: built once. */
export const runtimeBundles: readonly Bundle[] = [
  ...publicModules.map((module) => ({ file: module.file, entry: entryOf(module.file), module })),
  { file: 'base.js', entry: `${clientFolder}/shims/base.ts`, module: bundleModules.base },
  { file: 'pane.js', entry: `${clientFolder}/shims/pane.ts`, module: bundleModules.pane }
];

/** The page's own scripts and style sheet: built again after each edit of `client`. */
export const pageBundles: readonly Bundle[] = [
  { file: 'prelude.js', entry: `${clientFolder}/prelude.ts` },
  { file: 'site-page.js', entry: `${clientFolder}/sitePage.ts` },
  { file: 'list-page.js', entry: `${clientFolder}/listPage.ts` },
  { file: 'teams.js', entry: `${clientFolder}/teamsPage.ts` },
  { file: 'site.css', entry: `${clientFolder}/styles/site.css` }
];

function entryOf(file: string): string {
  const entry = publicEntries[file];
  if (entry === undefined) throw new Error(`No entry for the bundle ${file}`);
  return entry;
}
