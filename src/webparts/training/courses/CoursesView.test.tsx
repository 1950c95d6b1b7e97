import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { RepositoryError } from '../../../domain/RepositoryError';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Course } from '../../../domain/training/course';
import { aCourse, anAssignment, aSkill } from '../../../testing/training/trainingBuilders';
import {
  findPanel,
  renderTraining,
  someRows,
  type TrainingPage,
  type TrainingPageOptions,
  type TrainingRows
} from '../testing/renderTraining';

function rowsWith(...courses: readonly Course[]): TrainingRows {
  const rows = someRows();
  for (const course of courses) rows.training.courses.set(course.id, course);
  for (const skill of [aSkill({ id: 21, title: 'Géräte' }), aSkill({ id: 22, title: 'Packaging apps' })])
    rows.training.skills.set(skill.id, skill);
  return rows;
}

const some = [
  aCourse({ id: 1, title: 'Autopilot', skills: [21], platforms: ['Windows'], audiences: ['Admins'] }),
  aCourse({ id: 2, title: 'Zero trust', obligation: 'Mandatory', platforms: [], audiences: [] }),
  aCourse({
    id: 3,
    title: 'Éléments de base',
    skills: [22],
    platforms: ['iOS/iPadOS'],
    audiences: ['Help desk'],
    material: null
  }),
  aCourse({ id: 4, title: 'Not ready', status: 'Draft' })
];

async function openCatalogue(options: TrainingPageOptions = {}): Promise<TrainingPage> {
  const page = renderTraining({ rows: rowsWith(...some), defaults: { view: 'courses' }, ...options });
  await screen.findByRole('list', { name: 'Courses' });
  return page;
}

function titles(): readonly (string | null)[] {
  const list = screen.queryByRole('list', { name: 'Courses' });
  return list
    ? within(list)
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
    : [];
}

function rowOf(title: string): HTMLElement {
  const row = screen.getByRole('button', { name: title }).closest('li');
  if (!row) throw new Error(`${title} has no row.`);
  return row;
}

