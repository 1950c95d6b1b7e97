import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { RepositoryError } from '../../../domain/RepositoryError';
import { planIntake } from '../../../domain/updates/planIntake';
import { rowsToWrite } from '../../../domain/updates/IntakeRepository';
import { aMessage, rowsOf } from '../../../domain/updates/intake/testTools';
import { aPerson } from '../../../testing/builders';
import { findRow, openIntake, paste, type IntakePanel } from '../testing/intakePage';
import { renderUpdates, someRows, type UpdatesPage } from '../testing/renderUpdates';

function post(id: string, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return aMessage({ id, title: `Change ${id}`, ...changes });
}

function posts(count: number): string {
  return JSON.stringify(Array.from({ length: count }, (_, at) => post(`MC${800_000 + at}`)));
}

async function takeIn(page: UpdatesPage, panel: IntakePanel, button: string): Promise<void> {
  await page.user.click(await panel.findByRole('button', { name: button }));
}

async function close(page: UpdatesPage, panel: IntakePanel): Promise<void> {
  await page.user.click(panel.getAllByRole('button', { name: 'Close' }).at(-1) as HTMLElement);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
}

describe('taking notices in', () => {
  it('writes them, says how many, and shows them in the feed', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, JSON.stringify([post('MC1'), post('MC2')]));
    await takeIn(page, panel, 'Take in 2 notices');
    expect(await panel.findByText('The notices are in the feed')).toBeInTheDocument();
    expect(panel.getByText('Added: 2')).toBeInTheDocument();
    await close(page, panel);
    expect((await screen.findAllByText('Change MC1')).length).toBeGreaterThan(0);
  });

  it('says that everything is unchanged when the same comes again', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    const text = JSON.stringify([post('MC1'), post('MC2')]);
    await paste(page, panel, text);
    await takeIn(page, panel, 'Take in 2 notices');
    await takeIn(page, panel, 'Choose something else');
    await page.user.click(panel.getByRole('button', { name: 'Preview' }));
    expect(await panel.findByRole('button', { name: 'Unchanged: 2' })).toBeInTheDocument();
    expect(panel.getByText(/There is nothing to take in: the feed has it all already/)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /^Take in/ })).not.toBeInTheDocument();
    expect(page.rows.notices.size).toBe(2);
  });

  it('makes a new revision of what changed, says why, and keeps what the team has said', async () => {
    const rows = someRows();
    const page = renderUpdates({ rows });
    const panel = await openIntake(page);
    await paste(page, panel, JSON.stringify(post('MC1')));
    await takeIn(page, panel, 'Take in 1 notice');
    await panel.findByText('Added: 1');
    const first = rows.noticeByKey('messageCenter:MC1');
    await page.notices.change(first as NonNullable<typeof first>, { owner: aPerson(), userImpact: 'high' });
    await takeIn(page, panel, 'Choose something else');
    const revised = post('MC1', {
      lastModifiedDateTime: '2026-03-01T08:00:00Z',
      actionRequiredByDateTime: '2026-06-15T00:00:00Z',
      severity: 'critical',
      tags: ['User impact'],
      body: { contentType: 'html', content: '<p>It comes later than planned.</p>' }
    });
    const panelAgain = panel;
    await page.user.clear(panelAgain.getByLabelText('Or paste its text'));
    await paste(page, panelAgain, JSON.stringify(revised));
    const row = await findRow(panel, /Change MC1/);
    expect(row).toHaveTextContent('Becomes revision 2, to be acknowledged again.');
    const reasons = within(row)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(reasons).toEqual([
      'The text changed',
      'Act by: from Apr 30 to Jun 15',
      'Severity: from High to Critical',
      'Also changed: Tags and Last updated'
    ]);
    await takeIn(page, panel, 'Take in 1 notice');
    expect(await panel.findByText('Changed: 1')).toBeInTheDocument();
    expect(rows.noticeByKey('messageCenter:MC1')).toMatchObject({
      revision: 2,
      actBy: '2026-06-15',
      owner: { name: aPerson().name },
      userImpact: 'high'
    });
    expect(await page.notices.earlierRevisions(first?.id ?? 0)).toMatchObject([{ revision: 1 }]);
  });

  it('tells what changes nothing that matters, what is older, and what stands there twice', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, JSON.stringify([post('MC1'), post('MC2')]));
    await takeIn(page, panel, 'Take in 2 notices');
    await takeIn(page, panel, 'Choose something else');
    await page.user.clear(panel.getByLabelText('Or paste its text'));
    const later = '2026-04-01T08:00:00Z';
    const text = [
      post('MC1', { tags: ['New feature'] }),
      post('MC2', { lastModifiedDateTime: '2026-01-01T08:00:00Z' }),
      post('MC3'),
      post('MC3', { lastModifiedDateTime: later, title: 'Change MC3 now' })
    ];
    await paste(page, panel, JSON.stringify(text));
    expect(await findRow(panel, /Change MC1/)).toHaveTextContent('Changes nothing that matters, only: Tags');
    expect(await findRow(panel, /Change MC2/)).toHaveTextContent(
      /OlderThe feed has a newer one, of Feb 3, 2026/
    );
    expect(await findRow(panel, 'Change MC3 MC3')).toHaveTextContent(
      'Entry 4 counts instead: it is the newest.'
    );
    expect(panel.getByRole('button', { name: 'Take in 2 notices' })).toBeInTheDocument();
  });
});

