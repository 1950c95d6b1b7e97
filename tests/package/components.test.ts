import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { strFromU8 } from 'fflate';
import { REPOSITORY } from '../../scripts/lib/node22.cjs';
import { componentManifests, readJson } from '../../scripts/lib/webParts';
import { readSolutionPackage, type PackagedManifest, type ScriptResource } from './readSolutionPackage';

interface BundleConfig {
  readonly bundles: Record<string, { readonly components: readonly { readonly manifest: string }[] }>;
  readonly localizedResources: Record<string, string>;
}

const solution = readSolutionPackage();
const config = readJson<BundleConfig>('config/config.json');
const { version } = readJson<{ version: string }>('package.json');
const sources = componentManifests();

function pathsOf(resource: ScriptResource): string[] {
  const localized = Object.values(resource.paths ?? {});
  return [resource.path, resource.defaultPath, ...localized].filter((value) => value !== undefined);
}

function packaged(id: string): PackagedManifest {
  const found = solution.manifests.find((manifest) => manifest.id === id);
  if (found === undefined) throw new Error(`Component ${id} is not in the package.`);
  return found;
}

describe('the components of the package', () => {
  it('are exactly those that config/config.json names', () => {
    expect(solution.manifests.map(({ id }) => id).sort()).toEqual(sources.map(({ id }) => id).sort());
  });

  it('have an id and an alias that no other has', () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    expect(new Set(sources.map(({ alias }) => alias)).size).toBe(sources.length);
  });

  describe.each(sources.map(({ alias, id }) => [alias, id] as const))('%s', (_alias, id) => {
    it('runs on pages, full pages, Teams tabs and the Teams personal app, and takes section backgrounds', () => {
      const { supportedHosts, supportsThemeVariants } = packaged(id);
      expect([...supportedHosts].sort()).toEqual(
        ['SharePointFullPage', 'SharePointWebPart', 'TeamsPersonalApp', 'TeamsTab'].sort()
      );
      expect(supportsThemeVariants).toBe(true);
    });

    it('carries the version of package.json', () => {
      expect(packaged(id).version).toBe(version);
    });

    it('starts from the bundle that config/config.json puts it into', () => {
      const [bundle] = Object.entries(config.bundles).filter(([, { components }]) =>
        components.some(({ manifest }) => readJson<{ id: string }>(manifest).id === id)
      );
      const { entryModuleId, scriptResources } = packaged(id).loaderConfig;
      expect(entryModuleId).toBe(bundle?.[0]);
      expect(scriptResources[entryModuleId]?.type).toBe('path');
    });

    it('finds every script it names in the package, in every language', () => {
      const named = Object.values(packaged(id).loaderConfig.scriptResources).flatMap(pathsOf);
      expect(named.filter((file) => !solution.assets.has(file))).toEqual([]);
      expect(named.length).toBeGreaterThan(1);
    });

    it('takes React from SharePoint and nothing else but its own scripts', () => {
      const components = Object.entries(packaged(id).loaderConfig.scriptResources)
        .filter(([, { type }]) => type === 'component')
        .map(([name]) => name);
      const allowed = /^(react|react-dom|@microsoft\/sp-[a-z-]+)$/;
      expect(components.filter((name) => !allowed.test(name))).toEqual([]);
      expect(components).toEqual(expect.arrayContaining(['react', 'react-dom']));
    });

    it('is served from the library that SharePoint fills from the package', () => {
      expect(packaged(id).loaderConfig.internalModuleBaseUrls).toEqual(['HTTPS://SPCLIENTSIDEASSETLIBRARY/']);
    });
  });
});

describe('the words of the package', () => {
  it.each(Object.entries(config.localizedResources))(
    '%s is there in every language of src',
    (name, pattern) => {
      const folder = path.join(REPOSITORY, path.dirname(pattern).replace(/^lib/, 'src'));
      const languages = readdirSync(folder).flatMap((file) => /^(.+)\.js$/.exec(file)?.[1] ?? []);
      const missing = languages.filter(
        (language) => ![...solution.assets.keys()].some((file) => file.startsWith(`${name}_${language}_`))
      );
      expect(languages).toContain('en-us');
      expect(missing).toEqual([]);
    }
  );
});

/** Names of a module's exports by its number, as the minified scripts define them. */
function exportsIn(script: string): readonly (readonly [module: string, names: string])[] {
  const module = /[,{](\d{2,5})\(\w,\w,\w\)\{(?:"use strict";)?\w\.d\(\w,\{([^}]*)\}/g;
  return [...script.matchAll(module)].map(([, number = '', definitions = '']) => [
    number,
    definitions
      .split(',')
      .map((definition) => definition.split(':')[0])
      .sort()
      .join(' ')
  ]);
}

describe('the web parts on one page', () => {
  it('can give each other their modules: one that stands in several scripts has the same exports in all', () => {
    const scripts = [...solution.assets].filter(([name]) => name.endsWith('.js'));
    const known = new Map<string, string>();
    const different: string[] = [];
    let repeated = 0;
    for (const [name, bytes] of scripts) {
      for (const [module, names] of exportsIn(strFromU8(bytes))) {
        const before = known.get(module);
        if (before === undefined) known.set(module, names);
        else repeated += 1;
        if (before !== undefined && before !== names) different.push(`${module} in ${name}`);
      }
    }
    expect(different).toEqual([]);
    expect(repeated).toBeGreaterThan(10);
  });
});

describe('the scripts of the package', () => {
  const scripts = [...solution.assets].filter(([name]) => name.endsWith('.js'));

  it('are minified and come without source maps', () => {
    expect([...solution.files.keys()].filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(
      scripts.filter(([, bytes]) => strFromU8(bytes).includes('sourceMappingURL')).map(([name]) => name)
    ).toEqual([]);
  });

  it.each([
    ['the place where they were built', REPOSITORY],
    ['the local site', 'local-site'],
    ['its address', 'contoso.localhost'],
    ['its control panel', '/_local/'],
    ['helpers for tests', 'MemoryTaskRepository']
  ])('know nothing of %s', (_what, words) => {
    expect(scripts.filter(([, bytes]) => strFromU8(bytes).includes(words)).map(([name]) => name)).toEqual([]);
  });

  it('load their chunks from where the bundle came, and each chunk is in the package', () => {
    const bundles = Object.keys(config.bundles).map((name) =>
      scripts.find(([file]) => file.startsWith(`${name}_`))
    );
    const chunks = scripts.map(([name]) => name).filter((name) => name.startsWith('chunk.'));
    const wanted = new Set<string>();
    for (const bundle of bundles) {
      const code = strFromU8(bundle?.[1] ?? new Uint8Array());
      const hashes = [...code.matchAll(/["']?[\w-]+["']?:"([0-9a-f]{20})"/g)].map((match) => match[1] ?? '');
      if (hashes.length > 0) expect(code).toContain('document.currentScript');
      expect(hashes.filter((hash) => !chunks.some((name) => name.includes(hash)))).toEqual([]);
      for (const hash of hashes) wanted.add(hash);
    }
    // No chunk is there that no bundle asks for.
    expect(wanted.size).toBe(chunks.length);
  });

  it('of the sources exist: the manifests name files of src', () => {
    const manifests = Object.values(config.bundles).flatMap(({ components }) =>
      components.map(({ manifest }) => manifest)
    );
    expect(manifests.filter((file) => !existsSync(path.join(REPOSITORY, file)))).toEqual([]);
  });
});