describe('the catalogue', () => {
  it('shows what is mandatory first, then by title, with what it teaches and its material', async () => {
    await openCatalogue();
    expect(titles()).toEqual(['Zero trust', 'Autopilot', 'Éléments de base', 'Not ready']);
    expect(screen.getByText('4 courses')).toHaveAttribute('role', 'status');
    expect(await screen.findByText('Teaches: Packaging apps')).toBeInTheDocument();
    expect(within(rowOf('Not ready')).getByText('Draft')).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Open the material of “Autopilot” in a new tab' });
    expect(link).toHaveAttribute('target', '_blank');
    expect(within(rowOf('Éléments de base')).queryByRole('link')).not.toBeInTheDocument();
  });

  it('finds titles, materials and skills, whatever the case and the accents', async () => {
    const { user } = await openCatalogue();
    await screen.findByText('Teaches: Géräte');
    const search = screen.getByRole('searchbox', { name: 'Search courses' });
    await user.type(search, 'BASE elements');
    expect(titles()).toEqual(['Éléments de base']);
    await user.clear(search);
    await user.type(search, 'gerate autopilot');
    expect(titles()).toEqual(['Autopilot']);
    await user.clear(search);
    await user.type(search, 'learn.microsoft.com zero');
    expect(titles()).toEqual(['Zero trust']);
  });

  it('says that nothing matches, and shows all again', async () => {
    const { user } = await openCatalogue();
    await user.type(screen.getByRole('searchbox', { name: 'Search courses' }), 'nothing like that');
    expect(screen.getByRole('heading', { name: 'No course matches' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(titles()).toHaveLength(4);
  });

  it('filters by whom it is for, platform, obligation, skill and status, in the address', async () => {
    const { user } = await openCatalogue();
    const choose = (name: string, value: string): Promise<void> =>
      user.selectOptions(screen.getByRole('combobox', { name }), value);
    await choose('For whom', 'Help desk');
    // What is for nobody in particular is for everybody.
    expect(titles()).toEqual(['Zero trust', 'Éléments de base']);
    await choose('Platform', 'Windows');
    expect(titles()).toEqual(['Zero trust']);
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await choose('Mandatory or recommended', 'Recommended');
    await choose('Status', 'Draft');
    expect(titles()).toEqual(['Not ready']);
    await waitFor(() => expect(decodeURIComponent(window.location.search)).toContain('status:Draft'));
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await choose('Skill', 'Packaging apps');
    expect(titles()).toEqual(['Éléments de base']);
  });

  it('opens as a link says, also when its skill is gone', async () => {
    renderTraining({ rows: rowsWith(...some), query: '?om=view:courses;skill:99' });
    expect(await screen.findByRole('heading', { name: 'No course matches' })).toBeInTheDocument();
    expect(await screen.findByRole('option', { name: 'A skill that was deleted' })).toBeInTheDocument();
  });

  it('shows fifty and more of them on demand', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      aCourse({ id: index + 1, title: `Course ${index}` })
    );
    const { user } = await openCatalogue({ rows: rowsWith(...many) });
    expect(titles()).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Show 10 more' }));
    expect(titles()).toHaveLength(60);
  });

  it('says why a course may not be true any more', async () => {
    await openCatalogue({
      rows: rowsWith(
        aCourse({ id: 1, title: 'Old', verifiedOn: calendarDate('2025-01-10') }),
        aCourse({ id: 2, title: 'Never', verifiedOn: null }),
        aCourse({ id: 3, title: 'Fresh' })
      )
    });
    expect(rowOf('Old')).toHaveTextContent(/Since Jul 10, 2025/);
    expect(rowOf('Never')).toHaveTextContent(/[Nn]obody has/);
    expect(rowOf('Fresh')).not.toHaveTextContent(/[Ss]ince|[Nn]obody/);
  });

  it('shows how I stand with a course that is assigned to me', async () => {
    const rows = rowsWith(...some);
    const lena = { id: 6, name: 'Lena Lindqvist', email: 'lena@contoso.example' };
    const due = anAssignment({ id: 11, person: lena, course: 1, due: calendarDate('2026-04-30') });
    rows.training.assignments.set(11, due);
    await openCatalogue({ rows });
    expect(await within(rowOf('Autopilot')).findByText('Late since Apr 30')).toBeInTheDocument();
    expect(within(rowOf('Zero trust')).queryByText('For me:')).not.toBeInTheDocument();
  });

  it('shows the courses when it is not known how I stand, or what they teach', async () => {
    await openCatalogue({
      prepare: ({ assignments, skills }) => {
        jest.spyOn(assignments, 'ofPerson').mockRejectedValue(new RepositoryError('offline', 'No answer'));
        jest.spyOn(skills, 'skills').mockRejectedValue(new RepositoryError('offline', 'No answer'));
      }
    });
    expect(titles()).toHaveLength(4);
  });
});

describe('what can be done in the catalogue', () => {
  it('assigns several courses that a lead chose, also those that the search hides now', async () => {
    const { user } = await openCatalogue();
    expect(screen.queryByRole('button', { name: /^Assign \d/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Choose “Autopilot”' }));
    expect(screen.getByRole('button', { name: 'Assign 1 course' })).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox', { name: 'Search courses' }), 'zero');
    await user.click(screen.getByRole('checkbox', { name: 'Choose “Zero trust”' }));
    expect(screen.getByRole('button', { name: 'Assign 2 courses' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Choose none' }));
    expect(screen.getByRole('checkbox', { name: 'Choose “Zero trust”' })).not.toBeChecked();
  });

  it('does not let drafts be chosen', async () => {
    await openCatalogue();
    expect(screen.queryByRole('checkbox', { name: 'Choose “Not ready”' })).not.toBeInTheDocument();
  });

  it('opens a course, and the form of a new one', async () => {
    const { user } = await openCatalogue();
    await user.click(screen.getByRole('button', { name: 'Add a course' }));
    const form = await findPanel('Add a course');
    await user.click(within(form).getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Autopilot' }));
    await waitFor(() => expect(decodeURIComponent(window.location.search)).toContain('course:1'));
  });

  it('shows readers neither drafts nor what they may not do', async () => {
    await openCatalogue({ as: 'visitor' });
    expect(titles()).toEqual(['Zero trust', 'Autopilot', 'Éléments de base']);
    expect(screen.queryByRole('combobox', { name: 'Status' })).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add a course' })).not.toBeInTheDocument();
  });

  it('offers ways to begin when there are no courses', async () => {
    const { unmount } = renderTraining({ query: '?om=view:courses' });
    expect(await screen.findByRole('heading', { name: 'There are no courses yet' })).toBeInTheDocument();
    for (const name of ['Starter courses', 'Import courses', 'Add a course'])
      expect(screen.getByRole('button', { name })).toBeInTheDocument();
    unmount();
    renderTraining({ query: '?om=view:courses', as: 'visitor' });
    expect(await screen.findByText(/as soon as the team offers some/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add a course' })).not.toBeInTheDocument();
  });
});

describe('retired courses', () => {
  it('are read when somebody asks for them, and can be opened to be used again', async () => {
    const rows = someRows();
    rows.training.courses.set(1, aCourse({ id: 1, title: 'Autopilot' }));
    rows.training.courses.set(2, aCourse({ id: 2, title: 'Classic agents', status: 'Retired' }));
    const page = renderTraining({ rows, defaults: { view: 'courses' } });
    await screen.findByRole('button', { name: 'Autopilot' });
    expect(screen.queryByRole('button', { name: 'Classic agents' })).not.toBeInTheDocument();
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Retired');
    expect(await screen.findByRole('button', { name: 'Classic agents' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Autopilot' })).not.toBeInTheDocument();
  });
});
