import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import type { Entry } from '../../../../domain/faq/entry';
import { RepositoryError } from '../../../../domain/RepositoryError';
import type { StoredDoubt } from '../../../../domain/updates/DoubtRepository';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import { confirmDoubt, dismissDoubt, verifyDoubt, type Doubt } from '../../../../domain/updates/ripple/doubt';
import { aPerson } from '../../../../testing/builders';
import { anEntry, seedEntries } from '../../../../testing/faq/anEntry';
import { MemoryFaq } from '../../../../testing/faq/MemoryFaq';
import { aNotice, seedNotices } from '../../../../testing/updates/aNotice';
import {
  renderUpdates,
  someRows,
  type UpdatesPage,
  type UpdatesPageOptions
} from '../../testing/renderUpdates';

const amir = aPerson();
const april = { by: amir, on: '2026-04-28T08:00:00Z' };

function anAnswerOn(id: number, title: string, changes: Partial<Entry> = {}): Entry {
  return anEntry({
    id,
    title,
    reply: `<p>${title}: remove the old one and enrol again.</p>`,
    cause: null,
    fix: null,
    keywords: [],
    errorCodes: [],
    platforms: [],
    ...changes
  });
}

const workProfile = anAnswerOn(1, 'Work profile cannot be made', {
  platforms: ['Android'],
  keywords: ['Microsoft Intune']
});
const passcode = anAnswerOn(2, 'Work profile asks for a passcode', {
  reply: '<p>Follow the new steps of the work profile, then enrol.</p>'
});
const printer = anAnswerOn(3, 'Printer is missing', {
  reply: '<p>Add it.</p>',
  errorCodes: ['0x80070bcb'],
  fix: '<p>Internal steps <script>alert(1)</script></p>'
});

interface Options extends UpdatesPageOptions {
  readonly entries?: readonly Entry[];
  readonly notice?: Partial<Notice>;
  readonly doubts?: readonly StoredDoubt[];
  readonly otherNotices?: readonly Notice[];
}

async function open(options: Options = {}): Promise<UpdatesPage> {
  const { entries = [workProfile, passcode, printer], doubts = [], otherNotices = [] } = options;
  const rows = options.rows ?? someRows();
  const faq = options.faq ?? new MemoryFaq(rows.site);
  seedEntries(faq, ...entries);
  const notice = aNotice({
    title: 'Work profile gets new steps',
    text: 'The steps to enrol for a work profile change.',
    ...options.notice
  });
  seedNotices(rows, notice, ...otherNotices);
  for (const doubt of doubts) rows.doubts.set(doubt.id, doubt);
  const page = renderUpdates({ query: '?om=notice:1;section:followUp', ...options, rows, faq });
  await screen.findByRole('heading', { name: 'Help desk answers that may be wrong now' });
  return page;
}

const subject = (entry: number, revision = 1): Parameters<typeof confirmDoubt>[0] => ({
  noticeKey: aNotice().key,
  target: { kind: 'faq', id: entry },
  revision
});

function stored(id: number, doubt: Doubt, changes: Partial<StoredDoubt> = {}): StoredDoubt {
  return { ...doubt, id, etag: `"${id}"`, noticeId: 1, targetTitle: 'Title at that time', ...changes };
}

const verified = (entry: number): Doubt => {
  const found = { revision: 1, wasChanged: true, note: 'New steps.' };
  const doubt = verifyDoubt(confirmDoubt(subject(entry), april, ''), april, found);
  if (!doubt) throw new Error('It was not verified.');
  return doubt;
};

const suggested = (): Promise<HTMLElement> =>
  screen.findByRole('list', { name: 'Entries that may be wrong' });
const lookedAt = (): Promise<HTMLElement> => screen.findByRole('list', { name: 'Looked at' });
const rowOf = (list: HTMLElement, title: string): HTMLElement =>
  within(list).getByText(title).closest('li') as HTMLElement;
const press = (page: UpdatesPage, name: string): Promise<void> =>
  page.user.click(screen.getByRole('button', { name }));
const choose = (page: UpdatesPage, name: string): Promise<void> =>
  page.user.click(screen.getByRole('checkbox', { name }));

