import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { REPOSITORY } from '../../scripts/lib/node22.cjs';
import { readJson, webPartIds } from '../../scripts/lib/webParts';
import { COLOUR_ICON_SIZE, colourIcon, OUTLINE_ICON_SIZE, outlineIcon } from '../../scripts/teams/icons';
import { readSolutionPackage } from './readSolutionPackage';

interface TeamsManifest {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly id: string;
  readonly version: string;
  readonly icons: { readonly color: string; readonly outline: string };
  readonly staticTabs: readonly { readonly entityId: string; readonly contentUrl: string }[];
  readonly configurableTabs: readonly { readonly configurationUrl: string }[];
}

const SCHEMAS = path.join(
  REPOSITORY,
  'node_modules',
  '@microsoft',
  'app-manifest',
  'build',
  'json-schemas',
  'teams'
);
const manifest = readJson<TeamsManifest>('teams/manifest.json');
const solution = readSolutionPackage();

function asset(name: string): Uint8Array {
  const bytes = solution.assets.get(name);
  if (bytes === undefined) throw new Error(`ClientSideAssets/${name} is not in the package.`);
  return bytes;
}

/** Width, height, bit depth and colour type of a PNG, from its header chunk. */
function pngHeader(bytes: Uint8Array): number[] {
  const header = Buffer.from(bytes);
  return [header.readUInt32BE(16), header.readUInt32BE(20), header[24] ?? 0, header[25] ?? 0];
}

/** The rows of pixels; how well they are compressed differs between machines. */
function pngPixels(bytes: Buffer): Buffer {
  const start = bytes.indexOf('IDAT') + 4;
  return inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
}

describe('the Teams app', () => {
  it('has a manifest that the published schema of its version accepts', () => {
    const file = path.join(SCHEMAS, `v${manifest.manifestVersion}`, 'MicrosoftTeams.schema.json');
    const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
    const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(schema);
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
  });

  it('would be refused by that schema if it broke a rule, so the check is real', () => {
    const file = path.join(SCHEMAS, `v${manifest.manifestVersion}`, 'MicrosoftTeams.schema.json');
    const validate = addFormats(new Ajv({ strict: false })).compile(
      JSON.parse(readFileSync(file, 'utf8')) as object
    );
    expect(validate({ ...manifest, accentColor: 'teal' })).toBe(false);
  });

  it('carries the version of package.json', () => {
    expect(manifest.version).toBe(readJson<{ version: string }>('package.json').version);
  });

  it('opens our web parts through the sign-in page that SharePoint gives to Teams', () => {
    const addresses = [
      ...manifest.staticTabs.map(({ contentUrl }) => contentUrl),
      ...manifest.configurableTabs.map(({ configurationUrl }) => configurationUrl)
    ];
    const targets = addresses.map((address) => {
      expect(address).toContain('/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=');
      const destination = decodeURIComponent(address.slice(address.indexOf('&dest=') + '&dest='.length));
      expect(destination).toContain('/_layouts/15/teamshostedapp.aspx?');
      return /componentId=([0-9a-f-]+)/.exec(destination)?.[1] ?? '';
    });
    expect(targets.filter((id) => !webPartIds().includes(id))).toEqual([]);
    expect(targets).toHaveLength(manifest.staticTabs.length + 1);
  });

  it('lies in the package where "Sync to Teams" looks for it, with the manifest and its two icons', () => {
    const files = unzipSync(asset('TeamsSPFxApp.zip'));
    expect(Object.keys(files).sort()).toEqual(
      ['manifest.json', manifest.icons.color, manifest.icons.outline].sort()
    );
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toEqual(manifest);
  });
});

describe('the Teams icons', () => {
  it.each(webPartIds())('of web part %s are in the package in the sizes that Teams asks for', (id) => {
    const rgba = [8, 6];
    expect(pngHeader(asset(`${id}_color.png`))).toEqual([COLOUR_ICON_SIZE, COLOUR_ICON_SIZE, ...rgba]);
    expect(pngHeader(asset(`${id}_outline.png`))).toEqual([OUTLINE_ICON_SIZE, OUTLINE_ICON_SIZE, ...rgba]);
  });

  it('are the ones that `npm run icons` draws', () => {
    for (const id of webPartIds()) {
      const drawn = { [`${id}_color.png`]: colourIcon(), [`${id}_outline.png`]: outlineIcon() };
      for (const [name, picture] of Object.entries(drawn)) {
        const file = path.join(REPOSITORY, 'teams', name);
        expect(existsSync(file) && pngPixels(readFileSync(file)).equals(pngPixels(picture))).toBe(true);
      }
    }
  });
});
