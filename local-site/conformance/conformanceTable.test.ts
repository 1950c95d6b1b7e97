import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareProbes, probes, type ProbeSite } from './probes';
import { startSite, type TestSite } from './site';

type Outcome = 'works' | '501';

const document = join(__dirname, '..', 'CONFORMANCE.md');

describe('every module of @pnp/sp', () => {
  const outcomes = new Map<string, Map<string, Outcome>>();
  let site: TestSite;
  let probed: ProbeSite;

  beforeAll(async () => {
    site = await startSite();
    probed = { sp: site.sp(), webUrl: site.webUrl, origin: site.origin };
    await prepareProbes(probed);
  });
  afterAll(() => site.close());

  it.each(probes.map((probe) => [`${probe.module} ${probe.call}`, probe] as const))(
    '%s works or answers 501 with its name',
    async (_name, probe) => {
      const outcome = await outcomeOf(probe.run(probed));
      const calls = outcomes.get(probe.module) ?? new Map<string, Outcome>();
      outcomes.set(probe.module, calls.set(probe.call, outcome));
    }
  );

  // With UPDATE_CONFORMANCE=1 the table is written anew.
  it('is told truly by CONFORMANCE.md', () => {
    const table = tableOf(outcomes);
    if (process.env['UPDATE_CONFORMANCE'] === '1') writeFileSync(document, table);
    expect(readFileSync(document, 'utf8')).toBe(table);
  });
});

async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    await call;
    return 'works';
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/\[501\].*does not support/.test(message)) return '501';
    throw error;
  }
}

function tableOf(outcomes: ReadonlyMap<string, ReadonlyMap<string, Outcome>>): string {
  const rows = [...outcomes].map(([module, calls]) => {
    const named = (wanted: Outcome): string =>
      [...calls]
        .filter(([, outcome]) => outcome === wanted)
        .map(([call]) => `\`${call}\``)
        .join(', ') || 'none';
    return `| ${module} | ${named('works')} | ${named('501')} |`;
  });
  return [
    '# What of PnPjs works on the local site',
    '',
    'Written by `conformance/conformanceTable.test.ts`, which makes each of these calls with the real `@pnp/sp` and fails',
    'when this table is not true. `UPDATE_CONFORMANCE=1 npx jest local-site/conformance/conformanceTable` writes it anew.',
    'The other tests of that folder prove what the working calls do.',
    '',
    '<!-- prettier-ignore-start -->',
    '| module of @pnp/sp | works | answers 501 with its name |',
    '| --- | --- | --- |',
    ...rows,
    '<!-- prettier-ignore-end -->',
    ''
  ].join('\n');
}