describe('taking in is interrupted', () => {
  it('stops after the batch under way, and goes on without doubles', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, posts(120));
    // Each batch waits for somebody to press Stop.
    const write = page.intake.write.bind(page.intake);
    let release: () => void = () => undefined;
    page.intake.write = async (rows, options) => {
      options?.onProgress?.({ done: 0, total: rows.length });
      const first = await write(rows.slice(0, 50), options);
      await new Promise<void>((resolve) => (release = resolve));
      const rest = await write(rows.slice(50), options);
      return { ...first, notTried: rest.notTried };
    };
    await takeIn(page, panel, 'Take in 120 notices');
    await waitFor(() => expect(page.rows.notices.size).toBe(50));
    await page.user.click(await panel.findByRole('button', { name: 'Stop' }));
    expect(panel.getByRole('button', { name: 'Stopping' })).toBeDisabled();
    release();
    expect(await panel.findByText('Stopped before the end')).toBeInTheDocument();
    expect(panel.getByText('Added: 50')).toBeInTheDocument();
    expect(panel.getByText('Not tried yet: 70')).toBeInTheDocument();
    page.intake.write = write;
    await page.user.click(panel.getByRole('button', { name: 'Go on' }));
    expect(await panel.findByText('Added: 70')).toBeInTheDocument();
    expect(page.rows.notices.size).toBe(120);
  });

  it('asks before the panel is closed, then stops and says what stays', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, posts(120));
    const write = page.intake.write.bind(page.intake);
    let release: () => void = () => undefined;
    page.intake.write = async (rows, options) => {
      const first = await write(rows.slice(0, 50), options);
      await new Promise<void>((resolve) => (release = resolve));
      const rest = await write(rows.slice(50), options);
      return { ...first, notTried: rest.notTried };
    };
    await takeIn(page, panel, 'Take in 120 notices');
    await waitFor(() => expect(page.rows.notices.size).toBe(50));
    await page.user.click(panel.getAllByRole('button', { name: 'Close' })[0] as HTMLElement);
    await page.user.click(await panel.findByRole('button', { name: 'Discard' }));
    release();
    expect(await screen.findByText(/Written: 50, left: 70/)).toHaveTextContent('nothing comes in twice');
    expect((await screen.findAllByText(/^Change MC8/)).length).toBeGreaterThan(0);
    expect(page.rows.notices.size).toBe(50);
  });

  it('says which rows failed and why, and tries them again', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, JSON.stringify([post('MC1'), post('MC2')]));
    const write = page.intake.write.bind(page.intake);
    page.intake.write = async (rows, options) => ({
      ...(await write(rows.slice(0, 1), options)),
      failed: [{ key: 'messageCenter:MC2', error: new RepositoryError('invalid', 'The tag is too long.') }]
    });
    await takeIn(page, panel, 'Take in 2 notices');
    expect(await panel.findByText('Some notices were not taken in')).toBeInTheDocument();
    const list = within(panel.getByRole('list', { name: 'Notices that were not taken in' }));
    expect(list.getByText('Change MC2')).toBeInTheDocument();
    expect(list.getByText(/SharePoint did not accept a value.*The tag is too long/)).toBeInTheDocument();
    page.intake.write = write;
    await page.user.click(panel.getByRole('button', { name: 'Go on' }));
    expect(await panel.findByText('Added: 1')).toBeInTheDocument();
    expect(page.rows.notices.size).toBe(2);
  });

  it('compares again when somebody else took in another version meanwhile', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, JSON.stringify(post('MC1')));
    await takeIn(page, panel, 'Take in 1 notice');
    await takeIn(page, panel, 'Choose something else');
    await page.user.clear(panel.getByLabelText('Or paste its text'));
    const mine = post('MC1', { lastModifiedDateTime: '2026-03-01T08:00:00Z', severity: 'critical' });
    await paste(page, panel, JSON.stringify(mine));
    await panel.findByRole('button', { name: 'Changed: 1' });
    const theirs = rowsOf(
      JSON.stringify(post('MC1', { lastModifiedDateTime: '2026-02-20T08:00:00Z', severity: 'normal' }))
    );
    const { intake } = page.colleague;
    await intake.write(rowsToWrite(planIntake(theirs, await intake.known(['messageCenter:MC1']))));
    await takeIn(page, panel, 'Take in 1 notice');
    expect(await panel.findByText(/Somebody else changed notices meanwhile/)).toBeInTheDocument();
    await takeIn(page, panel, 'Compare again');
    expect(await findRow(panel, /Change MC1/)).toHaveTextContent('Severity: from Normal to Critical');
    await takeIn(page, panel, 'Take in 1 notice');
    expect(await panel.findByText('Changed: 1')).toBeInTheDocument();
    expect(page.rows.noticeByKey('messageCenter:MC1')).toMatchObject({ revision: 3 });
  });

  it.each([
    ['forbidden', 'Reload the page'],
    ['throttled', 'Try again'],
    ['offline', 'Try again']
  ] as const)('keeps the preview when nothing can be written: %s', async (kind, wayOut) => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, JSON.stringify([post('MC1'), post('MC2')]));
    await panel.findByRole('button', { name: 'Take in 2 notices' });
    page.intake.failNext(kind, 1, { retryAfterSeconds: 30 });
    await takeIn(page, panel, 'Take in 2 notices');
    const alert = within(await panel.findByRole('alert'));
    expect(alert.getByText('Nothing was taken in')).toBeInTheDocument();
    expect(alert.getByRole('button', { name: wayOut })).toBeInTheDocument();
    await takeIn(page, panel, 'Take in 2 notices');
    expect(await panel.findByText('Added: 2')).toBeInTheDocument();
  });

  it('asks before a preview is thrown away', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await paste(page, panel, JSON.stringify(post('MC1')));
    await panel.findByRole('button', { name: 'Take in 1 notice' });
    await page.user.click(panel.getByRole('button', { name: 'Close' }));
    await page.user.click(await panel.findByRole('button', { name: 'Keep editing' }));
    expect(panel.getByRole('button', { name: 'Take in 1 notice' })).toBeInTheDocument();
  });
});
