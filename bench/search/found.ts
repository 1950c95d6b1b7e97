import { SearchIndex } from '../../src/domain/faq/search/SearchIndex';
import { inAnyForm } from './codeForms';
import { documentsOf, type ImportedEntry, type SourceEntry } from './entries';
import { withMistakes } from './mistakes';
import { randomFrom, type Random } from './random';

/** What an entry is searched by; `undefined` when it has none. */
type Question = (entry: SourceEntry, random: Random) => string | undefined;

const mistakes = 2;
const wordsOfSymptom = 15;

function byCode({ errorCodes: [first, ...others] }: SourceEntry, random: Random): string | undefined {
  return first === undefined ? undefined : inAnyForm(random.of([first, ...others]), random);
}

function byTitle({ question }: SourceEntry, random: Random): string {
  return withMistakes(question, mistakes, random);
}

/** The beginning of what is written of the symptom: nobody types more. */
function bySymptom({ symptom }: SourceEntry, random: Random): string | undefined {
  const words = symptom?.replace(/[>*_`#]|\]\([^)]*\)/g, ' ').match(/\S+/g);
  return words ? withMistakes(words.slice(0, wordsOfSymptom).join(' '), mistakes, random) : undefined;
}

const questions: readonly (readonly [name: string, ask: Question])[] = [
  ['one of its error codes, in any form', byCode],
  [`its title, with ${mistakes} typing mistakes`, byTitle],
  [`the first ${wordsOfSymptom} words of its symptom, with ${mistakes} typing mistakes`, bySymptom]
];

export interface FoundShare {
  readonly question: string;
  readonly asked: number;
  readonly inFirstThree: number;
  readonly first: number;
  /** Of the seeds, the one with the fewest in the first three. */
  readonly worstSeed: number;
  readonly missed: readonly string[];
}

function share(
  question: string,
  ask: Question,
  entries: readonly ImportedEntry[],
  seeds: number
): FoundShare {
  const index = new SearchIndex();
  for (const document of documentsOf(entries)) index.put(document);
  const missed: string[] = [];
  let [asked, inFirstThree, first, worstSeed] = [0, 0, 0, 1];
  for (let seed = 1; seed <= seeds; seed++) {
    const random = randomFrom(seed);
    let [askedNow, foundNow] = [0, 0];
    entries.forEach(({ source: entry }, id) => {
      const query = ask(entry, random);
      if (query === undefined) return;
      const rank = index.search(query, { limit: 3 }).results.findIndex((result) => result.id === id);
      askedNow += 1;
      if (rank >= 0) foundNow += 1;
      else missed.push(`${query}  ←  ${entry.question}`);
      if (rank === 0) first += 1;
    });
    asked += askedNow;
    inFirstThree += foundNow;
    worstSeed = Math.min(worstSeed, askedNow === 0 ? 1 : foundNow / askedNow);
  }
  return { question, asked, inFirstThree, first, worstSeed, missed };
}

/** For each entry and way of asking: whether it is among the first three results. */
export function foundShares(entries: readonly ImportedEntry[], seeds: number): readonly FoundShare[] {
  return questions.map(([question, ask]) => share(question, ask, entries, seeds));
}
