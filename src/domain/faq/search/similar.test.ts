import { aSearchDocument } from '../../../testing/faq/aSearchDocument';
import { SearchIndex } from './SearchIndex';
import { similarEntries } from './similar';

const index = new SearchIndex();
[
  aSearchDocument({ id: 1, title: 'Company Portal is not shown on Android' }),
  aSearchDocument({ id: 2, title: 'Device cannot be enrolled', errorCodes: ['0x80180014'] }),
  aSearchDocument({
    id: 3,
    title: 'Mail',
    sections: { reply: 'The company portal is not shown on Android phones.' }
  })
].forEach((document) => index.put(document));
index.setSynonyms([['Company Portal', 'CP']]);

const idsLike = (title: string, except?: number): readonly number[] =>
  similarEntries(index, title, except === undefined ? {} : { except }).map(({ id }) => id);

describe('entries like a title', () => {
  it.each([
    'Company portal not shown on Android',
    'Android: comapny portal isnt shown',
    'CP not shown on Android'
  ])('have most of its words in theirs: %s', (title) => {
    expect(idsLike(title)).toEqual([1]);
  });

  it('have the same error code in any form', () => {
    expect(idsLike('Something else happens: -2145910764')).toEqual([2]);
  });

  it('are not those that share a word or two', () => {
    expect(idsLike('Company rules for Android phones in the factory hall')).toEqual([]);
  });

  it('are not the entry itself, and none while the title says too little', () => {
    expect(idsLike('Company Portal is not shown on Android', 1)).toEqual([]);
    expect(idsLike('Mail')).toEqual([]);
    expect(idsLike('')).toEqual([]);
  });
});
