import { readFileSync } from 'node:fs';
import path from 'node:path';
import { figureKeys, figureParts, traitsOf } from '../../src/domain/overview/figureTraits';
import { loadStrings } from '../../src/testing/loadStrings';
import { partName } from '../../src/webparts/overview/words/choiceNames';
import { figureName, figureRule } from '../../src/webparts/overview/words/figureNames';

const guide = readFileSync(path.join(__dirname, '..', '..', 'docs', 'user-guide', 'figures.md'), 'utf8');
const strings = loadStrings<IOverviewWebPartStrings>('webparts/overview/loc');

/** What stands below each heading of a level, as one line. */
function below(text: string, level: '##' | '###'): ReadonlyMap<string, string> {
  const [, ...sections] = `\n${text}`.split(`\n${level} `);
  return new Map(
    sections.map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return [title, lines.join('\n')];
    })
  );
}

describe('docs/user-guide/figures.md', () => {
  const parts = below(guide, '##');

  it.each(figureParts)('says of %s what its figures count, as the page does, and no others', (part) => {
    const written = below(parts.get(partName(strings, part)) ?? '', '###');
    const own = figureKeys.filter((key) => traitsOf(key).part === part);
    expect([...written.keys()]).toEqual(own.map((key) => figureName(strings, key)));
    for (const key of own) {
      const [rule, note] = (written.get(figureName(strings, key)) ?? '').trim().split('\n\n');
      expect(rule?.replace(/\n/g, ' ')).toBe(figureRule(strings, key));
      expect(note).toBe(traitsOf(key).timing === 'moment' ? 'As of now.' : undefined);
    }
  });
});
