import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byLog } from './byLog';
import { bySize } from './bySize';

async function main(): Promise<void> {
  const [size, log] = [await bySize(), await byLog()];
  const text = [
    '# First view, by the number of tasks',
    size.text.trimEnd(),
    '# 2,000 open recurring tasks, by the number of rows in the log',
    log.text
  ].join('\n\n');
  console.log(text);
  if (process.argv.includes('--save')) writeFileSync(join(__dirname, 'RESULT.md'), text);
  const problems = [...size.problems, ...log.problems];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  }
);
