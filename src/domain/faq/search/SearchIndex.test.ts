import * as fc from 'fast-check';
import { aSearchDocument } from '../../../testing/faq/aSearchDocument';
import type { SearchDocument } from './document';
import { SearchIndex, type SearchOptions } from './SearchIndex';

const documents: readonly SearchDocument[] = [
  aSearchDocument({
    id: 1,
    title: 'Windows device cannot be enrolled',
    errorCodes: ['0x80180014'],
    platforms: ['Windows'],
    category: 'Enrolment',
    level: 'Second line',
    enrolment: ['Windows Autopilot']
  }),
  aSearchDocument({
    id: 2,
    title: 'Company Portal is not shown',
    platforms: ['Android', 'iOS/iPadOS'],
    sections: { reply: 'Install it again.', cause: 'The enrollment profile was removed.' },
    keywords: ['app store'],
    level: 'User'
  }),
  aSearchDocument({
    id: 3,
    title: 'Wi-Fi profile stays pending',
    sections: { reply: 'The certificate of the WLAN has expired, see error 0x80180014 in the log.' }
  }),
  aSearchDocument({
    id: 4,
    title: 'Gerät wird nicht registriert',
    sections: { fix: 'RequireDeviceEncryption in der Richtlinie prüfen.' },
    status: 'Draft'
  }),
  aSearchDocument({ id: 5, title: 'Sign-in fails', errorCodes: ['AADSTS50105'] })
];

function indexOf(all: Iterable<SearchDocument> = documents): SearchIndex {
  const index = new SearchIndex();
  for (const document of all) index.put(document);
  return index;
}

function idsFor(query: string, options?: SearchOptions, index = indexOf()): readonly number[] {
  return index.search(query, options).results.map(({ id }) => id);
}

describe('a search', () => {
  it.each(['0x80180014', '80180014', '-2145910764', '2149056532', '0X80180014L', '8018 0014'])(
    'finds the entry with the error code before one that mentions it: %s',
    (form) => {
      expect(idsFor(form)).toEqual([1, 3]);
    }
  );

  it.each([
    ['0x8018', 1],
    ['-21459', 1],
    ['aadsts501', 5],
    ['50105', 5]
  ])('finds a code while it is typed: %s', (typed, id) => {
    expect(idsFor(typed)[0]).toBe(id);
  });

  it('puts the error code above all words', () => {
    expect(idsFor('company portal not shown 0x80180014')[0]).toBe(1);
  });

  it('takes no code for another one that looks like it', () => {
    for (const other of ['0x80180015', '0x80810014']) expect(idsFor(other)).toEqual([]);
  });

  it.each(['0x8018014', '0x801800144', '8018014 '])(
    'forgives a digit of a code too few or too many: %s',
    (typed) => {
      expect(idsFor(typed)).toEqual([1, 3]);
    }
  );

  it.each([
    ['comp', 2],
    ['company por', 2],
    ['comapny', 2],
    ['protal', 2],
    ['certifcate', 3],
    ['enrolld', 1],
    ['compnay prtal', 2],
    ['companyportal', 2],
    ['wifi', 3],
    ['wi fi', 3],
    ['wlna', 3],
    ['geraet', 4],
    ['gerate', 4],
    ['device encryption', 4],
    ['requiredeviceencryption', 4],
    ['signin', 5],
    ['sign in', 5]
  ])('forgives and completes: %s', (typed, id) => {
    expect(idsFor(typed)[0]).toBe(id);
  });

  it('prefers the title to search words, and those to the text', () => {
    const index = indexOf([
      aSearchDocument({ id: 1, title: 'One', sections: { cause: 'printer' } }),
      aSearchDocument({ id: 2, title: 'Two', sections: { fix: 'printer' } }),
      aSearchDocument({ id: 3, title: 'Three', keywords: ['printer'] }),
      aSearchDocument({ id: 4, title: 'The printer' })
    ]);
    expect(idsFor('printer', {}, index)).toEqual([4, 3, 2, 1]);
  });

  it('tells what of the question an entry has, and what is missing', () => {
    const [first] = indexOf().search('portal on fridge').results;
    expect(first).toMatchObject({ id: 2, words: ['portal'], missing: ['fridge'] });
  });

  it('finds nothing for a question without words, or with words that no entry has', () => {
    for (const query of ['', '  ', '?!', 'fridge'])
      expect(indexOf().search(query)).toEqual({ results: [], total: 0 });
  });

  it('looks for words that say nothing only when nothing else is asked', () => {
    expect(idsFor('is the')).toEqual([2]);
  });

  it('finds the words of the team in both directions as soon as they are known', () => {
    const index = indexOf();
    expect(idsFor('CP', {}, index)).toEqual([]);
    index.setSynonyms([['Company Portal', 'CP', 'Unternehmensportal']]);
    expect(idsFor('CP', {}, index)).toEqual([2]);
    expect(idsFor('unternehmensportal', {}, index)).toEqual([2]);
    index.put(aSearchDocument({ id: 6, title: 'CP crashes' }));
    expect(idsFor('company portal', {}, index)).toEqual([2, 6]);
  });

  it('counts all and shows some', () => {
    const many = Array.from({ length: 30 }, (_, id) => aSearchDocument({ id: id + 1, title: `Kiosk ${id}` }));
    const answer = indexOf(many).search('kiosk', { limit: 5 });
    expect(answer.total).toBe(30);
    expect(answer.results.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    [{ platforms: ['Android'] }, [2, 3, 4, 5]],
    [{ categories: ['Enrolment'] }, [1]],
    [{ levels: ['User', 'First line'] }, [2]],
    [{ enrolment: ['Fully managed'] }, [2, 3, 4, 5]],
    [{ statuses: ['Draft'] }, [4]],
    [{ platforms: ['Windows'], levels: ['Second line'] }, [1]],
    [{ platforms: [] }, [1, 2, 3, 4, 5]]
  ] as const)('keeps to the filters %j', (filters, ids) => {
    const found = idsFor('device enrolled portal profile gerät sign-in', { filters });
    expect(found.filter((id) => !ids.some((one) => one === id))).toEqual([]);
    for (const id of ids) {
      const { title } = documents[id - 1] as SearchDocument;
      expect(idsFor(title, { filters })).toContain(id);
    }
  });

  it('takes any text for a question', () => {
    const index = indexOf();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const { results, total } = index.search(query);
        expect(results.length).toBeLessThanOrEqual(total);
      })
    );
    expect(() => index.search('portal '.repeat(1000) + 'kiosk '.repeat(40))).not.toThrow();
    expect(() => index.search(Array.from({ length: 60 }, (_, n) => `word${n}`).join(' '))).not.toThrow();
  });
});

