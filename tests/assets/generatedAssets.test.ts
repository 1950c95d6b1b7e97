import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { generatedAssets } from '../../scripts/assets/generatedAssets';
import { lists, type Column } from '../../src/lists';

const folder = path.join(__dirname, '..', '..', 'sharepoint', 'assets');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

interface PackageSolution {
  readonly solution: {
    readonly features: readonly {
      readonly assets: {
        readonly elementManifests: readonly string[];
        readonly elementFiles: readonly string[];
      };
    }[];
  };
}

describe('sharepoint/assets', () => {
  it('is what src/lists generates: run "npm run generate" after a change', () => {
    const expected = generatedAssets();
    expect(readdirSync(folder).sort()).toEqual([...expected.keys()].sort());
    for (const [name, text] of expected) expect(read(name)).toBe(text);
  });

  it('holds XML that can be parsed, with every column of every list', () => {
    const parser = new XMLParser({ ignoreAttributes: false });
    for (const list of Object.values(lists)) {
      const text = read(`${list.urlName}.schema.xml`);
      expect(parser.parse(text)).toHaveProperty('List.MetaData.Fields.Field');
      for (const column of Object.values<Column>(list.columns))
        expect(text).toContain(`Name="${column.name}"`);
    }
  });

  it('looks a list up in itself by a name that is right before the list has an address', () => {
    expect(read('OMTasks.schema.xml')).toMatch(/Name="OMFollowUpOf"[^>]* List="Self"/);
    expect(read('OMTaskLog.schema.xml')).toMatch(/Name="OMTask"[^>]* List="Lists\/OMTasks"/);
  });

  it('is packed into the package as a feature', () => {
    const solution = JSON.parse(
      readFileSync(path.join(folder, '..', '..', 'config', 'package-solution.json'), 'utf8')
    ) as PackageSolution;
    const assets = solution.solution.features.flatMap(({ assets: feature }) => [
      ...feature.elementManifests,
      ...feature.elementFiles
    ]);
    expect(assets.sort()).toEqual(
      [...generatedAssets().keys()].filter((name) => name.endsWith('.xml')).sort()
    );
  });
});
