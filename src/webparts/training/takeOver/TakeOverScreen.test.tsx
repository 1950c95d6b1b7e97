import '@testing-library/jest-dom';
import { within } from '@testing-library/react';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { RepositoryError } from '../../../domain/RepositoryError';
import { assignmentKey } from '../../../domain/training/assignment';
import type { OwnRecord } from '../../../domain/training/ownRecord';
import { firstEtag } from '../../../testing/memoryEtag';
import { aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import { holdCall, openFromMenu, rowsToAssign } from '../testing/openAssign';
import { seedAssignments } from '../testing/openCourse';
import type { TrainingRows } from '../testing/renderTraining';

const dana = { id: 10, name: 'Dana Novak', email: 'dana.novak@contoso.example' };
const zoe = { id: 11, name: 'Zoe Winter', email: 'zoe.winter@contoso.example' };

function aRecord(id: number, changes: Partial<OwnRecord> = {}): OwnRecord {
  return {
    id,
    etag: firstEtag(id),
    person: dana,
    course: 1,
    title: 'Autopilot',
    round: 'once',
    due: calendarDate('2026-05-15'),
    version: 1,
    done: aDone(),
    certificate: null,
    score: null,
    note: '',
    ...changes
  };
}

function rowsWith(...records: readonly OwnRecord[]): TrainingRows {
  const rows = rowsToAssign();
  for (const record of records) rows.training.ownTraining.set(record.id, record);
  return rows;
}

const score = { right: 4, of: 5 };
const three = [
  aRecord(701, { note: 'With the trainer', score }),
  aRecord(702, { course: 2, title: 'Security basics', done: null, due: null }),
  aRecord(703, { person: zoe })
] as const;

describe('records of people who are not in the team', () => {
  it('are shown by person with what they say, and taken over', async () => {
    const rows = rowsWith(...three);
    const { panel, user } = await openFromMenu('Records of others', { rows });
    expect(await panel.findByText('3 records of 2 people are new')).toBeInTheDocument();
    const own = within(panel.getByRole('group', { name: 'Dana Novak' }));
    expect(own.getByRole('list')).toHaveTextContent(
      'AutopilotDone Apr 20 · Said by the learner · 4 of 5 rightWith the trainer'
    );
    await user.click(own.getByRole('checkbox', { name: /^Security basics/ }));
    await user.click(panel.getByRole('button', { name: 'Take over 2 records' }));
    expect(await panel.findByText('2 records taken over')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /^Undo/ })).not.toBeInTheDocument();
    const written = [...rows.training.assignments.values()].map(({ person, status }) => [
      person.name,
      status
    ]);
    expect(written).toEqual([
      ['Dana Novak', 'Done'],
      ['Zoe Winter', 'Done']
    ]);
    await user.click(panel.getByRole('button', { name: 'Back to the records' }));
    expect(await panel.findByText('1 record of 1 person is new')).toBeInTheDocument();
    expect(panel.getByText('2 records are in the team’s already')).toBeInTheDocument();
  });

  it('that say nothing new, or whose course is gone, are named', async () => {
    const rows = rowsWith(aRecord(701), aRecord(702, { course: 99, title: 'Deleted course' }));
    seedAssignments(rows, anAssignment({ id: 801, person: dana, status: 'Done', done: aDone() }));
    const { panel } = await openFromMenu('Records of others', { rows });
    expect(await panel.findByRole('heading', { name: 'Nothing new' })).toBeInTheDocument();
    expect(panel.getByRole('list', { name: /is in the team’s already/ })).toHaveTextContent(
      'Dana Novak: Autopilot'
    );
    expect(panel.getByRole('list', { name: /its course was deleted/ })).toHaveTextContent('Deleted course');
  });

  it('are not there when nobody handed in anything', async () => {
    const { panel } = await openFromMenu('Records of others');
    expect(await panel.findByRole('heading', { name: 'Nobody has handed in anything' })).toBeInTheDocument();
  });

  it('of others need a permission, which is named', async () => {
    const rows = rowsWith(...three);
    rows.updates.team.set(101, { ...rows.updates.team.get(101), roles: ['Lead'] } as never);
    const { panel } = await openFromMenu('Records of others', { rows, as: 'member' });
    expect(await panel.findByText('You can only see your own records here')).toBeInTheDocument();
    expect(panel.getByText(/Override List Behaviors/)).toBeInTheDocument();
    expect(panel.queryByText('Nobody has handed in anything')).not.toBeInTheDocument();
  });

  it('can be read again', async () => {
    const rows = rowsWith(...three);
    const prepare = ({ ownTraining }: { ownTraining: { failNext: (kind: 'offline') => void } }): void =>
      ownTraining.failNext('offline');
    const { panel, user } = await openFromMenu('Records of others', { rows, prepare });
    expect(await panel.findByText('The records could not be loaded')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText('3 records of 2 people are new')).toBeInTheDocument();
  });

  it('are taken over until it is stopped, and then the rest', async () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      aRecord(2001 + index, { person: { ...dana, id: 3001 + index, name: `Person ${index + 1}` } })
    );
    const rows = rowsWith(...many);
    const page = await openFromMenu('Records of others', { rows });
    const { panel, user } = page;
    const goOn = holdCall(page.assignments, 'takeOver', 2);
    await user.click(await panel.findByRole('button', { name: 'Take over 150 records' }));
    await user.click(await panel.findByRole('button', { name: 'Stop' }));
    goOn();
    expect(await panel.findByText('100 records taken over')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Take over the rest' }));
    expect(await panel.findByText('150 records taken over')).toBeInTheDocument();
    expect(rows.training.assignments.size).toBe(150);
  });

  it('that failed are named with why', async () => {
    const page = await openFromMenu('Records of others', { rows: rowsWith(aRecord(701)) });
    const { panel, user } = page;
    const key = assignmentKey(aRecord(701));
    jest.spyOn(page.assignments, 'takeOver').mockResolvedValueOnce({
      added: [],
      alreadyThere: [],
      failed: [{ key, error: new RepositoryError('conflict', 'Changed.') }],
      notTried: []
    });
    await user.click(await panel.findByRole('button', { name: 'Take over 1 record' }));
    expect(await panel.findByRole('list', { name: 'What did not work' })).toHaveTextContent(
      /Dana Novak, “Autopilot”: Somebody else changed this first/
    );
  });
});
