import '@testing-library/jest-dom';
import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import { aPerson } from '../../../testing/builders';
import { aPlanAnswer } from '../../../testing/overview/overviewBuilders';
import {
  findPanel,
  pressEscape,
  renderOverview,
  someRows,
  type OverviewPage,
  type OverviewPageOptions
} from '../testing/renderOverview';

const reached = 'How can the team be reached?';

interface OpenQuestion extends OverviewPage {
  readonly panel: BoundFunctions<typeof queries>;
}

async function openQuestion(
  key: string,
  title: string,
  options: OverviewPageOptions = {}
): Promise<OpenQuestion> {
  const page = renderOverview({ query: `?om=view:plan;question:${key}`, ...options });
  return { ...page, panel: within(await findPanel(title)) };
}

function answersOf({ rows }: OverviewPage): readonly unknown[] {
  return [...rows.overview.answers.values()];
}

afterEach(() => window.localStorage.clear());

describe('a question of the plan', () => {
  it('says what a good answer says, and keeps the answer', async () => {
    const page = await openQuestion('teamReachedHow', reached);
    const { panel, user } = page;
    expect(await panel.findByText(/^A good answer names the mailbox/)).toBeVisible();
    await user.type(panel.getByLabelText('Answer'), 'By mail.');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(`Saved: ${reached}`)).toBeVisible();
    expect(answersOf(page)).toMatchObject([
      { question: 'teamReachedHow', text: 'By mail.', modifiedBy: { name: 'Lena Lindqvist' } }
    ]);
    const item = within(await screen.findByRole('listitem', { name: reached }));
    expect(item.getByText('By mail.')).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says what is missing before it writes anything', async () => {
    const page = await openQuestion('teamReachedHow', reached);
    const { panel, user } = page;
    await user.click(await panel.findByRole('button', { name: 'Save' }));
    expect(panel.getByText('Write an answer.')).toBeVisible();
    expect(panel.getByLabelText('Answer')).toHaveFocus();
    expect(answersOf(page)).toEqual([]);
  });

  it('asks who does it and who takes over, where the question asks for somebody', async () => {
    const page = await openQuestion('decisionMaker', 'Who decides?');
    const { panel, user } = page;
    await user.click(await panel.findByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Choose a person.')).toBeVisible();
    await user.type(panel.getByRole('combobox', { name: 'Who does it' }), 'Amir');
    await user.click(await screen.findByRole('option', { name: /Amir Haddad/ }));
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved: Who decides?')).toBeVisible();
    expect(answersOf(page)).toMatchObject([{ question: 'decisionMaker', person: { id: 7 }, backup: null }]);
  });

  it('asks how often, where the question asks for that', async () => {
    const page = await openQuestion('reportWhen', 'How often is there a report?');
    const { panel, user } = page;
    await user.click(await panel.findByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Choose how often.')).toBeVisible();
    await user.selectOptions(panel.getByLabelText('How often'), 'Every month');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved: How often is there a report?');
    expect(answersOf(page)).toMatchObject([{ question: 'reportWhen', rhythm: 'Every month' }]);
  });

  it('is changed, and changed back', async () => {
    const rows = someRows();
    rows.overview.answers.set(1, aPlanAnswer('teamReachedHow', { id: 1, text: 'By phone.' }));
    const page = await openQuestion('teamReachedHow', reached, { rows });
    const { panel, user } = page;
    await user.click(await panel.findByRole('button', { name: 'Change' }));
    const box = panel.getByLabelText('Answer');
    expect(box).toHaveFocus();
    await user.clear(box);
    await user.type(box, 'By mail.');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await screen.findByText(`Saved: ${reached}`);
    expect(answersOf(page)).toMatchObject([{ text: 'By mail.' }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(`As it was before: ${reached}`)).toBeVisible();
    expect(answersOf(page)).toMatchObject([{ text: 'By phone.' }]);
  });
});

describe('an answer that cannot be saved', () => {
  it('stays in the form, which says why, and is saved when asked again', async () => {
    const page = await openQuestion('teamReachedHow', reached);
    const { panel, user, repositories } = page;
    await user.type(await panel.findByLabelText('Answer'), 'By mail.');
    repositories.plan.failNext('offline');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Not saved. What you typed is still here.')).toBeVisible();
    expect(panel.getByLabelText('Answer')).toHaveValue('By mail.');
    await user.click(panel.getByRole('button', { name: 'Try again' }));
    await screen.findByText(`Saved: ${reached}`);
    expect(answersOf(page)).toMatchObject([{ text: 'By mail.' }]);
  });

  it('shows what a colleague wrote first, and writes over it only when told to', async () => {
    const page = await openQuestion('teamReachedHow', reached);
    const { panel, user, colleague } = page;
    await user.type(await panel.findByLabelText('Answer'), 'By mail.');
    const theirs = { text: 'By chat.', person: null, backup: null, rhythm: null, reviewOn: null };
    await colleague.plan.answer('teamReachedHow', theirs, null);
    await user.click(panel.getByRole('button', { name: 'Save' }));
    const alert = within(await panel.findByRole('alert'));
    expect(alert.getByText('Amir Haddad has saved first')).toBeVisible();
    expect(alert.getByText('By chat.')).toBeVisible();
    expect(panel.getByLabelText('Answer')).toHaveValue('By mail.');
    expect(answersOf(page)).toMatchObject([{ text: 'By chat.' }]);
    await user.click(panel.getByRole('button', { name: 'Save what I changed' }));
    await screen.findByText(`Saved: ${reached}`);
    expect(answersOf(page)).toMatchObject([{ text: 'By mail.', modifiedBy: { name: 'Lena Lindqvist' } }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(`As it was before: ${reached}`);
    expect(answersOf(page)).toMatchObject([{ text: 'By chat.' }]);
  });

  it('takes over what the colleague wrote when told to', async () => {
    const { panel, user, colleague } = await openQuestion('teamReachedHow', reached);
    await user.type(await panel.findByLabelText('Answer'), 'By mail.');
    const theirs = { text: 'By chat.', person: null, backup: null, rhythm: null, reviewOn: null };
    await colleague.plan.answer('teamReachedHow', theirs, null);
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await user.click(await panel.findByRole('button', { name: 'Take what is there now' }));
    expect(panel.getByLabelText('Answer')).toHaveValue('By chat.');
    expect(panel.getByLabelText('Answer')).toHaveFocus();
    expect(panel.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('what is typed of an answer', () => {
  it('is asked about before it is thrown away', async () => {
    const { panel, user } = await openQuestion('teamReachedHow', reached);
    await user.type(await panel.findByLabelText('Answer'), 'By mail.');
    pressEscape();
    expect(await screen.findByText('Discard what you typed?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep editing' }));
    expect(panel.getByLabelText('Answer')).toHaveValue('By mail.');
  });

  it('survives a closed page, and can be gone on with', async () => {
    const first = await openQuestion('teamReachedHow', reached);
    await first.user.type(await first.panel.findByLabelText('Answer'), 'By mail.');
    first.unmount();
    const { panel, user } = await openQuestion('teamReachedHow', reached);
    expect(await panel.findByText(/^You typed this on May 4/)).toBeVisible();
    expect(panel.getByText('By mail.')).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Go on with it' }));
    expect(panel.getByLabelText('Answer')).toHaveValue('By mail.');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await screen.findByText(`Saved: ${reached}`);
    await waitFor(() => expect(Object.keys(window.localStorage)).toEqual([]));
  });
});

describe('what was typed before a colleague answered', () => {
  it('meets their answer instead of writing over it', async () => {
    const first = await openQuestion('teamReachedHow', reached);
    await first.user.type(await first.panel.findByLabelText('Answer'), 'By mail.');
    first.unmount();
    const { rows } = first;
    rows.overview.answers.set(1, aPlanAnswer('teamReachedHow', { id: 1, text: 'By phone.' }));
    const page = await openQuestion('teamReachedHow', reached, { rows });
    const { panel, user } = page;
    await user.click(await panel.findByRole('button', { name: 'Change' }));
    expect(await panel.findByText('Somebody has changed it since.')).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Go on with it' }));
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByRole('alert')).toHaveTextContent('By phone.');
    expect(answersOf(page)).toMatchObject([{ text: 'By phone.' }]);
  });
});

describe('a question for those who may only read', () => {
  it('shows the answer and no form', async () => {
    const rows = someRows();
    const gone = aPerson({ id: 99, name: 'Gone Gunnar' });
    rows.overview.answers.set(1, aPlanAnswer('decisionMaker', { id: 1, text: '', person: gone }));
    const { panel } = await openQuestion('decisionMaker', 'Who decides?', { rows, as: 'visitor' });
    expect(await panel.findByText('Gone Gunnar')).toBeVisible();
    expect(panel.queryByRole('button', { name: /Change|Save/ })).not.toBeInTheDocument();
    expect(panel.queryByText(/takes over/)).not.toBeInTheDocument();
  });
});
