import type { Page } from '@playwright/test';
import {
  attack,
  catchPrints,
  expectHarmless,
  expectPlain,
  hostileHtml,
  printed,
  scriptAddress,
  writeInto
} from '../attacks';
import { watch } from '../watched';
import { expect, test } from './demoOverview';
import { removeRow, rowsOf } from './rows';

/** So long ago that the demo has no reports of then. */
const draft = '2019-02';
const closed = '2019-01';
const damaged = '2018-12';

const asOf = '2019-02-01T08:00:00Z';
const row = { kind: 'task', id: 1, part: attack, title: `${attack} row`, person: attack };

/** A closed report as JSON, with an attack wherever text goes. */
const snapshot = {
  version: 1,
  period: closed,
  asOf,
  figures: [
    {
      key: 'onTime',
      kind: 'ratio',
      unit: 'occurrences',
      numerator: 1,
      denominator: 2,
      rows: [row],
      others: [{ ...row, kind: 'occurrence' }],
      shares: [],
      leftOut: 0,
      comparison: { kind: 'none', change: null }
    },
    {
      key: 'searchesInVain',
      kind: 'count',
      unit: 'searches',
      numerator: 1,
      denominator: null,
      rows: [{ ...row, kind: 'gap' }],
      others: [],
      shares: [{ key: attack, count: 1, of: null }],
      leftOut: 0,
      comparison: { kind: 'none', change: null }
    }
  ],
  statements: [
    { section: 'ran', figure: 'onTime', form: 'some', tone: 'bad' },
    { section: 'helped', figure: 'searchesInVain', form: 'amount', tone: 'plain' }
  ],
  risks: [],
  notes: ['Decision', 'Ask', 'Risk'].map((topic) => ({
    topic,
    title: `${attack} ${topic}`,
    text: hostileHtml(topic),
    person: attack
  })),
  cut: []
};

/** As closing does: what everybody reads, then what only the team does. */
async function writeReport(page: Page, key: string, content: object): Promise<void> {
  const row = { Title: attack, OMKey: key, OMAsOf: asOf, OMContent: JSON.stringify(content) };
  await writeInto(page, 'OMClosedReports', 0, { ...row, OMState: 'Closed', OMFrom: `${key}-01T00:00:00` });
  const [report] = await rowsOf(page, 'OMClosedReports', `OMKey eq '${key}'`);
  await writeInto(page, 'OMClosedReportRows', 0, { ...row, OMClosedReportId: report?.Id });
}

test('hostile answers, notes, alerts and reports stay words', async ({ overviewOf }) => {
  test.setTimeout(90_000);
  const lead = await overviewOf('lead');
  const { page, panel, report } = lead;
  const watched = watch(page);
  await catchPrints(page);
  await lead.open('?om=view:plan');

  await test.step('written into the lists past the suite', async () => {
    await writeInto(page, 'OMOperationsPlan', 0, {
      Title: attack,
      OMKey: 'escalation',
      OMKind: 'Answer',
      OMText: hostileHtml('an answer')
    });
    await writeInto(page, 'OMOperationsPlan', 0, {
      Title: `${attack} risk`,
      OMKey: 'Risk|hostile',
      OMKind: 'Risk',
      OMText: hostileHtml('the plan')
    });
    await writeInto(page, 'OMOperationsPlan', 0, {
      Title: `${attack} decision`,
      OMKey: 'Decision|hostile',
      OMKind: 'Decision',
      OMText: hostileHtml('a decision'),
      OMPeriod: draft
    });
    await writeInto(page, 'OMAlerts', 0, {
      Title: `${attack} alert`,
      OMSource: attack,
      OMSeverity: 'High',
      OMReference: { Url: 'https://contoso.example/runbook', Description: attack },
      OMState: 'In use'
    });
    await writeReport(page, closed, snapshot);
    await writeReport(page, damaged, { ...snapshot, period: damaged, figures: [{ [attack]: attack }] });
  });

  await test.step('the plan', async () => {
    await lead.open('?om=view:plan');
    await expect(page.getByText('End of an answer.')).toBeVisible();
    await expect(page.getByText('End of the plan.')).toBeVisible();
    await expectHarmless(page);
    await page.getByRole('button', { name: `${attack} alert`, exact: true }).click();
    await expect(panel.getByRole('link', { name: attack })).toBeVisible();
    await expectHarmless(page);
    await lead.button('PlanChange', panel).click();
    await lead.box('AlertRunbookUrl').fill(scriptAddress);
    await lead.button('Save', panel).click();
    await expect(panel.getByText(lead.text('AlertNotAnAddress'))).toBeVisible();
    await lead.button('Cancel', panel).click();
    await lead.button('Discard').click();
    await lead.closePanel();
  });

  await test.step('a draft, and its note in the form', async () => {
    await lead.open(`?om=view:report;period:${draft}`);
    await expect(report.getByText('End of a decision.')).toBeVisible();
    await expectHarmless(page);
    await lead
      .button('ReportNoteEdit', report)
      .or(report.getByRole('button', { name: /decision$/ }))
      .first()
      .click();
    await expect(lead.box('NoteText')).toHaveValue(/End of a decision\./);
    await expectHarmless(page);
    await lead.closePanel();
  });

  await test.step('a closed report, on the page and on paper', async () => {
    await lead.period.waitFor();
    await lead.button('PeriodBefore').click();
    await expect(report.getByText('End of Risk.')).toBeVisible();
    await page.getByRole('checkbox', { name: lead.text('ReportWithNames') }).check();
    await lead.unfoldReport();
    await expect(report.getByText(`${attack} row`).first()).toBeVisible();
    await expectHarmless(page);
    await lead.button('OutputPrint', report).click();
    const paper = await printed(page);
    expect(paper).toContain('End of Risk.');
    expectPlain(paper);
  });

  await test.step('a damaged one', async () => {
    await lead.button('PeriodBefore').click();
    await expect(page.getByText(lead.text('ReportDamagedTitle'))).toBeVisible();
    await expectHarmless(page);
  });

  expect(watched).toEqual({ outside: [], dialogs: [] });
  const added = [
    ['OMOperationsPlan', `OMKey eq 'escalation' or substringof('hostile',OMKey)`],
    ['OMAlerts', `OMSource eq '${attack}'`],
    ['OMClosedReportRows', `Title eq '${attack}'`],
    ['OMClosedReports', `Title eq '${attack}'`]
  ] as const;
  const counts: number[] = [];
  for (const [list, filter] of added) {
    const rows = await rowsOf(page, list, filter);
    counts.push(rows.length);
    for (const { Id: id } of rows) await removeRow(page, list, id);
  }
  expect(counts).toEqual([3, 1, 2, 2]);
});