describe('suggested entries', () => {
  it('are those that share words with the notice, each with the reasons, likeliest first', async () => {
    const others = [10, 11, 12, 13, 14].map((id) => ({ ...printer, id }));
    const elsewhere = { ...passcode, platforms: ['Windows'] } as const;
    const page = await open({ entries: [elsewhere, workProfile, ...others] });
    const rows = within(await suggested()).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent(/Shared words: work profile.*enrol/);
    expect(rows[0]).toHaveTextContent('Shared platforms: Android');
    expect(rows[0]).toHaveTextContent('Shared services: Microsoft Intune');
    expect(rows[1]).toHaveTextContent('Speaks against it: the entry is about other platforms (Windows)');
    expect(within(rows[1] as HTMLElement).getByRole('checkbox')).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Choose the answers to mark' })).toBeDisabled();
    await page.user.click(within(rows[0] as HTMLElement).getByText('Read the entry'));
    expect(await screen.findByText(/remove the old one and enrol again/)).toBeInTheDocument();
  });

  it('are also those that name the notice', async () => {
    await open({ entries: [{ ...printer, notices: [aNotice().key] }] });
    expect(rowOf(await suggested(), 'Printer is missing')).toHaveTextContent('The entry names this notice');
  });

  it('can be read by visitors only as far as they are marked', async () => {
    const page = await open({
      as: 'visitor',
      doubts: [stored(50, confirmDoubt(subject(1), april, 'Steps'))]
    });
    expect(rowOf(await lookedAt(), 'Title at that time')).toHaveTextContent(
      'Doubtful since Apr 28, marked by Amir Haddad'
    );
    expect(screen.getByText('You can read which answers are marked, but not mark any.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Take back/ })).not.toBeInTheDocument();
    expect(screen.queryByText('The FAQ could not be read')).not.toBeInTheDocument();
    page.unmount();
    await open({ as: 'visitor' });
    expect(await screen.findByText('No answer is marked because of this notice.')).toBeInTheDocument();
  });

  it.each([
    ['notSetUp', /This site has no FAQ yet/],
    ['forbidden', /You cannot read the entries of the FAQ/]
  ] as const)('are no failure when the FAQ answers %s', async (kind, text) => {
    await open({ prepare: ({ faqEntries }) => faqEntries.failNext(kind) });
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('say so when there are none, and when the FAQ is empty', async () => {
    const page = await open({ entries: [printer] });
    expect(await screen.findByText(/No other entry has enough words in common/)).toBeInTheDocument();
    page.unmount();
    await open({ entries: [{ ...workProfile, status: 'Draft' }] });
    expect(await screen.findByText('The FAQ has no published entries yet.')).toBeInTheDocument();
  });

  it('can be read again after a failure, page by page', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => anAnswerOn(100 + index, `Printer ${index}`));
    const page = await open({
      entries: [workProfile, ...many],
      prepare: ({ faqEntries }) => faqEntries.failNext('offline')
    });
    expect(await screen.findByText('The FAQ could not be read')).toBeInTheDocument();
    const read = page.faqEntries.page.bind(page.faqEntries);
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    jest
      .spyOn(page.faqEntries, 'page')
      .mockImplementation((next) => (next === undefined ? read() : gate.then(() => read(next))));
    await press(page, 'Try again');
    expect(await screen.findByText('Reading the FAQ: 1,000 entries so far')).toBeInTheDocument();
    go();
    expect(rowOf(await suggested(), workProfile.title)).toBeInTheDocument();
  });
});

describe('marking entries', () => {
  it('stores the doubt with its note, and warns users', async () => {
    const page = await open();
    await suggested();
    await choose(page, workProfile.title);
    await page.user.type(
      screen.getByRole('textbox', { name: `What may be wrong (optional): ${workProfile.title}` }),
      'Step 1 is gone'
    );
    await press(page, 'Mark 1 answer as doubtful');
    expect(await screen.findByText('1 answer marked as doubtful')).toBeInTheDocument();
    const row = rowOf(await lookedAt(), workProfile.title);
    expect(row).toHaveTextContent('Doubtful since May 4, marked by Lena Lindqvist');
    expect(row).toHaveTextContent('Step 1 is gone');
    expect([...page.rows.doubts.values()]).toMatchObject([
      {
        noticeId: 1,
        noticeKey: aNotice().key,
        targetTitle: workProfile.title,
        target: { kind: 'faq', id: 1 },
        state: 'doubtful',
        revision: 1,
        note: 'Step 1 is gone',
        by: { id: 6 },
        on: '2026-05-04T09:00:00Z'
      }
    ]);
    expect(page.faq.answerOf(1)).toMatchObject({
      doubtfulSince: '2026-05-04',
      doubtfulBecause: 'Work profile gets new steps'
    });
    expect(page.faq.answerOf(2)?.doubtfulSince).toBeNull();
    expect(screen.queryByRole('checkbox', { name: workProfile.title })).not.toBeInTheDocument();
  });

  it('leaves the first day to an answer that another notice made doubtful, and names both', async () => {
    const other = aNotice({ id: 2, title: 'Passcodes get longer' });
    const before = confirmDoubt({ ...subject(1), noticeKey: other.key }, april, '');
    const page = await open({
      otherNotices: [other],
      doubts: [stored(50, before, { noticeId: 2 })]
    });
    await suggested();
    await choose(page, workProfile.title);
    await press(page, 'Mark 1 answer as doubtful');
    await screen.findByText('1 answer marked as doubtful');
    expect(page.faq.answerOf(1)).toMatchObject({
      doubtfulSince: '2026-04-28',
      doubtfulBecause: 'Passcodes get longer; Work profile gets new steps'
    });
    await press(page, `Take back: ${workProfile.title}`);
    await screen.findByText(`Recorded that the notice has nothing to do with it: ${workProfile.title}`);
    expect(page.faq.answerOf(1)).toMatchObject({
      doubtfulSince: '2026-04-28',
      doubtfulBecause: 'Passcodes get longer'
    });
  });

  it('can be said to be needless: nothing is marked, and it can be marked after all', async () => {
    const page = await open();
    await suggested();
    await press(page, `Has nothing to do with it: ${passcode.title}`);
    const list = await lookedAt();
    expect(rowOf(list, passcode.title)).toHaveTextContent(
      'Has nothing to do with it, said Lena Lindqvist on May 4'
    );
    expect(page.faq.answerOf(2)?.doubtfulSince).toBeNull();
    await press(page, `Mark as doubtful: ${passcode.title}`);
    await waitFor(() => expect(rowOf(list, passcode.title)).toHaveTextContent('Doubtful since May 4'));
    expect(page.faq.answerOf(2)?.doubtfulSince).toBe('2026-05-04');
    expect(page.rows.doubts.size).toBe(1);
  });

  it('can be taken back: users are not warned any more', async () => {
    const page = await open();
    await suggested();
    await choose(page, workProfile.title);
    await press(page, 'Mark 1 answer as doubtful');
    await press(
      page,
      await screen.findByText('1 answer marked as doubtful').then(() => `Take back: ${workProfile.title}`)
    );
    await waitFor(async () =>
      expect(rowOf(await lookedAt(), workProfile.title)).toHaveTextContent('Has nothing to do with it, said')
    );
    expect(page.faq.answerOf(1)).toMatchObject({ doubtfulSince: null, doubtfulBecause: null });
  });

  it('is possible for entries that are found by their title or error code', async () => {
    const page = await open();
    await suggested();
    await press(page, 'Find other entries');
    const box = await screen.findByRole('textbox', { name: /Find entries by title/ });
    expect(box).toHaveFocus();
    await page.user.type(box, 'work profile');
    expect(await screen.findByText('2 entries found')).toBeInTheDocument();
    expect(screen.getAllByText('In the list already')).toHaveLength(2);
    await page.user.clear(box);
    await page.user.type(box, '80070BCB');
    await page.user.click(await screen.findByRole('button', { name: `Add: ${printer.title}` }));
    expect(rowOf(await suggested(), printer.title)).toHaveTextContent('Added by you');
    await press(page, 'Mark 1 answer as doubtful');
    await screen.findByText('1 answer marked as doubtful');
    expect(page.faq.answerOf(3)?.doubtfulSince).toBe('2026-05-04');
  });
});

describe('when marking fails', () => {
  it('says for each entry what was marked and why not, and tries again', async () => {
    const page = await open();
    await suggested();
    await choose(page, workProfile.title);
    await choose(page, passcode.title);
    const mark = jest.spyOn(page.published, 'mark');
    mark.mockRejectedValueOnce(new RepositoryError('invalid', 'No'));
    const add = jest.spyOn(page.doubts, 'add');
    const addNow = page.colleague.doubts.add.bind(page.colleague.doubts);
    add.mockImplementationOnce(addNow).mockRejectedValueOnce(new RepositoryError('throttled', 'Busy'));
    await press(page, 'Mark 2 answers as doubtful');
    expect(await screen.findByText('1 answer marked as doubtful')).toBeInTheDocument();
    expect(
      screen.getByText(/what users see is not changed yet: Work profile cannot be made/)
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Not recorded: Work profile asks for a passcode. SharePoint was busy/)
    ).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: passcode.title })).toBeChecked();
    await press(page, 'Try again');
    expect(await screen.findByText('2 answers marked as doubtful')).toBeInTheDocument();
    expect(screen.queryByText(/Not recorded/)).not.toBeInTheDocument();
    expect([1, 2].map((id) => page.faq.answerOf(id)?.doubtfulSince)).toEqual(['2026-05-04', '2026-05-04']);
    expect(page.rows.doubts.size).toBe(2);
  });

  it('is done all the same when only the answer was lost', async () => {
    const page = await open();
    await suggested();
    await choose(page, workProfile.title);
    const add = page.doubts.add.bind(page.doubts);
    jest.spyOn(page.doubts, 'add').mockImplementationOnce(async (...args) => {
      await add(...args);
      throw new RepositoryError('offline', 'Lost');
    });
    await press(page, 'Mark 1 answer as doubtful');
    await screen.findByText(/Not recorded/);
    await press(page, 'Try again');
    expect(await screen.findByText('1 answer marked as doubtful')).toBeInTheDocument();
    expect(page.rows.doubts.size).toBe(1);
    expect(page.faq.answerOf(1)?.doubtfulSince).toBe('2026-05-04');
  });

  it('shows what a colleague said first', async () => {
    const page = await open();
    await suggested();
    await choose(page, workProfile.title);
    await page.colleague.doubts.add(1, workProfile.title, dismissDoubt(subject(1), april, 'Another app'));
    await press(page, 'Mark 1 answer as doubtful');
    expect(await screen.findByText(/Somebody else was quicker: Work profile/)).toBeInTheDocument();
    expect(rowOf(await lookedAt(), workProfile.title)).toHaveTextContent(
      'Has nothing to do with it, said Amir Haddad on Apr 28'
    );
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('says when it could not be read what is marked', async () => {
    const page = await open({ prepare: ({ doubts }) => doubts.failNext('offline') });
    expect(await screen.findByText('Which answers are marked could not be loaded')).toBeInTheDocument();
    await press(page, 'Try again');
    expect(await suggested()).toBeInTheDocument();
  });
});

