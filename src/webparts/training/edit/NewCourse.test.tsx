import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { RepositoryError } from '../../../domain/RepositoryError';
import type { Course } from '../../../domain/training/course';
import { aSkill } from '../../../testing/training/trainingBuilders';
import { box, openNewCourse, prepareForms, press } from '../testing/courseForm';
import { pressEscape, renderTraining, someRows, type TrainingRows } from '../testing/renderTraining';

beforeAll(prepareForms);
beforeEach(() => window.localStorage.clear());
afterEach(() => jest.restoreAllMocks());

function withSkills(): TrainingRows {
  const rows = someRows();
  rows.training.skills.set(21, aSkill({ id: 21, title: 'Packaging apps' }));
  return rows;
}

function onlyCourse({ training }: TrainingRows): Course | undefined {
  return [...training.courses.values()][0];
}

describe('a new course', () => {
  it('is saved as a draft with everything that was typed and chosen, and opens', async () => {
    const rows = withSkills();
    const page = await openNewCourse({ rows });
    const { user } = page;
    await user.type(box('Title'), 'Package Win32 apps');
    await user.click(screen.getByRole('radio', { name: 'Page' }));
    await user.type(box('Address of the material'), 'https://contoso.example/win32');
    await user.type(box('Words for the link'), 'The guide');
    await user.click(box('What it teaches'));
    await user.keyboard('How to wrap.');
    await user.click(screen.getByRole('checkbox', { name: 'Admins' }));
    await user.click(screen.getByRole('radio', { name: 'Mandatory' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Packaging apps' }));
    await user.click(screen.getByRole('checkbox', { name: 'Windows' }));
    await user.type(box('Minutes it takes'), '45');
    await user.click(screen.getByRole('radio', { name: 'Certificate' }));
    await user.type(box('Due after so many working days'), '10');
    await user.click(screen.getByRole('radio', { name: /^By each person/ }));
    await user.clear(box('Months between reviews'));
    await user.type(box('Months between reviews'), '3');
    await user.type(box('Notices it depends on'), 'MC123456{Enter}MC9');
    await press(page, 'Save as draft');

    expect(await screen.findByText(/is saved as a draft/)).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'Package Win32 apps' })).toBeInTheDocument();
    expect(onlyCourse(rows)).toMatchObject({
      status: 'Draft',
      title: 'Package Win32 apps',
      kind: 'Page',
      material: { url: 'https://contoso.example/win32', description: 'The guide' },
      summary: '<p>How to wrap.</p>',
      audiences: ['Admins'],
      platforms: ['Windows'],
      skills: [21],
      minutes: 45,
      obligation: 'Mandatory',
      proof: 'Certificate',
      dueDays: 10,
      repeat: { kind: 'each', every: 12 },
      owner: { name: 'Lena Lindqvist' },
      reviewEvery: 3,
      notices: ['MC123456', 'MC9']
    });
    expect(window.localStorage).toHaveLength(0);
  }, 20_000);

  it('is in use at once when that is asked for', async () => {
    const rows = someRows();
    const page = await openNewCourse({ rows });
    await page.user.type(box('Title'), 'Autopilot');
    await press(page, 'Save and use');
    await waitFor(() => expect(onlyCourse(rows)?.status).toBe('In use'));
    expect(await screen.findByText(/^“Autopilot” is in use/)).toBeInTheDocument();
  });

  it('stays saved as a draft when it cannot be put to use, and says so', async () => {
    const rows = someRows();
    const page = await openNewCourse({
      rows,
      prepare: ({ courses }) =>
        void jest.spyOn(courses, 'setStatus').mockRejectedValue(new RepositoryError('offline', 'No answer'))
    });
    await page.user.type(box('Title'), 'Autopilot');
    await press(page, 'Save and use');
    expect(await screen.findByText(/SharePoint did not answer/)).toBeInTheDocument();
    expect(onlyCourse(rows)).toMatchObject({ title: 'Autopilot', status: 'Draft' });
  });

  it('says what is wrong, goes there, and takes it back as it is mended', async () => {
    const rows = someRows();
    const page = await openNewCourse({ rows });
    const { user } = page;
    await press(page, 'Save as draft');
    const title = box('Title');
    expect(title).toHaveFocus();
    expect(title).toHaveAccessibleDescription('Give the course a title.');
    await user.type(title, 'Autopilot');
    expect(title).toBeValid();
    await user.type(box('Address of the material'), 'learn');
    await user.type(box('Minutes it takes'), 'long');
    await press(page, 'Save as draft');
    expect(box('Address of the material')).toHaveFocus();
    expect(box('Minutes it takes')).toHaveAccessibleDescription(/whole number from 1 to 10,000/);
    expect(rows.training.courses.size).toBe(0);
  });

  it('needs a day from which everybody repeats it', async () => {
    const rows = someRows();
    const page = await openNewCourse({ rows });
    const { user } = page;
    await user.type(box('Title'), 'Phishing');
    await user.click(screen.getByRole('radio', { name: 'By everybody on the same days' }));
    await press(page, 'Save as draft');
    expect(await screen.findByText('Say on which day it is due for the first time.')).toBeInTheDocument();
    await user.type(screen.getByRole('combobox', { name: 'First due on' }), '9/1/2026');
    await press(page, 'Save as draft');
    await waitFor(() =>
      expect(onlyCourse(rows)?.repeat).toEqual({ kind: 'together', every: 12, from: '2026-09-01' })
    );
  });

  it('adds a skill by its name, and chooses one that is there already', async () => {
    const rows = withSkills();
    const page = await openNewCourse({ rows });
    const { user } = page;
    const name = await screen.findByRole('textbox', { name: 'A skill that is not in the list' });
    await user.type(name, 'packaging APPS{Enter}');
    expect(
      await screen.findByText('“Packaging apps” was there already and is chosen now.')
    ).toBeInTheDocument();
    await user.type(name, 'Update rings{Enter}');
    expect(await screen.findByText('“Update rings” is added and chosen.')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Update rings' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Packaging apps' })).toBeChecked();
    expect(rows.training.skills.size).toBe(2);
    expect(rows.training.courses.size).toBe(0);
  });

  it('keeps everything when saving fails, and saves when it is tried again', async () => {
    const rows = someRows();
    const page = await openNewCourse({ rows });
    jest.spyOn(page.courses, 'add').mockRejectedValueOnce(new RepositoryError('offline', 'No answer'));
    await page.user.type(box('Title'), 'Autopilot');
    await press(page, 'Save as draft');
    expect(await screen.findByText(/What you typed is still here/)).toBeInTheDocument();
    expect(box('Title')).toHaveValue('Autopilot');
    await press(page, 'Try again');
    await waitFor(() => expect(onlyCourse(rows)?.title).toBe('Autopilot'));
  });

  it('offers what was typed and not saved', async () => {
    const first = await openNewCourse();
    await first.user.type(box('Title'), 'Half a course');
    await first.user.type(box('Minutes it takes'), '20');
    first.unmount();
    const page = renderTraining({ query: '?om=view:courses' });
    await page.user.click(await screen.findByRole('button', { name: 'Add a course' }));
    expect(await screen.findByText(/There is an unsaved draft of May 4, 2026/)).toBeInTheDocument();
    expect(screen.getByText('Changed: Title and Minutes it takes')).toBeInTheDocument();
    await press(page, 'Go on with it');
    expect(box('Title')).toHaveValue('Half a course');
    expect(box('Minutes it takes')).toHaveValue('20');
  });

  it('throws the draft away when that is asked for', async () => {
    const page = await openNewCourse();
    await page.user.type(box('Title'), 'Half a course');
    pressEscape();
    await page.user.click(await screen.findByRole('button', { name: 'Discard' }));
    await page.user.click(await screen.findByRole('button', { name: 'Add a course' }));
    expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('');
  });
});

