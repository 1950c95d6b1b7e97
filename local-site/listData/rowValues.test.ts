import type { FieldRow } from '../store/fields';
import type { StoredValue } from '../store/items';
import { rowMembers, type RowContext } from './rowValues';

const context: RowContext = {
  timeZone: 'Europe/Berlin',
  datesInUtc: false,
  lookupText: (_field, id) => (id === 2 ? 'Basics' : undefined),
  user: (id) => (id === 6 ? { title: 'Lena Lindqvist', email: 'lena@contoso.example' } : undefined)
};

function field(type: string, attributes: Record<string, string> = {}): FieldRow {
  return {
    id: '00000000-0000-0000-0000-000000000001',
    listId: 'l',
    internalName: 'X',
    title: 'X',
    type,
    description: '',
    group: '',
    required: false,
    indexed: false,
    unique: false,
    hidden: false,
    readOnly: false,
    sealed: false,
    deletable: true,
    fromBaseType: false,
    defaultValue: null,
    defaultFormula: null,
    choices: [],
    lookup: null,
    formula: null,
    validationFormula: null,
    validationMessage: null,
    attributes,
    position: 1
  };
}

const lena = {
  id: '6',
  title: 'Lena Lindqvist',
  email: 'lena@contoso.example',
  sip: 'lena@contoso.example',
  picture: ''
};

describe('rowMembers', () => {
  it.each<[string, Record<string, string>, StoredValue, object]>([
    ['Text', {}, 'a', { X: 'a' }],
    ['Text', {}, null, { X: '' }],
    ['Number', {}, 1234.5, { X: '1,234.5', 'X.': '1234.50000000000000' }],
    ['Number', { Decimals: '0' }, 1234, { X: '1,234', 'X.': '1234.00000000000000' }],
    ['Number', { Percentage: 'TRUE' }, 0.25, { X: '25%', 'X.': '0.25000000000000' }],
    ['Currency', {}, 3, { X: '$3.00', 'X.': '3.00000000000000' }],
    ['Boolean', {}, 1, { X: 'Yes', 'X.value': '1' }],
    ['Boolean', {}, 0, { X: 'No', 'X.value': '0' }],
    [
      'DateTime',
      {},
      '2024-05-01T07:00:00Z',
      { X: '5/1/2024 9:00 AM', 'X.': '2024-05-01T07:00:00Z', 'X.FriendlyDisplay': '' }
    ],
    [
      'DateTime',
      { Format: 'DateOnly' },
      '2024-04-30T22:00:00Z',
      { X: '5/1/2024', 'X.': '2024-04-30T22:00:00Z', 'X.FriendlyDisplay': '' }
    ],
    ['DateTime', {}, null, { X: '' }],
    ['Lookup', {}, 2, { X: [{ lookupId: 2, lookupValue: 'Basics', isSecretFieldValue: false }] }],
    ['Lookup', {}, null, { X: '' }],
    ['LookupMulti', {}, '[2]', { X: [{ lookupId: 2, lookupValue: 'Basics', isSecretFieldValue: false }] }],
    ['User', {}, 6, { X: [lena] }],
    ['UserMulti', {}, '[6]', { X: [lena] }],
    ['MultiChoice', {}, '["a","b"]', { X: ['a', 'b'] }],
    ['MultiChoice', {}, null, { X: [] }],
    ['URL', {}, '{"Url":"https://a","Description":"A"}', { X: 'https://a', 'X.desc': 'A' }],
    ['Calculated', {}, '2', { X: '2', 'X.': '2.00000000000000' }],
    ['Calculated', {}, '"late"', { X: 'late' }]
  ])('a %s column %j holding %j', (type, attributes, stored, expected) => {
    expect(rowMembers(field(type, attributes), stored, context)).toEqual(expected);
  });

  it('keeps dates in UTC on request', () => {
    const utc = { ...context, datesInUtc: true };
    expect(rowMembers(field('DateTime'), '2024-05-01T07:00:00Z', utc)).toMatchObject({
      X: '2024-05-01T07:00:00Z'
    });
  });
});
