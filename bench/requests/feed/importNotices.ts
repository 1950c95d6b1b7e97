import { createUpdateRepositories } from '../../../src/data/updates/createUpdateRepositories';
import { rowsToWrite } from '../../../src/domain/updates/IntakeRepository';
import type { IntakeRow } from '../../../src/domain/updates/intake/intakeModel';
import { keysOf, planIntake, type PlannedRow } from '../../../src/domain/updates/planIntake';
import { fingerprintOf } from '../../../src/domain/updates/text/fingerprint';
import { textOfHtml } from '../../../src/domain/updates/text/htmlText';
import { number, table, withFigures, type Figures } from '../report';
import { BenchSite } from '../site';
import { draftOf, fillFeed } from './fillFeed';

const imported = 5_000;
const alreadyThere = [0, 20_000] as const;
/** Of a later file, one notice of so many says something else. */
const changedOf = 20;
/** No notice that is there has such a number. */
const firstNumber = 900_000;

interface ImportMeasurement extends Figures {
  readonly what: string;
  readonly there: number;
}

function rows(isChanged: (index: number) => boolean): readonly IntakeRow[] {
  return Array.from({ length: imported }, (_, index) => {
    const first = draftOf(index, firstNumber);
    const bodyHtml = isChanged(index) ? `${first.bodyHtml}<p>Now a week later.</p>` : first.bodyHtml;
    const draft = { ...first, bodyHtml };
    const fingerprint = fingerprintOf({ title: draft.title, text: textOfHtml(bodyHtml ?? '') });
    return { kind: 'taken', row: index + 1, draft, fingerprint, warnings: [] };
  });
}

async function measure(there: number): Promise<readonly ImportMeasurement[]> {
  const site = await BenchSite.start();
  fillFeed(site, there);
  const { intake } = createUpdateRepositories(site.page(), () => site.now());
  const costs: [string, Figures][] = [];
  const file = async (what: string, of: readonly IntakeRow[], wanted: number): Promise<void> => {
    let plan: readonly PlannedRow[] = [];
    const known = await site.costOf(async () => {
      plan = planIntake(of, await intake.known(keysOf(of)));
    });
    const write = rowsToWrite(plan);
    if (write.length !== wanted) throw new Error(`${what}: ${write.length} rows to write, not ${wanted}.`);
    const written = await site.costOf(async () => {
      const { failed, notTried } = await intake.write(write);
      if (failed.length + notTried.length > 0) throw new Error(`${what}: not everything was written.`);
    });
    costs.push([`${what}: look up`, known], [`${what}: write`, written]);
  };
  await file(
    '5,000 new',
    rows(() => false),
    imported
  );
  await file(
    'the same, 250 changed',
    rows((index) => index % changedOf === 0),
    imported / changedOf
  );
  await file(
    'the same again',
    rows((index) => index % changedOf === 0),
    0
  );
  await site.close();
  return costs.map(([what, cost]) => ({ what, there, ...cost }));
}

const columns = withFigures<ImportMeasurement>([
  ['file of 5,000 notices', ({ what }) => what, 'left'],
  ['notices before', ({ there }) => number(there)]
]);

/** What taking in 5,000 notices costs, into an empty list and into a long one. */
export async function importNotices(): Promise<string> {
  const [empty, long] = [await measure(alreadyThere[0]), await measure(alreadyThere[1])];
  const pairs = empty.flatMap((one, index) => [one, ...long.slice(index, index + 1)]);
  return table(columns, pairs);
}
