import { screen, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { termOf } from '../../../../domain/updates/vocabulary';
import { aPerson } from '../../../../testing/builders';
import { aNotice, aTeamEntry, seedNotices, seedTeam } from '../../../../testing/updates/aNotice';
import type { MemoryUpdates } from '../../../../testing/updates/MemoryUpdates';
import { someRows } from '../../testing/renderUpdates';
import { renderNotice, seedReading, seedRevision } from '../../testing/openNotice';

const title = 'New enrolment page on Android';
const filler = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');

function rowsWith(changes: Parameters<typeof aNotice>[0] = {}): MemoryUpdates {
  const rows = someRows();
  seedNotices(rows, aNotice(changes));
  seedTeam(rows, aTeamEntry({ person: aPerson({ id: 6, name: 'Lena Lindqvist' }) }));
  return rows;
}

/** Revision 3, of which Lena has read the first. */
function changedRows(): MemoryUpdates {
  const rows = rowsWith({
    revision: 3,
    title: 'New enrolment page on Android in June',
    bodyHtml: `<p>${filler}</p><p>The page changes in June.</p>`,
    severity: termOf('high'),
    isMajorChange: true,
    actBy: calendarDate('2026-06-15')
  });
  seedRevision(rows, 1, 1, { title, bodyHtml: `<p>${filler}</p><p>The page changes in May.</p>` });
  seedRevision(rows, 1, 2, { title, bodyHtml: `<p>${filler}</p><p>The page stays.</p>` });
  seedReading(rows, 1, 6, 1, '2026-04-10T09:00:00Z');
  return rows;
}

describe('the text of a notice', () => {
  it('stands with the facts of the source, and says what was only found in it', async () => {
    const { panel } = await renderNotice(
      rowsWith({
        derived: new Set(['platforms']),
        details: [
          { name: 'Roadmap', value: 'See https://contoso.example/roadmap/1.' },
          { name: 'Note', value: 'data:text/html,<b>no link</b>' }
        ]
      })
    );
    expect(panel.getByText('new look')).toBeInTheDocument();
    const fact = (name: string): HTMLElement | null =>
      panel.getByText(name, { selector: 'dt' }).nextElementSibling as HTMLElement | null;
    expect(fact('Services')).toHaveTextContent('Microsoft Intune');
    expect(fact('Platforms')).toHaveTextContent('Android (found in the text)');
    expect(fact('Category')).toHaveTextContent('Plan for change');
    expect(fact('Severity')).toHaveTextContent('Normal');
    expect(fact('Tags')).toHaveTextContent('User impact');
    const link = panel.getByRole('link', { name: 'https://contoso.example/roadmap/1' });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(fact('Note')?.querySelector('a')).toBeNull();
  });

  it('does nothing that a hostile source wrote, and keeps its words', async () => {
    const page = await renderNotice(
      rowsWith({
        title: '<img src=x onerror="window.hurt=1"> Hostile',
        bodyHtml:
          '<p onclick="window.hurt=1">Words stay</p><script>window.hurt=1</script><img src=x onerror="window.hurt=1"><iframe src="https://x.example"></iframe><a href="javascript:window.hurt=1">A link</a>',
        details: [{ name: '<b>Name</b>', value: '<svg onload="window.hurt=1">value' }]
      })
    );
    const dialog = screen.getByRole('dialog');
    expect(page.panel.getByText('Words stay')).not.toHaveAttribute('onclick');
    expect(page.panel.getByText('A link')).not.toHaveAttribute('href');
    expect(page.panel.getByText('<b>Name</b>')).toBeInTheDocument();
    expect(page.panel.getByText('<svg onload="window.hurt=1">value')).toBeInTheDocument();
    expect(dialog.querySelector('script, iframe, img, svg[onload]')).toBeNull();
    expect(window).not.toHaveProperty('hurt');
  });

  it('is missed when the source gave none, with where to read it', async () => {
    const { panel } = await renderNotice(
      rowsWith({ bodyHtml: null, link: 'https://learn.contoso.example/1' })
    );
    expect(panel.getByText('The source gave no text. Read it at the source.')).toBeInTheDocument();
  });
});

describe('what changed', () => {
  it('since the person read it stands before the text', async () => {
    const { panel, user } = await renderNotice(changedRows());
    const heading = await panel.findByRole('heading', { name: /Changed since you read it on Apr 10, 2026/ });
    const element = heading.closest('section') as HTMLElement;
    const section = within(element);
    expect(await section.findByText(/It is a major change now/)).toBeInTheDocument();
    const textsOf = (tag: string): readonly (string | null)[] =>
      Array.from(element.querySelectorAll(tag), ({ textContent }) => textContent);
    expect(textsOf('del')).toEqual([
      `Removed: ${title}`,
      'Removed: May 29',
      'Removed: Normal',
      'Removed: May.'
    ]);
    expect(textsOf('ins')).toEqual([
      `Added: ${title} in June`,
      'Added: Jun 15',
      'Added: High',
      'Added: June.'
    ]);
    expect(section.queryByText(/word7 /)).not.toBeInTheDocument();
    await user.click(section.getByRole('button', { name: /Show 3\d words that stay/ }));
    expect(section.getByText(/word7 /)).toBeInTheDocument();
    const text = panel.getByRole('heading', { name: 'What it says' });
    expect(heading.compareDocumentPosition(text)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is no longer first once the person has acknowledged it', async () => {
    const { panel, user, rows } = await renderNotice(changedRows());
    await panel.findByRole('heading', { name: /Changed since you read it/ });
    await user.click(panel.getByRole('button', { name: 'I have read this' }));
    await panel.findByText(/You read this revision on/);
    expect(panel.queryByRole('heading', { name: /Changed since you read it/ })).not.toBeInTheDocument();
    expect([...rows.acknowledgements.values()].map(({ revision }) => revision)).toEqual([1, 3]);
  });

  it('cannot be shown when what was read was not kept', async () => {
    const rows = changedRows();
    rows.revisions.delete('1|1');
    const { panel } = await renderNotice(rows);
    expect(await panel.findByText(/What revision 1 said was not kept/)).toBeInTheDocument();
  });

  it('can be followed from revision to revision', async () => {
    const { panel, user } = await renderNotice(changedRows());
    const [second, first] = await panel.findAllByRole('button', { name: /^Show what changed/ });
    expect(second).toHaveAccessibleName('Show what changed: Revision 2, taken in on Apr 1');
    await user.click(first as HTMLElement);
    expect(first).toHaveAttribute('aria-expanded', 'true');
    expect(panel.getByText('What changed from revision 1 to revision 2')).toBeInTheDocument();
    expect(await panel.findByText(/changes in May/)).toBeInTheDocument();
    const [, whole] = panel.getAllByRole('button', { name: /^Show the whole text of then/ });
    await user.click(whole as HTMLElement);
    expect(panel.queryByText('What changed from revision 1 to revision 2')).not.toBeInTheDocument();
    expect(panel.getByText('The page changes in May.')).toBeInTheDocument();
  });

  it('can be read again when it could not be loaded', async () => {
    const { panel, user } = await renderNotice(changedRows(), {
      prepare: ({ notices }) => {
        jest.spyOn(notices, 'earlierRevisions').mockImplementationOnce(async () => {
          notices.failNext('offline');
          await notices.pass();
          return [];
        });
      }
    });
    const [retry] = await panel.findAllByRole('button', { name: 'Try again' });
    await user.click(retry as HTMLElement);
    expect(await panel.findByText('Revision 2, taken in on Apr 1')).toBeInTheDocument();
  });

  it('is not asked for when the notice has never changed', async () => {
    const { panel } = await renderNotice(rowsWith());
    expect(panel.queryByRole('heading', { name: 'Earlier revisions' })).not.toBeInTheDocument();
  });
});
