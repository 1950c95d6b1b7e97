import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { RepositoryError } from '../../../../domain/RepositoryError';
import type { Course } from '../../../../domain/training/course';
import type { StoredDoubt } from '../../../../domain/updates/DoubtRepository';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import { confirmDoubt, dismissDoubt, verifyDoubt } from '../../../../domain/updates/ripple/doubt';
import { aPerson } from '../../../../testing/builders';
import { anEntry, seedEntries } from '../../../../testing/faq/anEntry';
import { MemoryFaq } from '../../../../testing/faq/MemoryFaq';
import { MemoryTraining } from '../../../../testing/training/MemoryTraining';
import { aCourse } from '../../../../testing/training/trainingBuilders';
import { aNotice, seedNotices } from '../../../../testing/updates/aNotice';
import {
  renderUpdates,
  someRows,
  type UpdatesPage,
  type UpdatesPageOptions
} from '../../testing/renderUpdates';

const april = { by: aPerson(), on: '2026-04-28T08:00:00Z' };

const titled = (id: number, title: string, changes: Partial<Course> = {}): Course =>
  aCourse({ id, title, material: null, platforms: [], ...changes });

const workProfile = titled(1, 'Set up a work profile', {
  platforms: ['Android'],
  material: { url: 'https://learn.example/work-profile', description: 'Lesson' }
});
const enrol = titled(2, 'Steps to enrol a work profile on a Mac', { platforms: ['macOS'] });
const printing = titled(3, 'Drucken für Büros');
const others = ['Read the reports', 'App protection', 'Conditional access'].map((title, index) =>
  titled(10 + index, title)
);

interface Options extends UpdatesPageOptions {
  readonly courses?: readonly Course[];
  readonly notice?: Partial<Notice>;
  readonly doubts?: readonly StoredDoubt[];
  readonly setUp?: boolean;
}

let page: UpdatesPage;

async function open(options: Options = {}): Promise<HTMLElement> {
  const { courses = [workProfile, enrol, printing, ...others], doubts = [], setUp = true } = options;
  const rows = options.rows ?? someRows();
  const training = new MemoryTraining(rows.site, setUp);
  for (const course of courses) training.courses.set(course.id, course);
  seedNotices(
    rows,
    aNotice({
      title: 'Work profile gets new steps',
      text: 'The steps to enrol for a work profile change.',
      platforms: ['Android'],
      ...options.notice
    })
  );
  for (const doubt of doubts) rows.doubts.set(doubt.id, doubt);
  page = renderUpdates({ query: '?om=notice:1;section:followUp', ...options, rows, training });
  return block();
}

const block = (): Promise<HTMLElement> =>
  screen.findByRole('region', { name: 'Training that may be out of date now' });
const suggested = async (): Promise<HTMLElement> =>
  within(await block()).findByRole('list', { name: 'Courses that may be out of date' });
const lookedAt = async (): Promise<HTMLElement> =>
  within(await block()).findByRole('list', { name: 'Looked at' });
const rowOf = (list: HTMLElement, title: string): HTMLElement =>
  within(list).getByText(title).closest('li') as HTMLElement;
const press = async (name: string): Promise<void> =>
  page.user.click(within(await block()).getByRole('button', { name }));
const choose = async (name: string): Promise<void> =>
  page.user.click(within(await suggested()).getByRole('checkbox', { name }));

const subject = (course: number): Parameters<typeof confirmDoubt>[0] => ({
  noticeKey: aNotice().key,
  target: { kind: 'course', id: course },
  revision: 1
});

function stored(id: number, doubt: ReturnType<typeof confirmDoubt>): StoredDoubt {
  return { ...doubt, id, etag: `"${id}"`, noticeId: 1, targetTitle: 'Title at that time' };
}

