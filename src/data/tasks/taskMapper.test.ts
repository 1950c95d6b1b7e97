import { parseSchedule } from '../../domain/recurrence/schedule';
import { defaultLeadDays } from '../../domain/renewals/leadDays';
import { emptyDraft } from '../../domain/tasks/taskDraft';
import { aDraft, aPerson } from '../../testing/builders';
import { parseRow } from '../rowParser';
import { tasksList } from '../../lists';
import type { Task } from '../../domain/tasks/task';
import { fromDraft, fromState, taskColumns, toTask } from './taskMapper';

const person = { Id: 7, Title: 'Amir Haddad', EMail: 'amir.haddad@contoso.example' };

/** A task as SharePoint answers it: what the first version of the suite wrote, and the given cells. */
function read(cells: Readonly<Record<string, unknown>> = {}): Task {
  const item = {
    Id: 4,
    'odata.etag': '"g,1"',
    Title: 'Weekly check',
    OMStatus: 'Open',
    Modified: '2026-04-01T08:00:00Z',
    Editor: person,
    ...cells
  };
  return toTask(parseRow(tasksList, taskColumns, item, 'Europe/Berlin'));
}

describe('a task of a list', () => {
  it('has everything that a row without the newer columns says, and nothing else', () => {
    expect(read()).toEqual({
      ...emptyDraft,
      title: 'Weekly check',
      id: 4,
      etag: '"g,1"',
      status: 'Open',
      completedOn: null,
      completedBy: null,
      cycle: 0,
      recent: [],
      lateSince: null,
      followUpOf: null,
      sourceKey: null,
      starterTag: null,
      modifiedOn: '2026-04-01T08:00:00Z',
      modifiedBy: aPerson()
    });
  });

  it('reads its texts', () => {
    const task = read({
      OMSchedule: '2026-03-02 FREQ=WEEKLY;BYDAY=MO',
      OMSteps: 'Open the report\nFailed devices [number]',
      OMRecent: '2026-03-02; done 2026-03-04; due 2026-03-02; by 17',
      OMLateSince: '2026-03-01T23:00:00Z',
      OMFollowUpOf: { Id: 2, Title: 'Cause' },
      OMPlatforms: ['Windows']
    });
    expect(task.schedule).toEqual(parseSchedule('2026-03-02 FREQ=WEEKLY;BYDAY=MO'));
    expect(task).toMatchObject({
      steps: [{ input: { kind: 'tick' } }, { label: 'Failed devices', input: { kind: 'number' } }],
      recent: [{ period: '2026-03-02', state: 'done', on: '2026-03-04', by: 17 }],
      lateSince: '2026-03-02',
      followUpOf: { id: 2, title: 'Cause' },
      platforms: ['Windows']
    });
  });

  it('is read whatever people have written into its cells', () => {
    const task = read({
      OMKind: 'Renewal',
      OMSchedule: 'every now and then',
      OMRecent: 'nonsense\n2026-03-02; done 2026-03-04',
      OMPlatforms: ['Windows', 'Their own platform'],
      OMEvidence: ['Photo'],
      OMRenewalOf: 'Their own thing',
      OMLeadDays: 'soon'
    });
    expect(task.schedule).toEqual({ kind: 'unreadable', text: 'every now and then', line: 1 });
    expect(task.recent).toHaveLength(1);
    expect(task).toMatchObject({ platforms: ['Windows'], evidence: [] });
    expect(task.renewal).toEqual({ subject: 'Other', account: '', leadDays: defaultLeadDays });
  });

  it('keeps a schedule that it cannot read when something else is saved', () => {
    const { schedule } = read({ OMSchedule: 'every now and then' });
    expect(fromDraft(aDraft({ schedule }))).toMatchObject({ schedule: 'every now and then' });
  });

  it('says nothing of a renewal unless it is one', () => {
    const renewal = { subject: 'Other', account: 'it@x', leadDays: [7] } as const;
    expect(read({ OMRenewalOf: 'Other', OMAccount: 'it@x' }).renewal).toBeNull();
    expect(fromDraft(aDraft({ renewal }))).toMatchObject({ renewalOf: null, account: null, leadDays: null });
    expect(fromDraft(aDraft({ kind: 'Renewal', renewal }))).toMatchObject({
      renewalOf: 'Other',
      account: 'it@x',
      leadDays: '7'
    });
  });

  it('is written as far as it was changed', () => {
    const written = Object.entries(fromDraft({ owner: null, dueDate: null })).filter(
      ([, value]) => value !== undefined
    );
    expect(Object.fromEntries(written)).toEqual({ owner: null, dueDate: null });
  });

  it('comes back from the state that was written', () => {
    const task = read({ OMRecent: '2026-03-02; waiting 2026-03-04; due 2026-03-02; by 17; round 2' });
    expect(fromState({ ...task, completedBy: aPerson() })).toEqual({
      status: 'Open',
      completedOn: null,
      completedBy: 7,
      cycle: 0,
      recent: '2026-03-02; waiting 2026-03-04; due 2026-03-02; by 17; round 2',
      lateSince: null,
      dueDate: null
    });
  });
});