describe('what is shown of a result', () => {
  it('marks what was found in the title and in the text, codes in another form too', () => {
    const { title, snippet } =
      indexOf()
        .search('wifi -2145910764')
        .results.find(({ id }) => id === 3) ?? {};
    const marked = (shown: typeof title): readonly string[] =>
      shown?.ranges.map(({ start, end }) => shown.text.slice(start, end)) ?? [];
    expect(marked(title)).toEqual(['Wi-Fi']);
    expect(marked(snippet ?? undefined)).toEqual(['0x80180014']);
    expect(snippet?.section).toBe('reply');
  });

  it('is plain text, also when the text looks like HTML', () => {
    const title = 'Shows <img src=x onerror=alert(1)> instead of a picture';
    const [result] = indexOf([aSearchDocument({ id: 1, title })]).search('picture').results;
    expect(result?.title.text).toBe(title);
  });
});

describe('an index', () => {
  it('replaces and forgets entries', () => {
    const index = indexOf();
    index.put(aSearchDocument({ id: 2, title: 'Kiosk is locked' }));
    expect(idsFor('company portal', {}, index)).toEqual([]);
    expect(idsFor('kiosk', {}, index)).toEqual([2]);
    index.remove(2);
    index.remove(99);
    expect(idsFor('kiosk', {}, index)).toEqual([]);
    expect([index.size, index.has(2), index.document(2)]).toEqual([4, false, undefined]);
  });

  it('answers as if it had been built from what it holds, whatever was put and removed before', () => {
    const step = fc.record({ id: fc.integer({ min: 1, max: 6 }), from: fc.nat(4), puts: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const index = new SearchIndex();
        const held = new Map<number, SearchDocument>();
        for (const { id, from, puts } of steps) {
          const document = { ...(documents[from] as SearchDocument), id };
          if (puts) index.put(document);
          else index.remove(id);
          if (puts) held.set(id, document);
          else held.delete(id);
        }
        const scores = (one: SearchIndex): readonly (readonly number[])[] =>
          ['portal', 'devcie', '0x80180014', 'wi fi', 'e'].map((query) =>
            one
              .search(query)
              .results.map(({ id, score }) => id + score / 1000)
              .sort()
          );
        expect(scores(index)).toEqual(scores(indexOf(held.values())));
      }),
      { numRuns: 60 }
    );
  });

  it('can be asked while it is built', () => {
    const index = new SearchIndex();
    const entries = index.putEach(documents);
    expect(entries.next()).toEqual({ done: false, value: 1 });
    expect(idsFor('enrolled', {}, index)).toEqual([1]);
    expect([...entries]).toEqual([2, 3, 4, 5]);
    expect(idsFor('sign-in', {}, index)).toEqual([5]);
  });

  it('comes back from what was kept, and goes on from there', () => {
    const index = indexOf();
    index.remove(3);
    const kept = SearchIndex.restore(structuredClone(index.state()));
    expect(kept?.search('0x80180014 portal')).toEqual(index.search('0x80180014 portal'));
    kept?.put(aSearchDocument({ id: 7, title: 'Portal for kiosks' }));
    expect(idsFor('kiosk', {}, kept)).toEqual([7]);
    expect(idsFor('kiosk', {}, index)).toEqual([]);
    expect(kept?.size).toBe(5);
  });

  it('of another version of the suite does not come back', () => {
    expect(SearchIndex.restore({ ...indexOf().state(), format: 0 })).toBeUndefined();
  });

  it('knows which words entries use', () => {
    const index = indexOf();
    expect(['Portal', 'enrolled', 'Geräte', 'Schmidt'].map((word) => index.knows(word))).toEqual([
      true,
      true,
      true,
      false
    ]);
  });
});
