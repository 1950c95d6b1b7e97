import { aSearchDocument } from '../../../testing/faq/aSearchDocument';
import { snippetOf, type Snippet } from './snippet';
import { formsOf } from './words';

const marks = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => formsOf(word).term));
const filler = 'Nothing to be seen here, go on reading. '.repeat(10);

function snippetFor(sections: Record<string, string>, words: string): Snippet | null {
  return snippetOf(aSearchDocument({ id: 1, title: 'Title', sections }), marks(words));
}

function marked(snippet: Snippet | null): readonly string[] {
  return snippet?.ranges.map(({ start, end }) => snippet.text.slice(start, end)) ?? [];
}

describe('the piece of text that is shown', () => {
  it('is where most of the question stands together', () => {
    const snippet = snippetFor(
      { reply: `portal. ${filler} The portal asks for a certificate. ${filler}` },
      'portal certificate'
    );
    expect(marked(snippet)).toEqual(['portal', 'certificate']);
    expect(snippet?.text).toMatch(/^….*asks for a certificate.*…$/);
  });

  it('is of the section that has most, the weightiest first', () => {
    expect(snippetFor({ reply: 'portal', cause: 'portal certificate' }, 'portal certificate')?.section).toBe(
      'cause'
    );
    expect(snippetFor({ reply: 'portal', cause: 'portal' }, 'portal')?.section).toBe('reply');
  });

  it('begins at the beginning when nothing is found in the text', () => {
    const snippet = snippetFor({ fix: `First line\nSecond line ${filler}` }, 'portal');
    expect(snippet).toMatchObject({ section: 'fix', ranges: [] });
    expect(snippet?.text).toMatch(/^First line Second line .*…$/);
  });

  it('finds what stands far behind only', () => {
    expect(marked(snippetFor({ reply: filler.repeat(10) + 'portal' }, 'portal'))).toEqual(['portal']);
  });

  it('cuts no word and keeps its marks where they belong, wherever it cuts', () => {
    for (let before = 0; before < 400; before += 7) {
      const text = `${'ab '.repeat(before)}\n\n portal ${'cd '.repeat(120)}`;
      const snippet = snippetFor({ reply: text }, 'portal');
      expect(marked(snippet)).toEqual(['portal']);
      expect(snippet?.text).toMatch(/^…?(?:ab )*\s*portal (?:cd ?)+…$/);
    }
  });

  it('is nothing when nothing is written', () => {
    expect(snippetFor({}, 'portal')).toBeNull();
  });
});
