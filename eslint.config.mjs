import { createRequire } from 'node:module';
import importArrows from './scripts/eslint/importArrows.mjs';

// Its ES module face is CommonJS inside and cannot be imported.
const spfxReact = createRequire(import.meta.url)('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

const MAX_LINES = { skipBlankLines: true, skipComments: true };
const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/*.spec.ts', 'src/testing/contracts/**/*.ts'];

const strictTypes = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/explicit-module-boundary-types': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { args: 'after-used', argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
  ],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]
};

const size = {
  complexity: ['error', 15],
  'max-depth': ['error', 3],
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 80, ...MAX_LINES }],
  'max-params': ['error', 6]
};

/** What the SPFx profile asks for and we do not follow, each with its reason. */
const exceptions = {
  // REST answers, React and the DOM speak null; parsing at the edge turns it into undefined where it matters.
  '@rushstack/no-new-null': 'off',
  // Exports state their types (explicit-module-boundary-types); inner functions may be inferred.
  '@typescript-eslint/explicit-function-return-type': 'off',
  // Small helpers stand below what uses them; only use before initialisation in the same scope is wrong.
  '@typescript-eslint/no-use-before-define': [
    'error',
    { functions: false, classes: false, variables: false }
  ],
  // Brackets mark keys of rows and environments, which the compiler does not know.
  'dot-notation': 'off',
  // `void promise` is how a promise is knowingly left alone, in event handlers too.
  'no-void': 'off',
  // Reports assignments that cannot race (eslint issue 11899); no-floating-promises guards what matters.
  'require-atomic-updates': 'off'
};

export default [
  {
    ignores: [
      '.cache/',
      '.data/',
      'coverage/',
      'dist/',
      'jest-output/',
      'lib/',
      'lib-commonjs/',
      'playwright-report/',
      'release/',
      'sharepoint/',
      'temp/',
      'test-results/',
      'src/**/loc/*.js', // AMD, the shape that SPFx asks for; checked by the package test
      '**/*.scss.ts',
      '**/*.generated.*'
    ]
  },
  ...spfxReact,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      ecmaVersion: 2023,
      parserOptions: {
        project: null,
        projectService: {
          allowDefaultProject: ['playwright.config.ts'],
          defaultProject: 'tsconfig.node.json'
        },
        tsconfigRootDir: import.meta.dirname
      }
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { local: importArrows },
    settings: { react: { version: '17.0.1' } },
    rules: {
      ...strictTypes,
      ...size,
      ...exceptions,
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'local/import-arrows': 'error'
    }
  },
  {
    files: TESTS,
    rules: { 'max-lines': ['error', { max: 500 }], 'max-lines-per-function': 'off' }
  },
  {
    // These talk to a terminal and load no web part chunks.
    files: ['scripts/**', 'bench/**', 'local-site/**', 'e2e/**', 'tests/**'],
    rules: {
      'no-console': 'off',
      '@rushstack/import-requires-chunk-name': 'off',
      // Playwright's fixtures take `{}` when they need no other, and hand over with a function named `use`.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      'react-hooks/rules-of-hooks': 'off'
    }
  },
  {
    // Most calls of PnPjs answer `any`; these programs use it as its users do and assert what came back.
    files: ['local-site/conformance/**', 'local-site/pnpjs.test.ts', 'local-site/routes.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    rules: { eqeqeq: 'error', 'no-unused-vars': 'error', 'prefer-const': 'error', 'no-var': 'error', ...size }
  }
];