describe('entries that were looked at', () => {
  const doubts = [
    stored(50, verified(1)),
    stored(51, dismissDoubt(subject(2), april, '')),
    stored(52, confirmDoubt(subject(3), april, ''))
  ];

  it('are listed with who found what, and stay out of the suggestions', async () => {
    await open({ doubts });
    const list = await lookedAt();
    await within(list).findByText(workProfile.title);
    expect(rowOf(list, workProfile.title)).toHaveTextContent(
      'Verified on Apr 28 by Amir Haddad: it had to be changed'
    );
    expect(rowOf(list, passcode.title)).toHaveTextContent('Has nothing to do with it, said Amir Haddad');
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(printer.title);
    expect(within(rowOf(list, workProfile.title)).queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Entries that may be wrong' })).not.toBeInTheDocument();
  });

  it('are outdated when the notice changed since, and are marked anew or confirmed', async () => {
    const page = await open({ doubts, notice: { revision: 2, revisedOn: calendarDate('2026-05-01') } });
    const list = await lookedAt();
    await within(list).findByText(workProfile.title);
    expect(rowOf(list, workProfile.title)).toHaveTextContent(
      'Outdated: Amir Haddad verified it on Apr 28, and the notice has changed since'
    );
    expect(rowOf(list, passcode.title)).toHaveTextContent(/Outdated: Amir Haddad said on Apr 28/);
    expect(rowOf(list, printer.title)).toHaveTextContent('Doubtful since Apr 28');
    await press(page, `Mark as doubtful: ${workProfile.title}`);
    await waitFor(() => expect(rowOf(list, workProfile.title)).toHaveTextContent('Doubtful since May 4'));
    expect(page.faq.answerOf(1)?.doubtfulSince).toBe('2026-05-04');
    expect(page.rows.doubts.get(50)).toMatchObject({ revision: 2, state: 'doubtful', wasChanged: null });
    await press(page, `Has nothing to do with it: ${passcode.title}`);
    await waitFor(() =>
      expect(rowOf(list, passcode.title)).toHaveTextContent(
        'Has nothing to do with it, said Lena Lindqvist on May 4'
      )
    );
    expect(page.rows.doubts.get(51)).toMatchObject({ revision: 2, state: 'dismissed' });
  });

  it('ask before what was chosen is lost', async () => {
    const page = await open();
    await suggested();
    await choose(page, workProfile.title);
    await page.user.click(screen.getByRole('tab', { name: 'Decision' }));
    expect(await screen.findByText('Discard what you typed?')).toBeInTheDocument();
  });
});
