import { aPerson } from '../../testing/builders';
import { calendarDate } from '../dates/calendarDate';
import type { AuditAct, AuditRow } from '../history/auditModel';
import { auditCsv, auditCsvColumns, type AuditCsvColumn, type AuditCsvWords } from './auditCsv';
import { readCsv } from './csvText';

const columns = Object.fromEntries(auditCsvColumns.map((column) => [column, `*${column}`])) as Readonly<
  Record<AuditCsvColumn, string>
>;

const words: AuditCsvWords = {
  columns,
  state: ({ state }) => state.toUpperCase(),
  focusArea: ({ focusArea }) => focusArea ?? '',
  signOff: ({ signOff }) => signOff.kind,
  result: ({ result }) => result ?? '',
  exception: ({ kind, day, note }) => `${kind} ${day}: ${note}`
};

const act = (day: string, note = ''): AuditAct => ({
  by: aPerson({ name: '=Amir' }),
  on: `${day}T09:00:00Z`,
  day: calendarDate(day),
  note
});

const row: AuditRow = {
  taskId: 1,
  title: 'Look at alerts, all of them',
  focusArea: 'Operations',
  owner: aPerson({ name: 'Bea' }),
  source: 'task',
  period: '2026-01-05',
  due: calendarDate('2026-01-05'),
  state: 'doneLate',
  lateSince: null,
  skippedFor: null,
  completed: act('2026-01-07', 'Two are old'),
  signOff: { ...act('2026-01-08'), kind: 'given' },
  recorded: [
    { label: 'Devices', value: '-5', note: '' },
    { label: 'State', value: 'Amber', note: 'see note' }
  ],
  result: 'Amber',
  evidence: { url: 'https://example.com/proof', description: 'Proof' },
  rowsWithFiles: 0,
  renewedUntil: null,
  exceptions: [
    { ...act('2026-01-06', 'Ill'), kind: 'skippedBefore' },
    { ...act('2026-01-06', 'Not so'), kind: 'reopened' }
  ]
};

describe('the audit CSV', () => {
  it('has one row for each occurrence, with days as ISO writes them and nothing that a spreadsheet runs', () => {
    const text = auditCsv({ rows: [row] }, words);
    const [header, ...rows] = readCsv(text, (name) => name.startsWith('*')).rows.map(({ cells }) => cells);
    expect(header).toEqual(Object.values(columns));
    expect(rows).toEqual([
      [
        'Look at alerts, all of them',
        'Operations',
        'Bea',
        '2026-01-05',
        '2026-01-05',
        'DONELATE',
        '2026-01-07T09:00:00Z',
        '=Amir',
        'given',
        '2026-01-08T09:00:00Z',
        '=Amir',
        'Devices = -5\nState = Amber — see note',
        'Amber',
        'https://example.com/proof',
        'Two are old',
        '',
        'skippedBefore 2026-01-06: Ill\nreopened 2026-01-06: Not so'
      ]
    ]);
    expect(text).not.toMatch(/(^|,|\n)=/);
  });

  it('is a header alone when nothing was expected', () => {
    expect(auditCsv({ rows: [] }, words).trim().split('\r\n')).toHaveLength(1);
  });

  it('leaves cells empty of what was not done', () => {
    const open: AuditRow = {
      ...row,
      state: 'missed',
      completed: null,
      signOff: { kind: 'notDemanded' },
      recorded: [],
      result: null,
      evidence: null,
      exceptions: []
    };
    const [, cells] = readCsv(auditCsv({ rows: [open] }, words), (name) => name.startsWith('*')).rows;
    expect(cells?.cells.slice(5)).toEqual(['MISSED', '', '', 'notDemanded', '', '', '', '', '', '', '', '']);
  });
});
