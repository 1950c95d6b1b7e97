import * as fc from 'fast-check';
import { taskLogList, tasksList } from '../lists';
import {
  and,
  equals,
  idWindow,
  isNotEmpty,
  literal,
  notBefore,
  or,
  selectFor,
  sortName,
  withIds
} from './odata';

/** Reads an OData text literal as a server does. */
function parseLiteral(text: string): string | undefined {
  const match = /^'((?:[^']|'')*)'$/s.exec(text);
  return match?.[1]?.replace(/''/g, "'");
}

describe('selectFor', () => {
  it('selects columns by internal name, and expands people and lookups', () => {
    expect(selectFor(tasksList, ['title', 'owner', 'dueDate'])).toEqual({
      select: ['Id', 'Title', 'OMOwner/Id', 'OMOwner/Title', 'OMOwner/EMail', 'OMDueDate'],
      expand: ['OMOwner']
    });
    expect(selectFor(taskLogList, ['task', 'author'])).toEqual({
      select: ['Id', 'OMTask/Id', 'OMTask/Title', 'Author/Id', 'Author/Title', 'Author/EMail'],
      expand: ['OMTask', 'Author']
    });
  });
});

describe('filters', () => {
  it.each([
    [equals(tasksList, 'status', 'Open'), "OMStatus eq 'Open'"],
    [equals(tasksList, 'owner', 7), 'OMOwnerId eq 7'],
    [equals(taskLogList, 'task', 3), 'OMTaskId eq 3'],
    [equals(tasksList, 'title', "O'Brien"), "Title eq 'O''Brien'"],
    [isNotEmpty(tasksList, 'starterTag'), 'OMStarterTag ne null'],
    [
      notBefore(tasksList, 'completedOn', '2026-05-01T00:00:00Z'),
      "OMCompletedOn ge datetime'2026-05-01T00:00:00Z'"
    ],
    [withIds(5), 'Id eq 5'],
    [withIds(5, 7), '(Id eq 5 or Id eq 7)'],
    [idWindow(5000, 10000), 'Id le 10000 and Id gt 5000'],
    [
      and(idWindow(0, 5000), equals(tasksList, 'status', 'Done')),
      "Id le 5000 and Id gt 0 and OMStatus eq 'Done'"
    ],
    [or(equals(tasksList, 'sourceKey', 'a')), "OMSourceKey eq 'a'"],
    [
      and(or(equals(tasksList, 'sourceKey', 'a'), equals(tasksList, 'sourceKey', 'b')), idWindow(0, 1)),
      "(OMSourceKey eq 'a' or OMSourceKey eq 'b') and Id le 1 and Id gt 0"
    ]
  ])('%s', (filter, expected) => {
    expect(filter).toBe(expected);
  });

  it('are refused by the compiler for values that the column cannot have', () => {
    // @ts-expect-error the column has no such choice
    expect(equals(tasksList, 'status', 'Closed')).toBe("OMStatus eq 'Closed'");
    // @ts-expect-error people are compared by id
    expect(equals(tasksList, 'owner', 'Lena')).toBe("OMOwnerId eq 'Lena'");
  });

  it('sorts by internal name', () => {
    expect(sortName(tasksList, 'completedOn')).toBe('OMCompletedOn');
  });
});

describe('literal', () => {
  it('reads back as what was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
        const text = `${a}'${b}`;
        expect(parseLiteral(literal(text))).toBe(text);
      })
    );
  });

  it.each([
    [5, '5'],
    [-1.5, '-1.5'],
    [true, '1'],
    [false, '0']
  ])('writes %j as %s', (value, expected) => {
    expect(literal(value)).toBe(expected);
  });

  it('refuses numbers that are none', () => {
    expect(() => literal(Number.NaN)).toThrow(RangeError);
  });
});
