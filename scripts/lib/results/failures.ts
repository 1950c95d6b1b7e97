/** A test that failed, as its runner names it. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

const mostShown = 20;
const mostLines = 15;

/** Lines of a stack that lie outside this repository's own code. */
const foreignFrame = /^\s+at .*(?:node_modules|node:internal|<anonymous>\))/;

function excerptOf(message: string): readonly string[] {
  if (message.trim() === '') return [];
  const lines = message
    .trimEnd()
    .split(/\r?\n/)
    .filter((line) => !foreignFrame.test(line));
  return lines.length > mostLines ? [...lines.slice(0, mostLines), '...'] : lines;
}

/** The failed tests of a step with the beginning of what each said, for the end of `npm test`. */
export function formatFailures(step: string, failures: readonly Failure[]): string {
  if (failures.length === 0) return `"${step}" failed outside its tests: see its output above.`;
  const shown = failures.slice(0, mostShown).map(({ name, message }) => {
    const excerpt = excerptOf(message).map((line) => (line === '' ? '' : `    ${line}`));
    return [`  ${name}`, ...excerpt].join('\n');
  });
  const rest = failures.length - shown.length;
  return [`Failed in "${step}":`, ...shown, ...(rest > 0 ? [`  and ${rest} more`] : [])].join('\n\n');
}
