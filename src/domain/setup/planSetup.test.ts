import * as fc from 'fast-check';
import { lists, schemaVersion, type Column, type ListDefinition } from '../../lists';
import { entriesList } from '../../lists/faq';
import { ownTrainingList } from '../../lists/training';
import { planSetup } from './planSetup';
import type { ExistingColumn, ExistingList, ExistingReading, SetupStep } from './setupModel';
import { sharePointTypes } from './sharePointTypes';

function asColumn(column: Column): ExistingColumn {
  return {
    name: column.name,
    type: sharePointTypes[column.kind],
    indexed: column.indexed === true,
    unique: column.kind === 'text' && column.unique === true,
    choices: column.kind === 'choice' || column.kind === 'multiChoice' ? column.choices : []
  };
}

function asExisting(list: ListDefinition): ExistingList {
  return {
    id: list.urlName,
    itemCount: 0,
    versioning: list.versioning,
    editing: list.editing,
    readsOwn: list.reading === 'own',
    columns: Object.values(list.columns).map(asColumn),
    views: list.views.map((view) => ({ title: view.title }))
  };
}

const complete = Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, asExisting(list)]));

function changeColumn(list: ExistingList, name: string, change: Partial<ExistingColumn>): ExistingList {
  return {
    ...list,
    columns: list.columns.map((column) => (column.name === name ? { ...column, ...change } : column))
  };
}

const ids = (steps: readonly SetupStep[]): readonly string[] => steps.map((step) => step.id);
const tasks = complete.tasks as ExistingList;

describe('the plan of set-up', () => {
  it('is empty when everything is there', () => {
    expect(planSetup(lists, complete, schemaVersion, schemaVersion)).toEqual({ steps: [], warnings: [] });
  });

  it('creates each list before its columns, and the target of a lookup before the lookup', () => {
    const steps = ids(planSetup(lists, {}, null, schemaVersion).steps);
    for (const [key, list] of Object.entries(lists)) {
      for (const column of Object.keys(list.columns)) {
        expect(steps.indexOf(`${key}/createList`)).toBeLessThan(steps.indexOf(`${key}/${column}/addColumn`));
      }
    }
    expect(steps.indexOf('tasks/createList')).toBeLessThan(steps.indexOf('taskLog/task/addColumn'));
    expect(steps.at(-1)).toBe('settings/recordVersion');
  });

  it.each<[string, Partial<ExistingColumn>, string, string[]]>([
    ['OMDueDate', { indexed: false }, 'tasks', ['tasks/dueDate/addIndex']],
    ['OMSourceKey', { unique: false }, 'tasks', ['tasks/sourceKey/makeUnique']],
    [
      'OMSourceKey',
      { unique: false, indexed: false },
      'tasks',
      ['tasks/sourceKey/addIndex', 'tasks/sourceKey/makeUnique']
    ],
    ['OMKind', { choices: ['Activity', 'Ours'] }, 'tasks', ['tasks/kind/addChoices']],
    ['OMKind', { choices: [...lists.tasks.columns.kind.choices, 'Ours'] }, 'tasks', []]
  ])('repairs only what is missing of %s: %j', (name, change, key, expected) => {
    const existing = { ...complete, [key]: changeColumn(tasks, name, change) };
    expect(ids(planSetup(lists, existing, schemaVersion, schemaVersion).steps)).toEqual(expected);
  });

  it('reports a column of another type and leaves it alone', () => {
    const existing = { ...complete, tasks: changeColumn(tasks, 'OMDueDate', { type: 'Text' }) };
    expect(planSetup(lists, existing, schemaVersion, schemaVersion)).toEqual({
      steps: [],
      warnings: [
        {
          kind: 'columnHasOtherType',
          listTitle: 'OM Tasks',
          column: 'Due date',
          expected: 'DateTime',
          found: 'Text'
        }
      ]
    });
  });

  it('never mentions columns and views that people added', () => {
    const withOwn = {
      ...complete,
      tasks: {
        ...tasks,
        columns: [
          ...tasks.columns,
          { name: 'Ours', type: 'Text', indexed: false, unique: false, choices: [] }
        ],
        views: [...tasks.views, { title: 'Ours' }]
      }
    };
    expect(planSetup(lists, withOwn, schemaVersion, schemaVersion).steps).toEqual([]);
  });

  it('asks for exactly the columns and views that are missing, whichever they are', () => {
    const everyColumn = Object.keys(lists.tasks.columns);
    fc.assert(
      fc.property(fc.subarray(everyColumn), (missing) => {
        const names = missing.map((key) => (lists.tasks as ListDefinition).columns[key]?.name);
        const existing = {
          ...complete,
          tasks: { ...tasks, columns: tasks.columns.filter((column) => !names.includes(column.name)) }
        };
        const steps = ids(planSetup(lists, existing, schemaVersion, schemaVersion).steps);
        expect(steps).toEqual(missing.map((key) => `tasks/${key}/addColumn`));
      })
    );
  });

  it('records the version when the site has an older one', () => {
    expect(ids(planSetup(lists, complete, schemaVersion - 1, schemaVersion).steps)).toEqual([
      'settings/recordVersion'
    ]);
  });

  describe('of a list for the team', () => {
    const definitions = { faqEntries: entriesList };
    const closing = (reading?: ExistingReading): readonly SetupStep[] => {
      const existing = { ...asExisting(entriesList), ...(reading && { reading }) };
      return planSetup(definitions, { faqEntries: existing }, 1, 1).steps;
    };

    it('closes a new one at once, and says who loses access', () => {
      const { steps } = planSetup(definitions, {}, 1, 1, ['Visitors', 'Dana Novak']);
      expect(ids(steps).slice(0, 2)).toEqual(['faqEntries/createList', 'faqEntries/restrictReading']);
      expect(steps[1]?.readers).toEqual(['Visitors', 'Dana Novak']);
    });

    it('closes one that has the permissions of the site, even when nobody may only read now', () => {
      expect(closing({ inherits: true, readers: [] })).toMatchObject([{ action: 'restrictReading' }]);
    });

    it('closes one with permissions of its own that somebody may only read', () => {
      expect(closing({ inherits: false, readers: ['Visitors'] })).toMatchObject([{ readers: ['Visitors'] }]);
    });

    it('leaves alone what is closed, and what the person may not look at', () => {
      expect(closing({ inherits: false, readers: [] })).toEqual([]);
      expect(closing()).toEqual([]);
    });
  });

  describe('of a list of which people read only what they made', () => {
    const planned = (readsOwn?: boolean): readonly string[] => {
      const { readsOwn: _asWanted, ...unknown } = asExisting(ownTrainingList);
      const existing = { ...unknown, ...(readsOwn !== undefined && { readsOwn }) };
      return ids(planSetup({ ownTraining: ownTrainingList }, { ownTraining: existing }, 1, 1).steps);
    };

    it('closes one whose rows everybody can read, and leaves alone what is closed', () => {
      expect([planned(), planned(false), planned(true)]).toEqual([
        ['ownTraining/setListOptions'],
        ['ownTraining/setListOptions'],
        []
      ]);
    });

    it('leaves another list alone whose owner has closed it so', () => {
      const tasksClosed = { ...complete, tasks: { ...tasks, readsOwn: true } };
      expect(planSetup(lists, tasksClosed, schemaVersion, schemaVersion).steps).toEqual([]);
    });
  });
});
