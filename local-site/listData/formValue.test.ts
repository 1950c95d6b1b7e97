import type { FieldRow } from '../store/fields';
import { readFormValue, type FormContext } from './formValue';

const context: FormContext = {
  timeZone: 'Europe/Berlin',
  userId: (key) => ({ 'i:0#.f|membership|u@x': 11, 'i:0#.f|membership|v@x': 12 })[key]
};
const field = (type: string, attributes: Record<string, string> = {}): FieldRow =>
  ({ type, attributes, internalName: 'X', title: 'X' }) as unknown as FieldRow;

describe('readFormValue', () => {
  it.each<[string, string, unknown]>([
    ['Text', 'a', 'a'],
    ['Text', '', null],
    ['Note', 'x\ny', 'x\ny'],
    ['Number', '1,234.5', 1234.5],
    ['Boolean', '1', true],
    ['Boolean', 'No', false],
    ['DateTime', '6/23/2018 10:15 PM', '2018-06-23T20:15:00Z'],
    ['DateTime', '2018-06-23 22:15:00', '2018-06-23T20:15:00Z'],
    ['MultiChoice', 'a;#b', ['a', 'b']],
    ['MultiChoice', ';#a;#b;#', ['a', 'b']],
    ['Lookup', '2', 2],
    ['Lookup', '2;#Basics', 2],
    ['LookupMulti', '3;#;#4;#;#5;#', [3, 4, 5]],
    ['LookupMulti', '3;#Three;#4;#Four', [3, 4]],
    ['User', '[{"Key":"i:0#.f|membership|u@x"}]', 11],
    ['User', '[]', null],
    ['UserMulti', '[{"Key":"i:0#.f|membership|u@x"},{"Key":"i:0#.f|membership|v@x"}]', [11, 12]],
    ['URL', 'https://x, The page', { Url: 'https://x', Description: 'The page' }],
    ['URL', 'https://x', { Url: 'https://x', Description: 'https://x' }]
  ])('a %s column takes "%s"', (type, text, expected) => {
    expect(readFormValue(field(type), text, context)).toEqual({ kind: 'value', value: expected });
  });

  it('reads a percentage as its fraction', () => {
    expect(readFormValue(field('Number', { Percentage: 'TRUE' }), '25%', context)).toEqual({
      kind: 'value',
      value: 0.25
    });
  });

  it.each([
    ['Number', 'many'],
    ['Boolean', 'maybe'],
    ['DateTime', 'tomorrow'],
    ['Lookup', 'Basics'],
    ['LookupMulti', 'Basics;#1'],
    ['User', 'Lena'],
    ['User', '[{"Key":"nobody"}]'],
    ['User', '[{"Key":"i:0#.f|membership|u@x"},{"Key":"i:0#.f|membership|v@x"}]'],
    ['Text', 'x'.repeat(256)]
  ])('a %s column refuses "%s"', (type, text) => {
    expect(readFormValue(field(type), text, context).kind).toBe('error');
  });
});
