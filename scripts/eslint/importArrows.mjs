import path from 'node:path';

/**
 * The directions in which imports may point (docs/architecture.md). Core `no-restricted-imports` cannot do this:
 * it does not see `import()`, by which screens are loaded, and does not resolve relative paths.
 */

/** @typedef {{ layers: string[], packages?: RegExp }} Layer what a folder of src may import; no `packages`: any */

/** @type {Record<string, Layer>} */
const LAYERS = {
  lists: { layers: [], packages: /^$/ },
  domain: {
    layers: ['lists'],
    packages: /^(date-fns|@date-fns\/tz|valibot|minisearch|papaparse|markdown-it|diff)(\/|$)/
  },
  starter: { layers: ['lists', 'domain'], packages: /^$/ },
  data: { layers: ['domain', 'lists'] },
  ui: { layers: ['domain', 'lists', 'starter'] },
  webparts: { layers: ['ui', 'domain', 'starter', 'lists'] },
  testing: { layers: ['domain', 'lists', 'starter'] }
};

/** Top-level folders outside src, and what of the repository they may import besides themselves. */
const OUTSIDE = {
  // The demo writes starter content, fingerprints, keys and records of training as the suite does: pure functions over text and days.
  'local-site': [
    /^src\/(lists|starter)(\/|$)/,
    /^src\/domain\/(updates\/text|faq\/gaps|starter|dates|training)\//
  ],
  scripts: [/^src\/lists(\/|$)/, /^local-site\//],
  e2e: [/^src\/lists(\/|$)/, /^scripts\/lib\//],
  tests: [/^(src|local-site|scripts|config|teams)\//, /^(package|package-lock)\.json$/],
  bench: [/^(src|local-site|scripts|e2e)\//]
};

const PNP = /^@pnp(\/|$)/;
const SCREEN_PACKAGES = /^(react|react-dom|swr|@fluentui\/[^/]+)(\/|$)/;
const FLUENT_AS_A_WHOLE = /^@fluentui\/react(\/lib(\/index)?)?\/?$/;
const PNP_AS_A_WHOLE = /^@pnp\/sp\/presets(\/|$)/;
/** Tests, and what the tests of one part share. */
const TEST_FILE = /\.test\.tsx?$|^src\/webparts\/[^/]+\/testing\//;
const WEB_PART_CLASS = /WebPart\.ts$/;

/** @param {string} file relative to the repository, with forward slashes */
function layerOf(file) {
  const [top, layer, part] = file.split('/');
  return top === 'src' ? { layer, part } : { layer: undefined, part: undefined };
}

/**
 * @param {string} file the importing file in src
 * @param {string} target what it imports, relative to the repository
 * @returns {string | undefined} what is wrong
 */
function problemInSource(file, target) {
  if (!target.startsWith('src/')) return `src must not import "${target}", which is not shipped.`;
  const from = layerOf(file);
  const to = layerOf(target);
  const rules = LAYERS[from.layer];
  const isTest = TEST_FILE.test(file);
  if (rules === undefined)
    return `"src/${from.layer}" is no layer; add it to scripts/eslint/importArrows.mjs.`;
  if (to.layer === 'testing' && from.layer !== 'testing' && !isTest)
    return 'Shipped code must not import src/testing.';
  if (to.layer === 'testing') return undefined;
  if (from.layer === 'webparts' && to.layer === 'webparts') {
    return from.part === to.part
      ? undefined
      : `Web part "${from.part}" must not import "${to.part}": share through src/ui.`;
  }
  if (from.layer === 'webparts' && to.layer === 'data') {
    return WEB_PART_CLASS.test(file)
      ? undefined
      : 'Only *WebPart.ts imports src/data; hand repositories down.';
  }
  if (from.layer === to.layer || rules.layers.includes(to.layer)) return undefined;
  return `src/${from.layer} must not import src/${to.layer}.`;
}

/**
 * @param {string} file
 * @param {string} name
 */
function problemWithPackage(file, name) {
  if (!file.startsWith('src/')) return undefined;
  const { layer } = layerOf(file);
  if (FLUENT_AS_A_WHOLE.test(name))
    return "Import Fluent UI deep ('@fluentui/react/lib/Button'): the index holds all of it.";
  if (PNP_AS_A_WHOLE.test(name))
    return "Import PnPjs selectively ('@pnp/sp/items'): the presets hold all of it.";
  if (PNP.test(name) && layer !== 'data') return 'Only src/data imports @pnp/*.';
  if (layer === 'data' && SCREEN_PACKAGES.test(name)) return 'src/data must not know the screen.';
  const allowed = LAYERS[layer]?.packages;
  if (allowed === undefined || TEST_FILE.test(file) || allowed.test(name)) return undefined;
  return `src/${layer} must not import the package "${name}".`;
}

/**
 * @param {string} file
 * @param {string} target
 */
function problemOutside(file, target) {
  const top = file.split('/')[0];
  const allowed = OUTSIDE[top];
  if (allowed === undefined || target.startsWith(`${top}/`)) return undefined;
  if (allowed.some((pattern) => pattern.test(target))) return undefined;
  return `${top} must not import "${target}".`;
}

/**
 * @param {string} file the importing file, relative to the repository
 * @param {string} specifier as written in the import
 * @returns {string | undefined} what is wrong with this import
 */
function problemWith(file, specifier) {
  if (!specifier.startsWith('.')) return problemWithPackage(file, specifier);
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return file.startsWith('src/') ? problemInSource(file, target) : problemOutside(file, target);
}

/** @type {import('eslint').Rule.RuleModule} */
const importArrows = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node) => {
      const source = node.source ?? node.argument;
      const literal = source?.type === 'TSLiteralType' ? source.literal : source;
      if (typeof literal?.value !== 'string') return;
      const message = problemWith(file, literal.value);
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      TSImportType: check
    };
  }
};

export default { rules: { 'import-arrows': importArrows } };
