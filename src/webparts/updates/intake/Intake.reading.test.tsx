import { fireEvent, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { aMessage } from '../../../domain/updates/intake/testTools';
import { aPerson } from '../../../testing/builders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import { findRow, openIntake, paste } from '../testing/intakePage';
import { renderUpdates, someRows } from '../testing/renderUpdates';

/** As the admin center exports, in words of our own. */
const csv = [
  'Message ID,Title,Service,Last updated,Published,Category,Severity,Tags,Act by,Message',
  'MC910001,Plan for change: Kiosk mode moves,Microsoft Intune,2026-04-20,2026-04-02,Plan for change,Normal,"User impact; Feature update",2026-06-30,"<p>Kiosk mode on <b>Windows</b> moves, with a new name.</p>"',
  'MC910002,Reports load faster,Microsoft Intune,2026-04-21,2026-04-21,Stay informed,Normal,,,Reports load faster.'
].join('\r\n');

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Release notes</title><link>https://contoso.example/</link>
<item><guid>note-1</guid><title>Browser 12 for Android</title><link>https://contoso.example/12</link><pubDate>Mon, 20 Apr 2026 08:00:00 GMT</pubDate><description>&lt;p&gt;Tabs are kept.&lt;/p&gt;</description></item>
<item><guid>note-2</guid><title></title><description>No title</description></item>
</channel></rss>`;

const markdown = `# What's new

An introduction.

## Week of April 20, 2026

### App management

#### Blocked apps on macOS

Apps can be [blocked](../apps/block.md) on macOS.
`;

describe('the preview of a text', () => {
  it('shows each row of a Message Center export, and writes nothing', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, csv);
    expect(await panel.findByText('2 rows were read.')).toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'New: 2' })).toHaveAttribute('aria-pressed', 'false');
    expect(panel.getByRole('columnheader', { name: 'Row' })).toBeInTheDocument();
    const row = await findRow(panel, /Kiosk mode moves/);
    expect(within(row).getByText('MC910001')).toBeInTheDocument();
    expect(within(row).getByRole('cell', { name: '2' })).toBeInTheDocument();
    expect(page.rows.notices.size).toBe(0);
  });

  it('takes a file', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    const file = new File([JSON.stringify({ value: [aMessage()] })], 'messages.json');
    await page.user.upload(panel.getByLabelText('File with notices'), file);
    expect(await findRow(panel, /New look of the enrolment page/)).toBeInTheDocument();
    expect(panel.getByRole('columnheader', { name: 'Entry' })).toBeInTheDocument();
  });

  it('reads a feed, and says for each entry that is not taken why, and what to do', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, feed);
    expect(await findRow(panel, 'Browser 12 for Android')).toHaveTextContent('New');
    await page.user.click(panel.getByRole('button', { name: 'Not taken: 1' }));
    expect(panel.getByRole('cell', { name: /The title is missing/ })).toHaveTextContent('Give it a title.');
    expect(panel.queryByText('Browser 12 for Android')).not.toBeInTheDocument();
  });

  it('completes the links of a page whose address is given, which has to be one', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, markdown);
    expect(await panel.findByText(/Some links hold only part of an address/)).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Choose something else' }));
    const address = panel.getByLabelText('Address of the page (optional)');
    await page.user.type(address, 'the docs');
    await page.user.click(panel.getByRole('button', { name: 'Preview' }));
    expect(panel.getByText(/This is not a web address/)).toBeInTheDocument();
    expect(address).toBeInvalid();
    await page.user.clear(address);
    await page.user.type(address, 'https://contoso.example/intune/whats-new/');
    await page.user.click(panel.getByRole('button', { name: 'Preview' }));
    await findRow(panel, 'Blocked apps on macOS');
    expect(panel.queryByText(/Some links hold/)).not.toBeInTheDocument();
    expect(panel.getByRole('columnheader', { name: 'Line' })).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Take in 1 notice' }));
    await panel.findByText('The notices are in the feed');
    expect([...page.rows.notices.values()][0]?.bodyHtml).toContain(
      'https://contoso.example/intune/apps/block'
    );
  });

  it('names the owner that a new notice would get, and by which rule', async () => {
    const rows = someRows();
    seedTeam(
      rows,
      aTeamEntry({ person: aPerson(), owns: [{ services: ['Microsoft Intune'], platforms: ['Windows'] }] })
    );
    const page = renderUpdates({ rows });
    const panel = await openIntake(page);
    await paste(page, panel, csv);
    expect(await findRow(panel, /Kiosk mode/)).toHaveTextContent(
      `Owner: ${aPerson().name}, by the rule for Microsoft Intune and Windows`
    );
    await page.user.click(panel.getByRole('button', { name: 'Take in 2 notices' }));
    await panel.findByText('The notices are in the feed');
    expect(page.rows.noticeByKey('messageCenter:MC910001')?.owner?.name).toBe(aPerson().name);
  });

  it('tells what is worth telling of rows that are taken', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    const post = aMessage({
      title: `Long ${'word '.repeat(80)}`,
      severity: 'enormous',
      body: { contentType: 'html', content: '<p>Seen.</p><svg><text>Hidden warning</text></svg>' }
    });
    await paste(page, panel, JSON.stringify([post, aMessage({ id: 'MC700002', title: 'Plain' })]));
    await page.user.click(await panel.findByRole('button', { name: 'With remarks: 1' }));
    const row = await findRow(panel, /^Long/);
    expect(row).toHaveTextContent('The title is too long.');
    expect(row).toHaveTextContent('Severity: “enormous” is not a known word.');
    expect(row).toHaveTextContent('Words that went with unsafe markup: Hidden warning');
    expect(panel.queryByText('Plain')).not.toBeInTheDocument();
  });

  it('asks in which order day and month stand, and reads again', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, 'Message ID,Title,Act by\nMC1,Moves,3/4/2026\nMC2,Stays,');
    const row = await findRow(panel, /Moves/);
    expect(row).toHaveTextContent('Act by: “3/4/2026” can be Mar 4 or Apr 3.');
    expect(row).toHaveTextContent('Say above whether the day or the month comes first.');
    await page.user.click(panel.getByRole('button', { name: 'Day first: Apr 3' }));
    expect(await findRow(panel, /Moves/)).toHaveTextContent('New');
    expect(panel.getByRole('button', { name: 'Day first: Apr 3' })).toHaveAttribute('aria-pressed', 'true');
    await page.user.click(panel.getByRole('button', { name: 'Take in 2 notices' }));
    await panel.findByText('The notices are in the feed');
    expect(page.rows.noticeByKey('messageCenter:MC1')?.actBy).toBe('2026-04-03');
  });
});

describe('what is not taken', () => {
  it.each([
    ['nothing', ' x', /none of the formats/, 'Export the Message Center as CSV'],
    [
      'a web page',
      '<!doctype html><html></html>',
      /web page as browsers save it/,
      'Export the Message Center as CSV'
    ],
    ['a document type', '<!DOCTYPE rss><rss></rss>', /has a document type/, 'Remove the part that begins'],
    ['broken JSON', '[{"id": "MC1", ', /JSON has a mistake/, 'Export it again'],
    ['broken XML', '<rss><channel><item></rss>', /XML has a mistake/, 'Export it again'],
    ['an empty page', '{"value": []}', /holds no notices/, 'Export it again'],
    [
      'a table without ids',
      'Title,Category,Severity\nA,Stay informed,Normal',
      /has no column for: Message ID. It has: Title · Category · Severity/,
      'Add these columns'
    ]
  ])('is told for the whole text: %s', async (_what, text, reason, advice) => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, text);
    const alert = await panel.findByRole('alert');
    expect(alert).toHaveTextContent('Nothing can be taken in from this');
    expect(alert).toHaveTextContent(reason);
    expect(alert).toHaveTextContent(advice);
    // Nobody has to paste again what needs a correction.
    expect(panel.getByLabelText('Or paste its text')).toHaveValue(text);
  });

  it('is told for an empty file', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await page.user.upload(panel.getByLabelText('File with notices'), new File([''], 'export.csv'));
    expect(await panel.findByRole('alert')).toHaveTextContent('It is empty.');
  });

  it.each([
    ['{"id":"MC1","title":"","body":{"content":"x"},"category":"stayInformed"}', 'The title is missing.'],
    ['{"id":"","title":"A","body":{"content":"x"},"category":"stayInformed"}', 'The message ID is missing.'],
    [
      '{"id":"MC1","title":"A","services":[],"lastModifiedDateTime":"soon"}',
      'Last updated: “soon” is not a date. Write the date like 2026-01-31.'
    ],
    [
      '{"id":"EX1","title":"Mail is slow","impactDescription":"Slow","services":[]}',
      'It is not a notice (serviceHealthIssue). Look at it under Service health'
    ],
    ['{"error":{"code":"Forbidden"}}', 'It is not a notice (error). It is an error message. Sign in again'],
    ['{"name":"x"}', 'It is not a notice (object). There is nothing to do.']
  ])('is told for its row: %s', async (entry, reason) => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, `[${JSON.stringify(aMessage())},${entry}]`);
    await page.user.click(await panel.findByRole('button', { name: 'Not taken: 1' }));
    const row = panel.getByText('Not taken').closest('tr') as HTMLElement;
    expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('2');
    expect(row.textContent?.replace(/\.(?=\S)/g, '. ')).toContain(reason);
  });

  it.each([
    ['MC1,A,"broken "quotes",x', 'Its quotation marks do not pair'],
    ['MC1,A,b,c,d,e', 'Cells: 6, headings: 3. Put the text that holds the separator between quotation marks.']
  ])('is told for its row of a table: %s', async (line, reason) => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, `Message ID,Title,Message\nMC9,Fine,Text\n${line}`);
    await page.user.click(await panel.findByRole('button', { name: 'Not taken: 1' }));
    const row = panel.getByText('Not taken').closest('tr') as HTMLElement;
    expect(within(row).getAllByRole('cell')[0]).toHaveTextContent('3');
    expect(row.textContent?.replace(/\.(?=\S)/g, '. ')).toContain(reason);
  });

  it('says so when the list cannot be asked, and compares on demand', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    page.intake.failNext('offline');
    await paste(page, panel, csv);
    expect(await panel.findByText('The notices could not be compared with the feed')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByRole('button', { name: 'Take in 2 notices' })).toBeInTheDocument();
  });
});

describe('5,000 notices', () => {
  const many = [
    'Message ID,Title,Message',
    ...Array.from({ length: 5_000 }, (_, at) => `MC${100_000 + at},Change ${at},Text ${at}`)
  ].join('\n');

  it('are read with progress, shown fifty at a time, and all taken in', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    fireEvent.change(panel.getByLabelText('Or paste its text'), { target: { value: many } });
    await page.user.click(panel.getByRole('button', { name: 'Preview' }));
    expect(await panel.findByText(/^[\d,]+ of 5,000 rows read$/)).toBeInTheDocument();
    await panel.findByText('5,000 rows were read.', undefined, { timeout: 60_000 });
    expect(panel.getAllByRole('rowheader')).toHaveLength(50);
    await page.user.click(panel.getByRole('button', { name: 'Show 50 more' }));
    expect(panel.getAllByRole('rowheader')).toHaveLength(100);
    await page.user.click(panel.getByRole('button', { name: 'Take in 5,000 notices' }));
    expect(await panel.findByText('Added: 5,000', undefined, { timeout: 60_000 })).toBeInTheDocument();
    expect(page.rows.notices.size).toBe(5_000);
  }, 180_000);

  it('are read no further when somebody stops', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    fireEvent.change(panel.getByLabelText('Or paste its text'), { target: { value: many } });
    await page.user.click(panel.getByRole('button', { name: 'Preview' }));
    await page.user.click(await panel.findByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(panel.getByRole('button', { name: 'Choose a file' })).toBeVisible());
    expect(panel.queryByRole('table')).not.toBeInTheDocument();
  });
});
