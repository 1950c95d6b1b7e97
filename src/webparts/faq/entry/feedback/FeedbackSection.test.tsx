import { screen, waitFor, within } from '@testing-library/react';
import type { Entry } from '../../../../domain/faq/entry';
import type { Vote } from '../../../../domain/faq/FeedbackRepository';
import { anEntry, seedEntries } from '../../../../testing/faq/anEntry';
import { findPanel, renderFaq, someRows, type FaqPage, type FaqRows } from '../../testing/renderFaq';

const query = '?om=entry:1;section:feedback';
const title = anEntry().title;

/** Votes in order of `who`: index among the people of the site. */
function withVotes(
  votes: readonly (Partial<Vote> & { readonly who: number })[],
  entry: Partial<Entry> = {}
): FaqRows {
  const rows = someRows();
  seedEntries(rows.faq, anEntry({ id: 1, contentVersion: 2, publishedVersion: 2, ...entry }));
  for (const { who, ...changes } of votes) {
    const { id, name, email } = rows.faq.site.people[who] ?? rows.faq.site.personByRole('owner');
    const vote = {
      entry: 1,
      version: 2,
      person: { id, name, email },
      helped: true,
      reason: '',
      on: '2026-04-20T10:00:00Z',
      ...changes
    };
    rows.faq.votes.set(`1|${vote.version}|${id}`, vote);
  }
  return rows;
}

async function open(rows: FaqRows): Promise<FaqPage> {
  const page = renderFaq({ rows, query });
  await findPanel(title);
  await screen.findByRole('heading', { name: 'Did it help?' });
  return page;
}

const section = (name: string): HTMLElement =>
  screen.getByRole('heading', { name }).closest('section') ?? document.body;
const seen = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'I have looked at it' });

describe('The votes on an entry', () => {
  it('are shown as so many of so many while they are few, those on other texts apart', async () => {
    await open(
      withVotes([
        { who: 0 },
        { who: 1 },
        { who: 2 },
        { who: 3, helped: false, reason: 'Wrong menu' },
        { who: 0, version: 1, helped: false }
      ])
    );
    const summary = section('Did it help?').textContent;
    expect(summary).toContain('Text version 2, which readers seeHelped 3 of 4 people');
    expect(summary).toContain('Other versions of the textHelped 0 of 1 person');
    expect(summary).not.toContain('%');
  });

  it('are a share when there are enough', async () => {
    await open(withVotes([{ who: 0 }, { who: 1 }, { who: 2 }, { who: 3 }, { who: 4, helped: false }]));
    expect(section('Did it help?').textContent).toContain('Helped 4 of 5 people (80%)');
  });

  it('are none yet', async () => {
    await open(withVotes([], { publishedVersion: null, status: 'Draft' }));
    expect(section('Did it help?').textContent).toContain(
      'Text version 2, not published yetNobody has said yet whether it helped.'
    );
    screen.getByText('Nobody has said that it did not help.');
    expect(screen.queryByRole('button', { name: 'I have looked at it' })).toBeNull();
  });

  it('are on their way, or cannot be loaded and are asked for again', async () => {
    const page = renderFaq({ rows: withVotes([{ who: 1 }]), query: '?om=entry:1;section:history' });
    await findPanel(title);
    await screen.findByRole('heading', { name: 'Verifications' });
    const release = page.votes.hold();
    page.votes.failNext('offline');
    await page.user.click(screen.getByRole('tab', { name: 'Feedback' }));
    await screen.findByRole('status', { name: 'Loading the feedback' });
    release();
    await screen.findByText('The feedback could not be loaded');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Helped 1 of 1 person');
  });
});

describe('Reasons why an entry did not help', () => {
  const reasons = [
    { who: 1, helped: false, reason: 'The menu is gone', on: '2026-04-21T10:00:00Z' },
    { who: 2, helped: false, reason: '', on: '2026-04-25T10:00:00Z' },
    { who: 1, version: 1, helped: false, reason: 'Too short', on: '2026-01-05T10:00:00Z' },
    { who: 3, helped: true }
  ];

  it('come with who, when and which text, the latest first, and with what is new', async () => {
    await open(withVotes(reasons, { feedbackSeenOn: '2026-04-22T10:00:00Z' }));
    const items = within(section('Why it did not help')).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Brigitte Keller.*Apr 25, 2026.*NewText version 2No reason given$/),
      expect.stringMatching(/Amir Haddad.*Apr 21, 2026.*[^w]Text version 2The menu is gone$/),
      expect.stringMatching(
        /Amir Haddad.*Jan 5, 2026.*Text version 1, which readers do not see nowToo short$/
      )
    ]);
    screen.getByText('1 new vote that it did not help');
  });

  it('are looked at: they leave the queue, and the focus stays there', async () => {
    const page = await open(withVotes(reasons));
    screen.getByText('3 new votes that it did not help');
    await page.user.click(await seen());
    await screen.findByText(
      `The feedback on “${title}” is looked at. It waits again when somebody else is not helped.`
    );
    const when = await screen.findByText(/^Last looked at on May 4, 2026/);
    await waitFor(() => expect(document.activeElement).toBe(when));
    expect(screen.queryByText('New')).toBeNull();
    expect(page.rows.faq.entries.get(1)?.feedbackSeenOn).toBe('2026-05-04T09:00:00Z');
  });

  it('that came in meanwhile are shown before they count as looked at', async () => {
    const page = await open(withVotes(reasons));
    await page.colleague.votes.vote({ entry: 1, version: 2 }, false, 'Also on tablets');
    await page.user.click(await seen());
    await screen.findByText(/^Meanwhile more feedback came in/);
    await screen.findByText('Also on tablets');
    expect(page.rows.faq.entries.get(1)?.feedbackSeenOn).toBeNull();
    await page.user.click(await seen());
    await screen.findByText(/^Last looked at on/);
  });

  it('still wait when that could not be recorded', async () => {
    const page = await open(withVotes(reasons));
    page.entries.failNext('offline');
    await page.user.click(await seen());
    await screen.findByText(
      'That the feedback on “Windows enrolment fails with 0x80180014” was looked at could not be recorded'
    );
    await page.user.click(await seen());
    await screen.findByText(/^Last looked at on/);
  });
});
