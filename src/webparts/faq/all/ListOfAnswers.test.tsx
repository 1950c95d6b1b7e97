import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { seedVote } from '../testing/openEntry';
import { renderFaq, someRows, type FaqPage, type FaqPageOptions, type FaqRows } from '../testing/renderFaq';

const titles = (): readonly string[] =>
  screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent ?? '');
const opener = (title: string): HTMLElement => screen.getByRole('button', { name: title });

function someAnswers(): FaqRows {
  const rows = someRows();
  seedEntries(
    rows.faq,
    anEntry({ id: 1, title: 'Windows', verifiedOn: calendarDate('2026-04-01') }),
    anEntry({ id: 2, title: 'Apple', verifiedOn: calendarDate('2026-04-20') }),
    anEntry({ id: 3, title: 'Mail', category: 'Email', verifiedOn: calendarDate('2026-03-01') }),
    anEntry({ id: 4, title: 'Draft', status: 'Draft', publishedVersion: null })
  );
  return rows;
}

async function open(options: FaqPageOptions): Promise<FaqPage> {
  const page = renderFaq({ rows: someAnswers(), as: 'visitor', ...options });
  await screen.findByRole('button', { name: 'Expand all' });
  return page;
}

describe('answers of one category', () => {
  const defaults = { mode: 'category', category: 'Enrolment' } as const;

  it('stand under its name, the published ones only, whoever reads', async () => {
    await open({ defaults, as: 'owner' });
    expect(screen.getByRole('heading', { name: 'Enrolment' })).toBeInTheDocument();
    expect(titles()).toEqual(['Apple', 'Windows']);
    expect(screen.queryByRole('button', { name: 'Add an entry' })).toBeNull();
    expect(screen.queryByText('First line')).toBeNull();
  });

  it('open one by one and all at once, without anything of the team', async () => {
    const { user } = await open({ defaults });
    await user.click(opener('Apple'));
    expect(opener('Apple')).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByText('Please restart the device and try again.')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Expand all' }));
    expect(screen.getAllByText('Please restart the device and try again.')).toHaveLength(2);
    expect(screen.queryByText('Allow the platform.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Collapse all' }));
    expect(opener('Windows')).toHaveAttribute('aria-expanded', 'false');
  });

  it('stay harmless, and need no table wider than the page', async () => {
    const rows = someRows();
    const reply =
      '<p style="width:2000px" onclick="x()">Try <a href="javascript:x()">this</a></p><img src=x><script>x()</script>';
    seedEntries(rows.faq, anEntry({ id: 1, title: '<b>Bold</b>', reply }));
    const { user, container } = await open({ defaults, rows });
    await user.click(opener('<b>Bold</b>'));
    expect(screen.getByText('Try')).toBeInTheDocument();
    expect(container.querySelectorAll('img, script, [onclick], a[href], p[style]')).toHaveLength(0);
    expect(screen.queryAllByRole('table')).toHaveLength(0);
  });

  it('have links of their own', async () => {
    const { user } = await open({ defaults });
    await user.click(opener('Apple'));
    await user.click(screen.getByRole('button', { name: 'Copy link to “Apple”' }));
    expect(await navigator.clipboard.readText()).toMatch(/\/Faq\.aspx\?om-\w+=entry:2$/);
    expect(screen.getByText('The link is on the clipboard.')).toBeInTheDocument();
  });

  it('tell that they may be wrong', async () => {
    const rows = someAnswers();
    const answer = rows.faq.answers.get(2);
    if (answer) {
      rows.faq.answers.set(2, {
        ...answer,
        doubtfulSince: calendarDate('2026-05-01'),
        doubtfulBecause: 'Changes in May'
      });
    }
    await open({ defaults, rows });
    expect(screen.getByText('May be wrong since May 1, because of: Changes in May')).toBeInTheDocument();
  });

  it('say when there are none', async () => {
    renderFaq({ rows: someAnswers(), as: 'visitor', defaults: { mode: 'category', category: 'Security' } });
    expect(await screen.findByText('No answers in this category yet')).toBeInTheDocument();
  });

  it('stand by category when the author chose none', async () => {
    const { user } = await open({ defaults: { mode: 'category', category: null } });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Enrolment 2 entries',
      'Email 1 entry'
    ]);
    await user.click(screen.getByRole('button', { name: /^Enrolment/ }));
    expect(titles()).toEqual(['Mail']);
  });
});

describe('what helped most', () => {
  const defaults = { mode: 'topTen', category: null } as const;

  function voted(): FaqRows {
    const rows = someAnswers();
    for (const person of [7, 8, 9]) seedVote(rows, person, { entry: 3 });
    seedVote(rows, 7, { entry: 1 });
    seedVote(rows, 8, { entry: 1, helped: false });
    return rows;
  }

  it('is in the order of the votes, with their number', async () => {
    await open({ defaults, rows: voted() });
    expect(screen.getByRole('heading', { name: 'What helped most' })).toBeInTheDocument();
    expect(titles()).toEqual(['Mail', 'Windows']);
    const [first] = within(screen.getByRole('list', { name: 'What helped most' })).getAllByRole('listitem');
    expect(first).toHaveTextContent('Helped 3 of 3 people');
  });

  it.each(['forbidden', 'notSetUp'] as const)(
    'is what was verified most recently where votes are %s',
    async (kind) => {
      await open({ defaults, rows: voted(), prepare: ({ votes }) => votes.failNext(kind) });
      expect(screen.getByRole('heading', { name: 'Verified most recently' })).toBeInTheDocument();
      expect(titles()).toEqual(['Apple', 'Windows', 'Mail']);
      expect(screen.queryByRole('alert')).toBeNull();
    }
  );

  it('is what was verified most recently before anybody has voted', async () => {
    await open({ defaults });
    expect(screen.getByRole('heading', { name: 'Verified most recently' })).toBeInTheDocument();
  });

  it('says when the votes could not be loaded, and tries again', async () => {
    const { user } = await open({
      defaults,
      rows: voted(),
      prepare: ({ votes }) => votes.failNext('offline')
    });
    expect(screen.getByText('What helped most could not be loaded')).toBeInTheDocument();
    expect(titles()).toEqual(['Apple', 'Windows', 'Mail']);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(titles()).toEqual(['Mail', 'Windows']));
  });

  it('asks for the votes on many answers in portions', async () => {
    const rows = someRows();
    const many = Array.from({ length: 620 }, (_value, index) =>
      anEntry({ id: index + 1, title: `E${index}` })
    );
    seedEntries(rows.faq, ...many);
    const { votes } = await open({ defaults, rows, prepare: (page) => jest.spyOn(page.votes, 'ofEntries') });
    const asked = jest.mocked(votes.ofEntries).mock.calls.map(([ids]) => ids.length);
    expect(asked).toEqual([100, 100, 100, 100, 100]);
    expect(titles()).toHaveLength(10);
  });
});
