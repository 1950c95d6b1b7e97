import { readJson } from '../../scripts/lib/webParts';
import { elementsAt, readSolutionPackage } from './readSolutionPackage';

interface PermissionRequest {
  readonly resource: string;
  readonly scope: string;
}

interface SolutionConfig {
  readonly solution: {
    readonly name: string;
    readonly id: string;
    readonly version: string;
    readonly features?: readonly {
      readonly id: string;
      readonly assets?: {
        readonly elementManifests?: readonly string[];
        readonly elementFiles?: readonly string[];
      };
    }[];
    readonly webApiPermissionRequests?: readonly PermissionRequest[];
  };
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const solution = readSolutionPackage();
const config = readJson<SolutionConfig>('config/package-solution.json').solution;
const { version } = readJson<{ version: string }>('package.json');
const [app = {}] = elementsAt(solution.xml('AppManifest.xml'), 'App');

describe('the solution', () => {
  it('is named and identified as config/package-solution.json says', () => {
    expect(app).toMatchObject({ Name: config.name, ProductID: config.id });
    expect(config.id).toMatch(GUID);
  });

  it('carries the version of package.json, with the fourth figure that SharePoint wants', () => {
    expect(app['Version']).toBe(`${version}.0`);
    expect(config.version).toBe(`${version}.0`);
  });

  it('asks for what the parts can do more with, as config/package-solution.json says, and for nothing else', () => {
    const asked = elementsAt(app, 'WebApiPermissionRequests', 'WebApiPermissionRequest').map((request) => ({
      resource: request['ResourceId'],
      scope: request['Scope']
    }));
    expect(asked).toEqual([
      { resource: 'Microsoft Graph', scope: 'ServiceMessage.Read.All' },
      { resource: 'Microsoft Graph', scope: 'Mail.Send' },
      { resource: 'Microsoft Graph', scope: 'DeviceManagementManagedDevices.Read.All' },
      { resource: 'Microsoft Graph', scope: 'DeviceManagementConfiguration.Read.All' }
    ]);
    expect(asked).toEqual(config.webApiPermissionRequests);
  });

  it('gives every feature and component an id of its own', () => {
    const featureFiles = [...solution.files.keys()].filter((name) =>
      /^feature_[^/]+(?<!config)\.xml$/.test(name)
    );
    const features = featureFiles
      .flatMap((name) => elementsAt(solution.xml(name), 'Feature'))
      .map((feature) => feature['Id']);
    const ids = [...features, config.id];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !GUID.test(String(id)))).toEqual([]);
    expect(features).toEqual(expect.arrayContaining((config.features ?? []).map(({ id }) => id)));
  });

  it('holds the element files of its features', () => {
    // SharePoint's packager puts element manifests into the feature's folder and the files they name into the root.
    const names = (config.features ?? []).flatMap(({ id, assets }) => [
      ...(assets?.elementManifests ?? []).map((file) => `${id}/${file}`),
      ...(assets?.elementFiles ?? [])
    ]);
    expect(names.filter((name) => !solution.files.has(name))).toEqual([]);
  });

  it('tells the kind of every file it holds', () => {
    const known = elementsAt(solution.xml('[Content_Types].xml'), 'Types', 'Default').map(
      ({ Extension }) => Extension
    );
    const used = new Set([...solution.files.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
    expect([...used].filter((extension) => !known.includes(extension))).toEqual([]);
  });

  it('points every relationship at a file that is there', () => {
    const targets = [...solution.files.keys()]
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => elementsAt(solution.xml(name), 'Relationships', 'Relationship'))
      .map(({ Target }) => decodeURI(String(Target)).replace(/^\//, ''));
    expect(targets.filter((target) => !solution.files.has(target))).toEqual([]);
  });
});