describe('suggested courses', () => {
  it('are those whose title has words of the notice, each with the reasons and the way to its material', async () => {
    await open();
    const rows = within(await suggested()).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent('Shared words: work profile');
    expect(rows[0]).toHaveTextContent('Shared platforms: Android');
    expect(within(rows[0] as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      'https://learn.example/work-profile'
    );
    expect(rows[1]).toHaveTextContent('Speaks against it: the course is about other platforms (macOS)');
    expect(within(rows[1] as HTMLElement).queryByRole('link')).not.toBeInTheDocument();
  });

  it('are also those that name the notice, but no drafts', async () => {
    const naming = { ...printing, notices: [aNotice().key] };
    await open({ courses: [naming, { ...workProfile, status: 'Draft' }, ...others] });
    expect(within(await suggested()).getAllByRole('listitem')).toHaveLength(1);
    expect(rowOf(await suggested(), printing.title)).toHaveTextContent('The course names this notice');
  });

  it('are not there where nothing is alike, or no course is in use', async () => {
    const section = await open({ courses: others });
    expect(await within(section).findByText(/No other course has enough words/)).toBeInTheDocument();
    page.unmount();
    expect(
      await within(await open({ courses: [] })).findByText('No course is in use yet.')
    ).toBeInTheDocument();
  });

  it('are no failure on a site without training', async () => {
    const section = await open({ setUp: false });
    expect(await within(section).findByText(/This site has no training tracker yet/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('can be read again after a failure', async () => {
    const section = await open({ prepare: ({ courses }) => courses.failNext('offline') });
    expect(await within(section).findByText('The courses could not be read')).toBeInTheDocument();
    await press('Try again');
    expect(rowOf(await suggested(), workProfile.title)).toBeInTheDocument();
  });

  it('can be read by visitors only as far as they are marked', async () => {
    const section = await open({
      as: 'visitor',
      doubts: [stored(50, confirmDoubt(subject(1), april, 'Steps'))]
    });
    expect(rowOf(await lookedAt(), 'Title at that time')).toHaveTextContent(
      'Doubtful since Apr 28, marked by Amir Haddad'
    );
    expect(section).toHaveTextContent('You can read which courses are marked, but not mark any.');
    expect(within(section).queryByRole('button')).not.toBeInTheDocument();
    page.unmount();
    expect(await open({ as: 'visitor' })).toHaveTextContent('No course is marked because of this notice.');
  });
});

describe('marking courses', () => {
  it('stores the doubt with its note, can be taken back, and leaves the answers of the FAQ alone', async () => {
    const section = await open();
    const mark = jest.spyOn(page.published, 'mark');
    await choose(workProfile.title);
    await page.user.type(
      within(section).getByRole('textbox', { name: `What may be wrong (optional): ${workProfile.title}` }),
      'Pictures are old'
    );
    await press('Mark 1 course as doubtful');
    expect(await within(section).findByText('1 course marked as doubtful')).toBeInTheDocument();
    const row = rowOf(await lookedAt(), workProfile.title);
    expect(row).toHaveTextContent('Doubtful since May 4, marked by Lena Lindqvist');
    expect(row).toHaveTextContent('Pictures are old');
    expect([...page.rows.doubts.values()]).toMatchObject([
      {
        noticeId: 1,
        targetTitle: workProfile.title,
        target: { kind: 'course', id: 1 },
        state: 'doubtful',
        note: 'Pictures are old',
        by: { id: 6 }
      }
    ]);
    await press(`Take back: ${workProfile.title}`);
    await within(section).findByText(
      `Recorded that the notice has nothing to do with it: ${workProfile.title}`
    );
    expect([...page.rows.doubts.values()]).toMatchObject([{ state: 'dismissed' }]);
    expect(mark).not.toHaveBeenCalled();
  });

  it('can be said to be needless', async () => {
    await open();
    await suggested();
    await press(`Has nothing to do with it: ${enrol.title}`);
    expect(rowOf(await lookedAt(), enrol.title)).toHaveTextContent(
      'Has nothing to do with it, said Lena Lindqvist on May 4'
    );
    expect(within(await suggested()).queryByText(enrol.title)).not.toBeInTheDocument();
  });

  it('is possible for courses that are found by their title, however it is spelled', async () => {
    const section = await open();
    await suggested();
    await press('Find other courses');
    const box = await within(section).findByRole('textbox', { name: 'Find courses by title' });
    await waitFor(() => expect(box).toHaveFocus());
    await page.user.type(box, 'work prof');
    expect(await within(section).findByText('2 courses found')).toBeInTheDocument();
    await page.user.clear(box);
    await page.user.type(box, 'no such thing');
    expect(await within(section).findByText('No course found')).toBeInTheDocument();
    await page.user.clear(box);
    await page.user.type(box, 'BUERO');
    await page.user.click(await within(section).findByRole('button', { name: `Add: ${printing.title}` }));
    expect(rowOf(await suggested(), printing.title)).toHaveTextContent('Added by you');
    await press('Mark 1 course as doubtful');
    await within(section).findByText('1 course marked as doubtful');
    expect([...page.rows.doubts.values()]).toMatchObject([{ target: { kind: 'course', id: 3 } }]);
  });

  it('says for each course why it was not marked, and tries again', async () => {
    const section = await open();
    await choose(workProfile.title);
    await choose(enrol.title);
    const addNow = page.doubts.add.bind(page.doubts);
    jest
      .spyOn(page.doubts, 'add')
      .mockImplementationOnce(addNow)
      .mockRejectedValueOnce(new RepositoryError('throttled', 'Busy'));
    await press('Mark 2 courses as doubtful');
    expect(await within(section).findByText('1 course marked as doubtful')).toBeInTheDocument();
    expect(section).toHaveTextContent(/Not recorded: .*SharePoint was busy/);
    await press('Try again');
    expect(await within(section).findByText('2 courses marked as doubtful')).toBeInTheDocument();
    expect(page.rows.doubts.size).toBe(2);
  });

  it('shows what a colleague said first', async () => {
    const section = await open();
    await choose(workProfile.title);
    await page.colleague.doubts.add(1, workProfile.title, dismissDoubt(subject(1), april, ''));
    await press('Mark 1 course as doubtful');
    expect(await within(section).findByText(/Somebody else was quicker: Set up/)).toBeInTheDocument();
    expect(rowOf(await lookedAt(), workProfile.title)).toHaveTextContent(
      'Has nothing to do with it, said Amir Haddad on Apr 28'
    );
  });
});

describe('courses and answers', () => {
  it('with the same number are marked apart from each other', async () => {
    const rows = someRows();
    const faq = new MemoryFaq(rows.site);
    seedEntries(faq, anEntry({ id: 1, title: 'Work profile cannot be made' }));
    const before = stored(50, confirmDoubt({ ...subject(1), target: { kind: 'faq', id: 1 } }, april, ''));
    const section = await open({ rows, faq, doubts: [before] });
    expect(within(section).queryByRole('list', { name: 'Looked at' })).not.toBeInTheDocument();
    await choose(workProfile.title);
    await press('Mark 1 course as doubtful');
    await within(section).findByText('1 course marked as doubtful');
    const answers = screen.getByRole('region', { name: 'Help desk answers that may be wrong now' });
    expect(within(answers).getByRole('list', { name: 'Looked at' })).toHaveTextContent('marked by Amir');
    expect(within(answers).queryByText(/marked as doubtful/)).not.toBeInTheDocument();
    expect(page.rows.doubts.size).toBe(2);
  });

  it('are outdated alike when the notice changed since', async () => {
    const verified = verifyDoubt(confirmDoubt(subject(1), april, ''), april, {
      revision: 1,
      wasChanged: true,
      note: ''
    });
    await open({
      doubts: verified ? [stored(50, verified)] : [],
      notice: { revision: 2, revisedOn: calendarDate('2026-05-01') }
    });
    const list = await lookedAt();
    await within(list).findByText(workProfile.title);
    expect(list).toHaveTextContent('Outdated: Amir Haddad verified it on Apr 28');
    await press(`Mark as doubtful: ${workProfile.title}`);
    await waitFor(() => expect(list).toHaveTextContent('Doubtful since May 4'));
  });

  it('ask before what was chosen of them is lost', async () => {
    await open();
    await choose(workProfile.title);
    await page.user.click(screen.getByRole('tab', { name: 'Decision' }));
    expect(await screen.findByText('Discard what you typed?')).toBeInTheDocument();
  });
});
