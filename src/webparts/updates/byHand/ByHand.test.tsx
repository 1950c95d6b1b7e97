import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { aPerson } from '../../../testing/builders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import type { IntakePanel } from '../testing/intakePage';
import { findPanel, renderUpdates, someRows, type UpdatesPage } from '../testing/renderUpdates';

async function openForm(page: UpdatesPage): Promise<IntakePanel> {
  await page.user.click(await screen.findByRole('button', { name: 'More' }));
  await page.user.click(await screen.findByRole('menuitem', { name: 'Write a notice' }));
  const panel = within(await findPanel('Write a notice'));
  await panel.findByRole('textbox', { name: 'Title' });
  return panel;
}

const saved = (page: UpdatesPage) => [...page.rows.notices.values()];

describe('a notice written by hand', () => {
  it('needs a title only, and is saved with the keyboard', async () => {
    const page = renderUpdates();
    const panel = await openForm(page);
    await waitFor(() => expect(panel.getByRole('textbox', { name: 'Title' })).toHaveFocus());
    await page.user.keyboard('Kiosk devices restart{Control>}{Enter}{/Control}');
    expect(await panel.findByText('In the feed: Kiosk devices restart')).toBeInTheDocument();
    expect(saved(page)).toMatchObject([
      {
        title: 'Kiosk devices restart',
        sourceKind: 'byHand',
        services: ['Microsoft Intune'],
        category: { value: 'stayInformed' },
        severity: { value: 'normal' },
        platforms: [],
        actBy: null,
        link: null
      }
    ]);
  });

  it('holds all that was typed and chosen', async () => {
    const page = renderUpdates();
    const panel = await openForm(page);
    await page.user.type(panel.getByRole('textbox', { name: 'Title' }), 'Tunnel app ends');
    await page.user.type(
      panel.getByRole('textbox', { name: 'Text' }),
      'Use <VPN>.{Enter}{Enter}Then tell people.'
    );
    await page.user.type(panel.getByRole('combobox', { name: 'Act by' }), '6/30/2026');
    await page.user.click(panel.getByLabelText('Android'));
    await page.user.type(
      panel.getByRole('textbox', { name: 'Link to read more' }),
      'https://contoso.example/tunnel'
    );
    await page.user.click(panel.getByText('Services, category, severity, tags'));
    await page.user.type(panel.getByRole('textbox', { name: 'Services' }), ', Android Enterprise');
    await page.user.click(panel.getByLabelText('Plan for change'));
    await page.user.click(panel.getByLabelText('Critical'));
    await page.user.click(panel.getByLabelText('Major change'));
    await page.user.type(panel.getByRole('textbox', { name: 'Tags' }), 'Retirement; User impact');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await panel.findByText('In the feed: Tunnel app ends');
    expect(saved(page)[0]).toMatchObject({
      bodyHtml: '<p>Use &lt;VPN&gt;.</p><p>Then tell people.</p>',
      actBy: '2026-06-30',
      platforms: ['Android'],
      link: 'https://contoso.example/tunnel',
      services: ['Microsoft Intune', 'Android Enterprise'],
      category: { value: 'planForChange' },
      severity: { value: 'critical' },
      isMajorChange: true,
      tags: ['Retirement', 'User impact']
    });
  });

  it('opens, or makes room for another', async () => {
    const page = renderUpdates();
    const panel = await openForm(page);
    await page.user.type(panel.getByRole('textbox', { name: 'Title' }), 'First');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await page.user.click(await panel.findByRole('button', { name: 'Write another' }));
    expect(panel.getByRole('textbox', { name: 'Title' })).toHaveValue('');
    await page.user.type(panel.getByRole('textbox', { name: 'Title' }), 'Second');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await page.user.click(await panel.findByRole('button', { name: 'Open the notice' }));
    expect(await screen.findByRole('heading', { name: 'Second', level: 2 })).toBeInTheDocument();
    expect(saved(page).map(({ title }) => title)).toEqual(['First', 'Second']);
  });

  it('keeps links and lists of what is pasted, safe, until somebody wants plain text', async () => {
    const page = renderUpdates();
    const panel = await openForm(page);
    const box = panel.getByRole('textbox', { name: 'Text' });
    const html = '<p>See <a href="https://contoso.example/a">this</a></p><img src=x onerror="alert(1)">';
    const event = createEvent.paste(box, {
      clipboardData: { getData: (type: string) => (type === 'text/html' ? html : 'See this') }
    });
    fireEvent(box, event);
    expect(await panel.findByRole('link', { name: 'this' })).toHaveAttribute(
      'href',
      'https://contoso.example/a'
    );
    await page.user.click(panel.getByRole('button', { name: 'Edit as plain text' }));
    expect(panel.getByRole('textbox', { name: 'Text' })).toHaveValue('See [this](https://contoso.example/a)');
  });

  it('says what keeps it from being saved, at the field', async () => {
    const page = renderUpdates();
    const panel = await openForm(page);
    await page.user.type(panel.getByRole('textbox', { name: 'Link to read more' }), 'contoso');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Say in a line what changes.')).toBeInTheDocument();
    expect(panel.getByText(/Give a web address that begins with https/)).toBeInTheDocument();
    await waitFor(() => expect(panel.getByRole('textbox', { name: 'Title' })).toHaveFocus());
    expect(saved(page)).toHaveLength(0);
  });

  it('is not saved with a date that is none, not even with the keyboard', async () => {
    const page = renderUpdates();
    const panel = await openForm(page);
    await page.user.type(panel.getByRole('textbox', { name: 'Title' }), 'Soon');
    await page.user.type(panel.getByRole('combobox', { name: 'Act by' }), 'some day');
    await page.user.keyboard('{Control>}{Enter}{/Control}');
    expect(await panel.findByText(/This is not a date/)).toBeInTheDocument();
    expect(panel.getByRole('combobox', { name: 'Act by' })).toHaveValue('some day');
    expect(saved(page)).toHaveLength(0);
  });

  it('shows the owner that the rules of the team give it', async () => {
    const rows = someRows();
    seedTeam(rows, aTeamEntry({ person: aPerson(), owns: [{ services: [], platforms: ['macOS'] }] }));
    const page = renderUpdates({ rows });
    const panel = await openForm(page);
    expect(panel.getByText('Owner: nobody, no rule of the team fits')).toBeInTheDocument();
    await page.user.click(panel.getByLabelText('macOS'));
    expect(panel.getByText(`Owner: ${aPerson().name}, by the rule for macOS`)).toBeInTheDocument();
    await page.user.type(panel.getByRole('textbox', { name: 'Title' }), 'For Macs');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await panel.findByText('In the feed: For Macs');
    expect(saved(page)[0]?.owner?.name).toBe(aPerson().name);
  });
});

