import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { environmentWithNode22, findNode22, REPOSITORY } from '../../scripts/lib/node22.cjs';

interface Snippet {
  readonly file: string;
  readonly code: string;
}

/** [file, what it imports, words of the complaint] */
const FORBIDDEN: readonly (readonly [file: string, specifier: string, complaint: string])[] = [
  ['src/lists/x.ts', '../domain/dates/today', 'src/lists must not import src/domain'],
  ['src/lists/x.ts', 'date-fns', 'src/lists must not import the package "date-fns"'],
  ['src/domain/tasks/x.ts', '../../data/createSp', 'src/domain must not import src/data'],
  ['src/domain/tasks/x.ts', '../../ui/Words', 'src/domain must not import src/ui'],
  ['src/domain/tasks/x.ts', 'react', 'src/domain must not import the package "react"'],
  ['src/domain/tasks/x.ts', '@microsoft/sp-core-library', 'src/domain must not import the package'],
  ['src/domain/tasks/x.ts', '@pnp/sp/items', 'Only src/data imports @pnp/*'],
  ['src/domain/tasks/x.test.ts', '@pnp/sp/items', 'Only src/data imports @pnp/*'],
  ['src/starter/x.ts', '../data/createSp', 'src/starter must not import src/data'],
  ['src/starter/x.ts', 'valibot', 'src/starter must not import the package "valibot"'],
  ['src/data/tasks/x.ts', '../../ui/Words', 'src/data must not import src/ui'],
  ['src/data/tasks/x.ts', '../../starter/guide', 'src/data must not import src/starter'],
  ['src/data/x.ts', '../webparts/checklist/useChecklist', 'src/data must not import src/webparts'],
  ['src/data/x.ts', 'react', 'src/data must not know the screen'],
  ['src/data/x.ts', '@pnp/sp/presets/all', 'Import PnPjs selectively'],
  ['src/ui/x.tsx', '../data/createSp', 'src/ui must not import src/data'],
  ['src/ui/x.tsx', '../webparts/checklist/useChecklist', 'src/ui must not import src/webparts'],
  ['src/ui/x.tsx', '@fluentui/react', 'Import Fluent UI deep'],
  ['src/ui/x.tsx', '@fluentui/react/lib/index', 'Import Fluent UI deep'],
  ['src/ui/x.tsx', '../testing/builders', 'must not import src/testing'],
  ['src/webparts/checklist/useX.ts', '../../data/createSp', 'Only *WebPart.ts imports src/data'],
  ['src/webparts/checklist/panel/X.tsx', '../../faq/useFaq', 'must not import "faq"'],
  ['src/webparts/checklist/XWebPart.ts', '../faq/FaqWebPart', 'must not import "faq"'],
  ['src/webparts/checklist/X.tsx', '@pnp/sp', 'Only src/data imports @pnp/*'],
  ['src/testing/x.ts', '../data/createSp', 'src/testing must not import src/data'],
  ['src/data/x.ts', '../../local-site/app', 'which is not shipped'],
  ['src/ui/x.test.tsx', '../../tests/helper', 'which is not shipped'],
  ['src/webparts/checklist/x.ts', '../../../e2e/fixtures', 'which is not shipped'],
  ['src/utils/x.ts', './y', 'is no layer'],
  ['local-site/routes/x.ts', '../../src/domain/tasks/task', 'local-site must not import "src/domain'],
  ['local-site/demo/x.ts', '../../src/domain/updates/notice', 'local-site must not import "src/domain'],
  ['local-site/x.ts', '../tests/helper', 'local-site must not import "tests/helper"'],
  ['scripts/x.ts', '../src/data/createSp', 'scripts must not import "src/data'],
  ['e2e/x.spec.ts', '../src/domain/tasks/task', 'e2e must not import "src/domain']
];

/** [file, what it imports] */
const ALLOWED: readonly (readonly [file: string, specifier: string])[] = [
  ['src/domain/tasks/x.ts', '../../lists'],
  ['src/domain/tasks/x.ts', 'valibot'],
  ['src/domain/tasks/x.test.ts', 'fast-check'],
  ['src/domain/tasks/x.test.ts', '../../testing/builders'],
  ['src/data/tasks/x.ts', '../../domain/tasks/task'],
  ['src/data/x.ts', '@pnp/sp/items'],
  ['src/starter/x.ts', '../lists'],
  ['src/ui/x.tsx', '@fluentui/react/lib/Button'],
  ['src/ui/x.tsx', '../starter/guide'],
  ['src/webparts/checklist/ChecklistWebPart.ts', '../../data/createSp'],
  ['src/webparts/checklist/panel/X.tsx', '../useChecklist'],
  ['src/webparts/checklist/panel/X.tsx', '../../../ui/Words'],
  ['src/testing/x.ts', '../domain/tasks/task'],
  ['local-site/routes/x.ts', '../../src/lists'],
  ['local-site/demo/x.ts', '../../src/domain/updates/text/fingerprint'],
  ['local-site/routes/x.ts', '../errors'],
  ['tests/contract/x.test.ts', '../../src/data/createSp']
];

function lint(snippets: readonly Snippet[]): string[][] {
  const child = spawnSync(findNode22(), [path.join(__dirname, 'lintSnippets.mjs')], {
    cwd: REPOSITORY,
    env: environmentWithNode22(),
    input: JSON.stringify(snippets),
    encoding: 'utf8'
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as string[][];
}

/** The same import in every form that TypeScript knows. */
function formsOf(file: string, specifier: string): Snippet[] {
  return [
    `import { x } from '${specifier}';`,
    `import '${specifier}';`,
    `export { x } from '${specifier}';`,
    `export * from '${specifier}';`,
    `void import('${specifier}');`,
    `export type X = import('${specifier}').X;`
  ].map((code) => ({ file, code }));
}

describe('the lint rule for import directions', () => {
  it.each(['static', 'dynamic'])('catches every forbidden arrow, %s imports too', (kind) => {
    const snippets = FORBIDDEN.map(([file, specifier]) => ({
      file,
      code: kind === 'static' ? `import { x } from '${specifier}';` : `void import('${specifier}');`
    }));
    const found = lint(snippets).map((messages, index) => [
      FORBIDDEN[index]?.[0],
      FORBIDDEN[index]?.[1],
      messages
    ]);
    expect(found).toEqual(
      FORBIDDEN.map(([file, specifier, complaint]) => [file, specifier, [expect.stringContaining(complaint)]])
    );
  });

  it('catches every form of import', () => {
    const snippets = formsOf('src/domain/tasks/x.ts', '../../data/createSp');
    expect(lint(snippets).map((messages) => messages.length)).toEqual(snippets.map(() => 1));
  });

  it('lets the allowed arrows pass', () => {
    const snippets = ALLOWED.map(([file, specifier]) => ({
      file,
      code: `import { x } from '${specifier}';`
    }));
    expect(lint(snippets)).toEqual(ALLOWED.map(() => []));
  });
});
