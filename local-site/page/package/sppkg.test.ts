import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { PackageMissingError, PackageSource } from './sppkg';

const id = '3c1f0a52-7d65-4c7f-8c2a-0c9f5a1e7b01';

function packageBytes(version: string): Uint8Array {
  const manifest = JSON.stringify({
    id,
    alias: 'SampleWebPart',
    componentType: 'WebPart',
    version,
    loaderConfig: {
      internalModuleBaseUrls: ['HTTPS://X/'],
      entryModuleId: 'a',
      scriptResources: { a: { type: 'path' } }
    }
  });
  return zipSync({
    'AppManifest.xml': strToU8('<App ProductID="{9A7B3C11-5D0E-4F6A-8B2C-1D3E5F708192}"/>'),
    'feature/WebPart.xml': strToU8(
      `<Elements><ClientSideComponent ComponentManifest="${manifest.replace(/"/g, '&quot;')}"/></Elements>`
    ),
    'feature.xml': strToU8('<Feature Id="1"/>'),
    'ClientSideAssets/a.js': strToU8('define([])')
  });
}

describe('PackageSource', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sppkg-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('finds the manifests, the assets and the solution id of a package', () => {
    writeFileSync(join(folder, 'a.sppkg'), packageBytes('1.0.0'));
    const built = new PackageSource(folder).current();
    expect(built.manifests.map(({ alias, version }) => `${alias} ${version}`)).toEqual([
      'SampleWebPart 1.0.0'
    ]);
    expect([...built.assets.keys()]).toEqual(['a.js']);
    expect(built.productId).toBe('9a7b3c11-5d0e-4f6a-8b2c-1d3e5f708192');
  });

  it('reads the package again once a build has replaced it', () => {
    const path = join(folder, 'a.sppkg');
    const source = new PackageSource(folder);
    writeFileSync(path, packageBytes('1.0.0'));
    expect(source.current()).toBe(source.current());
    writeFileSync(path, packageBytes('2.0.0'));
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    expect(source.current().manifests[0]?.version).toBe('2.0.0');
  });

  it('goes on serving the last good package while a build is writing the next', () => {
    const path = join(folder, 'a.sppkg');
    const source = new PackageSource(folder);
    writeFileSync(path, packageBytes('1.0.0'));
    source.current();
    writeFileSync(path, packageBytes('2.0.0').slice(0, 100));
    expect(source.current().manifests[0]?.version).toBe('1.0.0');
  });

  it('says what to do when nothing was built yet', () => {
    expect(() => new PackageSource(folder).current()).toThrow(PackageMissingError);
    expect(() => new PackageSource(join(folder, 'none')).current()).toThrow(/npm run build/);
  });
});
