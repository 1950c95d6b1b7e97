import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Entry } from '../../../domain/faq/entry';
import { aPerson } from '../../../testing/builders';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { seedDoubt, seedVote } from '../testing/openEntry';
import { renderFaq, someRows, type FaqPage, type FaqPageOptions, type FaqRows } from '../testing/renderFaq';
import { askedAtOnce } from './useQueueVotes';

const lena = aPerson({ id: 6, name: 'Lena Lindqvist' });
const amir = aPerson();
const verified = calendarDate('2026-04-20');

function rowsWith(...entries: readonly Entry[]): FaqRows {
  const rows = someRows();
  seedEntries(rows.faq, ...entries);
  return rows;
}

async function open(rows: FaqRows, options: FaqPageOptions & { whose?: string } = {}): Promise<FaqPage> {
  const { whose, ...rest } = options;
  const page = renderFaq({ ...rest, rows, query: `?om=view:queue${whose ? `;whose:${whose}` : ''}` });
  await screen.findByRole('combobox', { name: 'Reviews and feedback of' });
  return page;
}

const part = (name: RegExp): HTMLElement => screen.getByRole('region', { name });
const linesOf = (name: RegExp): readonly string[] =>
  within(part(name))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
const titlesOf = (name: RegExp): readonly string[] =>
  within(part(name))
    .queryAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent ?? '');

