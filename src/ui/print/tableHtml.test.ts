import { tableHtml } from './tableHtml';

describe('a table as HTML', () => {
  it('has its headers first, and takes texts as texts', () => {
    expect(
      tableHtml([
        ['Person', 'A & B'],
        ['<b>Amir</b>', '']
      ])
    ).toBe(
      '<table><thead><tr><th>Person</th><th>A &amp; B</th></tr></thead>' +
        '<tbody><tr><td>&lt;b&gt;Amir&lt;/b&gt;</td><td></td></tr></tbody></table>'
    );
  });
});