describe('the check of understanding', () => {
  it('is written question by question; rows that stay empty are left out', async () => {
    const rows = someRows();
    const page = await openNewCourse({ rows });
    const { user } = page;
    await user.type(box('Title'), 'Autopilot');
    await user.click(screen.getByText('Check of understanding'));
    await press(page, 'Add a question');
    expect(box('What is asked')).toHaveFocus();
    await user.keyboard('Where is it?');
    const question = screen.getByRole('group', { name: 'Question 1' });
    expect(question).toHaveAccessibleDescription(/needs words, at least one right answer/);
    await user.type(box('Answer 1'), 'In the portal');
    await user.click(screen.getByRole('checkbox', { name: 'Answer 1 is right' }));
    await user.type(box('Answer 2'), 'Nowhere{Enter}');
    expect(box('Answer 3')).toHaveFocus();
    expect(question).not.toHaveAccessibleDescription();
    await press(page, 'Save as draft');
    await waitFor(() =>
      expect(onlyCourse(rows)?.questions).toEqual([
        {
          text: 'Where is it?',
          answers: [
            { text: 'In the portal', isRight: true },
            { text: 'Nowhere', isRight: false }
          ]
        }
      ])
    );
  });

  it('takes rows out and puts them back, and moves them', async () => {
    const page = await openNewCourse();
    const { user } = page;
    await user.click(screen.getByText('Check of understanding'));
    await press(page, 'Add a question');
    await user.keyboard('First?');
    await press(page, 'Add a question');
    await user.keyboard('Second?');
    const asked = (): readonly (string | null)[] =>
      screen
        .getAllByRole('textbox', { name: 'What is asked' })
        .map((field) => (field as HTMLInputElement).value);
    await press(page, 'Move up: Question 2');
    expect(asked()).toEqual(['Second?', 'First?']);
    expect(screen.getByText('Question 2 is now number 1 of 2.')).toBeInTheDocument();
    // The row is the first now: the other way stays.
    expect(screen.getByRole('button', { name: 'Move down: Question 1' })).toHaveFocus();
    await press(page, 'Remove: Question 1');
    expect(asked()).toEqual(['First?']);
    // The editor of the text has one of its own.
    const undo = (): HTMLElement => {
      const said = screen.getByText(/^Removed/).closest<HTMLElement>('[role="status"]');
      if (!said) throw new Error('It is not said.');
      return within(said).getByRole('button', { name: 'Undo' });
    };
    expect(undo()).toHaveFocus();
    await user.click(undo());
    expect(asked()).toEqual(['Second?', 'First?']);
    const first = within(screen.getByRole('group', { name: 'Question 1' }));
    await user.type(first.getByRole('textbox', { name: 'Answer 1' }), 'Yes');
    await user.click(first.getByRole('button', { name: 'Remove: Answer 1' }));
    expect(first.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.getByText('Removed: Question 1, Answer 1')).toBeInTheDocument();
    await user.click(undo());
    expect(first.getByRole('textbox', { name: 'Answer 1' })).toHaveValue('Yes');
  });
});
