/**
 * Lints snippets with the repository's own configuration: reads `[{ file, code }]` from standard input and writes the
 * messages of `local/import-arrows` for each. A process of its own, because Jest cannot load eslint.config.mjs.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === 'local/import-arrows',
  // The files do not exist, so there are no types to ask for.
  overrideConfig: {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: false } }
  }
});
const snippets = JSON.parse(await text(process.stdin));
const results = [];
for (const { file, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: file });
  results.push(result.messages.map((message) => message.message));
}
console.log(JSON.stringify(results));
