import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byLog } from './byLog';
import { bySize } from './bySize';
import { byEntries } from './faq/byEntries';
import { byNotices } from './feed/byNotices';
import { importNotices } from './feed/importNotices';
import { byHistory } from './overview/byHistory';
import { pageOfFive } from './page/pageOfFive';
import { byAssignments } from './training/byAssignments';

async function main(): Promise<void> {
  const [size, log, feed, intake] = [await bySize(), await byLog(), await byNotices(), await importNotices()];
  const [faq, training, overview] = [await byEntries(), await byAssignments(), await byHistory()];
  const page = await pageOfFive();
  const text = [
    '# First view, by the number of tasks',
    size.text.trimEnd(),
    '# 2,000 open recurring tasks, by the number of rows in the log',
    log.text.trimEnd(),
    '# The update feed, by the number of notices',
    feed.text.trimEnd(),
    '# Taking in 5,000 notices',
    intake.trimEnd(),
    '# The FAQ, by the number of entries',
    faq.text.trimEnd(),
    '# Training, by the number of assignments',
    training.text.trimEnd(),
    '# The overview, by the length of the history',
    overview.text.trimEnd(),
    '# A page with all five parts, first look',
    page.text
  ].join('\n\n');
  console.log(text);
  if (process.argv.includes('--save')) writeFileSync(join(__dirname, 'RESULT.md'), text);
  const problems = [
    ...size.problems,
    ...log.problems,
    ...feed.problems,
    ...faq.problems,
    ...training.problems,
    ...overview.problems,
    ...page.problems
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  }
);