describe('saving a notice by hand fails', () => {
  it.each([
    ['offline', 'Try again'],
    ['forbidden', 'Reload the page'],
    ['invalid', undefined],
    ['throttled', 'Try again']
  ] as const)('and keeps the input: %s', async (kind, wayOut) => {
    const page = renderUpdates();
    const panel = await openForm(page);
    await page.user.type(panel.getByRole('textbox', { name: 'Title' }), 'Half a day');
    page.intake.failNext(kind, 1, { retryAfterSeconds: 30 });
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    const alert = within(await panel.findByRole('alert'));
    expect(alert.getByText('Not saved. Your input is still here.')).toBeInTheDocument();
    if (wayOut) expect(alert.getByRole('button', { name: wayOut })).toBeInTheDocument();
    expect(panel.getByRole('textbox', { name: 'Title' })).toHaveValue('Half a day');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('In the feed: Half a day')).toBeInTheDocument();
  });

  it('after the notice was written, and a second attempt makes no double', async () => {
    const page = renderUpdates();
    const panel = await openForm(page);
    await page.user.type(panel.getByRole('textbox', { name: 'Title' }), 'Once');
    const write = page.intake.write.bind(page.intake);
    page.intake.write = async (rows, options) => {
      await write(rows, options);
      page.intake.write = write;
      throw new Error('The answer was lost.');
    };
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await panel.findByRole('alert');
    await page.user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText('In the feed: Once')).toBeInTheDocument();
    expect(saved(page)).toMatchObject([{ title: 'Once', revision: 1 }]);
  });

  it('and what was typed is not thrown away without a question', async () => {
    const page = renderUpdates();
    const panel = await openForm(page);
    await page.user.type(panel.getByRole('textbox', { name: 'Title' }), 'Half');
    await page.user.click(panel.getByRole('button', { name: 'Cancel' }));
    await page.user.click(await panel.findByRole('button', { name: 'Keep editing' }));
    expect(panel.getByRole('textbox', { name: 'Title' })).toHaveValue('Half');
  });
});