describe('reviews', () => {
  const reviewed = (): FaqRows => {
    const rows = rowsWith(
      anEntry({ id: 1, title: 'Due', owner: lena, verifiedOn: calendarDate('2025-11-01') }),
      anEntry({ id: 2, title: 'Soon', owner: amir, verifiedOn: calendarDate('2025-11-20') }),
      anEntry({ id: 3, title: 'Never', owner: null }),
      anEntry({ id: 4, title: 'Doubtful', owner: lena, verifiedOn: verified }),
      anEntry({ id: 5, title: 'Current', owner: lena, verifiedOn: verified })
    );
    seedDoubt(rows, 4, 21, 'Enrolment changes');
    return rows;
  };

  it('of one’s own come first, the most urgent before the others, each with its reason', async () => {
    await open(reviewed());
    await screen.findByRole('region', { name: 'To review 2' });
    expect(screen.getByRole('combobox', { name: 'Reviews and feedback of' })).toHaveDisplayValue('Mine');
    const [doubtful, due] = linesOf(/To review/);
    expect(doubtful).toContain('May be wrong since May 1, because of: Enrolment changes');
    expect(due).toContain('Review due since May 1');
    expect(due).toContain('Verified Nov 1, 2025');
    expect(due).toContain('Lena Lindqvist');
  });

  it('are everybody’s or nobody’s when somebody asks for it, and the address says so', async () => {
    const { user } = await open(reviewed());
    const choice = screen.getByRole('combobox', { name: 'Reviews and feedback of' });
    await user.selectOptions(choice, 'Everybody');
    await waitFor(() => expect(titlesOf(/To review 4/)).toEqual(['Doubtful', 'Due', 'Never', 'Soon']));
    expect(linesOf(/To review/)[3]).toContain('Review due May 20, in 16 days');
    await user.selectOptions(choice, 'Nobody');
    await waitFor(() => expect(titlesOf(/To review 1/)).toEqual(['Never']));
    expect(linesOf(/To review/)[0]).toContain('Nobody looks after it');
    await waitFor(() => expect(window.location.search).toContain('whose:nobody'));
  });

  it('are everybody’s for somebody who owns nothing', async () => {
    await open(rowsWith(anEntry({ title: 'Never', owner: amir })));
    expect(await screen.findByRole('region', { name: 'To review 1' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Reviews and feedback of' })).toHaveDisplayValue('Everybody');
  });

  it('are worked through with one key', async () => {
    const page = await open(reviewed(), { whose: 'everybody' });
    const { user, rows } = page;
    await screen.findByRole('button', { name: 'Verified today: Doubtful' });
    screen.getByRole('button', { name: 'Verified today: Doubtful' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('“Doubtful” is verified as of today.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Verified today: Due' })).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Verified today: Never' })).toHaveFocus());
    await waitFor(() => expect(titlesOf(/To review 2/)).toEqual(['Never', 'Soon']));
    expect(rows.faq.entries.get(4)?.verifiedOn).toBe('2026-05-04');
    expect(await page.doubts.ofTargets('faq')).toMatchObject([{ state: 'verified' }]);
  });

  it('stay when they could not be recorded, with the keyboard where it was', async () => {
    const { user, entries } = await open(rowsWith(anEntry({ title: 'Never' })));
    const button = await screen.findByRole('button', { name: 'Verified today: Never' });
    entries.failNext('offline');
    await user.click(button);
    expect(await screen.findByText('That “Never” is right could not be recorded')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Verified today: Never' })).toHaveFocus());
    expect(titlesOf(/To review 1/)).toEqual(['Never']);
  });

  it('are not asked for twice a day where the interval is shorter than the notice', async () => {
    const verifiedOn = calendarDate('2026-05-04');
    await open(rowsWith(anEntry({ verifiedOn, reviewEvery: 0 })));
    expect(await screen.findByRole('region', { name: 'To review 1' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Verified today/ })).not.toBeInTheDocument();
  });

  it('come fifty at a time', async () => {
    const many = Array.from({ length: 52 }, (_, at) => anEntry({ id: at + 1, title: `Entry ${at + 1}` }));
    const { user } = await open(rowsWith(...many));
    await screen.findByRole('region', { name: 'To review 52' });
    expect(titlesOf(/To review/)).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(titlesOf(/To review/)).toHaveLength(52);
  });
});

describe('what waits for publishing', () => {
  const written = (): FaqRows =>
    rowsWith(
      anEntry({ id: 1, title: 'Draft', status: 'Draft', publishedVersion: null, modifiedBy: lena }),
      anEntry({
        id: 2,
        title: 'Changed',
        verifiedOn: verified,
        contentVersion: 3,
        modifiedOn: '2026-05-03T08:00:00Z'
      }),
      anEntry({ id: 3, title: 'Published', verifiedOn: verified }),
      anEntry({ id: 4, title: 'Retired', status: 'Retired', contentVersion: 2 })
    );

  it('comes with what was changed last first, and opens', async () => {
    const { user } = await open(written());
    await screen.findByRole('region', { name: 'To publish 2' });
    const [changed, draft] = linesOf(/To publish/);
    expect(changed).toContain('Changes wait: readers see version 1, the text is at version 3.');
    expect(changed).toContain('Changed May 3 by Amir Haddad');
    expect(draft).toContain('Draft');
    await user.click(screen.getByRole('button', { name: 'Changed' }));
    await waitFor(() => expect(window.location.search).toContain('entry:2'));
  });

  it('says that somebody else publishes it where the team has agreed on a second pair of eyes', async () => {
    await open(written(), {
      prepare: ({ settings }) => void settings.save({ secondPairOfEyes: true })
    });
    await screen.findByRole('region', { name: 'To publish 2' });
    const [changed, draft] = linesOf(/To publish/);
    expect(draft).toContain('You changed it last: somebody else publishes it');
    expect(changed).not.toContain('You changed it last');
  });
});

describe('feedback', () => {
  const voted = (): FaqRows => {
    const rows = rowsWith(
      anEntry({ id: 1, title: 'Unclear', verifiedOn: verified, owner: lena }),
      anEntry({ id: 2, title: 'Foreign', verifiedOn: verified, owner: amir }),
      anEntry({
        id: 3,
        title: 'Seen',
        verifiedOn: verified,
        owner: lena,
        feedbackSeenOn: '2026-05-01T00:00:00Z'
      })
    );
    seedVote(rows, 8, { entry: 1, helped: false, reason: 'Step 2 is gone' });
    seedVote(rows, 9, { entry: 1, helped: false, on: '2026-04-30T08:00:00Z' });
    seedVote(rows, 7, { entry: 1, helped: true });
    seedVote(rows, 9, { entry: 2, helped: false, reason: 'Wrong menu' });
    seedVote(rows, 9, { entry: 3, helped: false });
    return rows;
  };

  it('tells the newest reason, and how many were not helped', async () => {
    const { user } = await open(voted());
    await screen.findByRole('region', { name: 'Feedback to look at 1' });
    const [unclear] = linesOf(/Feedback/);
    expect(unclear).toContain('Step 2 is gone');
    expect(unclear).toContain('Did not help 2 people');
    expect(unclear).toContain('Chidi Okafor');
    await user.click(within(part(/Feedback/)).getByRole('button', { name: 'Unclear' }));
    await waitFor(() => expect(window.location.search).toContain('entry:1;section:feedback'));
  });

  it('is looked at with one click, and waits no more', async () => {
    const { user, rows } = await open(voted(), { whose: 'everybody' });
    await screen.findByRole('region', { name: 'Feedback to look at 2' });
    await user.click(screen.getByRole('button', { name: 'I have looked at it: Unclear' }));
    expect(await screen.findByText(/The feedback on “Unclear” is looked at/)).toBeVisible();
    await waitFor(() => expect(titlesOf(/Feedback to look at 1/)).toEqual(['Foreign']));
    expect(screen.getByRole('button', { name: 'I have looked at it: Foreign' })).toHaveFocus();
    expect(rows.faq.entries.get(1)?.feedbackSeenOn).toBe('2026-05-04T09:00:00Z');
  });

  it('stays when that could not be recorded', async () => {
    const { user, entries } = await open(voted());
    await screen.findByRole('region', { name: 'Feedback to look at 1' });
    entries.failNext('throttled');
    await user.click(screen.getByRole('button', { name: 'I have looked at it: Unclear' }));
    expect(await screen.findByText(/“Unclear” was looked at could not be recorded/)).toBeVisible();
    expect(titlesOf(/Feedback/)).toEqual(['Unclear']);
  });

  it('that could not be loaded is loaded again, and the reviews can be used meanwhile', async () => {
    const rows = voted();
    seedEntries(rows.faq, anEntry({ id: 4, title: 'Never', owner: lena }));
    const { user } = await open(rows, { prepare: ({ votes }) => votes.failNext('offline') });
    expect(await screen.findByText('The feedback could not be loaded')).toBeVisible();
    expect(titlesOf(/To review/)).toEqual(['Never']);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(titlesOf(/Feedback to look at 1/)).toEqual(['Unclear']));
    expect(screen.queryByText('The feedback could not be loaded')).not.toBeInTheDocument();
  });

  it('of many entries is asked for some at a time', async () => {
    const many = Array.from({ length: askedAtOnce + 3 }, (_, at) =>
      anEntry({ id: at + 1, title: `Entry ${at + 1}`, verifiedOn: verified })
    );
    const rows = rowsWith(...many);
    seedVote(rows, 8, { entry: 1, helped: false });
    const asked: number[] = [];
    const { user } = await open(rows, {
      prepare: ({ votes }) => {
        const ofEntries = votes.ofEntries.bind(votes);
        jest.spyOn(votes, 'ofEntries').mockImplementation((ids) => {
          asked.push(ids.length);
          return ofEntries(ids);
        });
      }
    });
    const more = await screen.findByRole('button', { name: 'Look for feedback on 3 more entries' });
    await screen.findByRole('region', { name: 'Feedback to look at 0' });
    await user.click(more);
    await waitFor(() => expect(titlesOf(/Feedback to look at 1/)).toEqual(['Entry 1']));
    expect(asked).toEqual([askedAtOnce, 3]);
  });
});

describe('when nothing waits', () => {
  it('says so', async () => {
    await open(rowsWith(anEntry({ verifiedOn: verified })));
    expect(await screen.findByRole('heading', { name: 'Nothing waits' })).toBeVisible();
    expect(screen.getByText(/Well done/)).toBeVisible();
  });

  it('leads from one’s own to everybody’s', async () => {
    const rows = rowsWith(
      anEntry({ id: 1, verifiedOn: verified, owner: lena }),
      anEntry({ id: 2, title: 'Never', owner: amir })
    );
    const { user } = await open(rows);
    await user.click(await screen.findByRole('button', { name: 'Show everybody’s' }));
    await waitFor(() => expect(titlesOf(/To review/)).toEqual(['Never']));
  });
});
