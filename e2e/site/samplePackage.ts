import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { build } from 'esbuild';

const components = {
  '@microsoft/sp-webpart-base': '974a7777-0990-4136-8fa6-95d80114c2e0',
  '@microsoft/sp-property-pane': 'f9e737b7-f0df-4597-ba8c-3060f82380db',
  '@microsoft/sp-component-base': '467dc675-7cc5-4709-8aac-78e3b71bd2f6'
};

const version = '1.23.2';
const file = 'sample_1f2e3d4c5b6a7980.js';
const dependencies = Object.entries(components).map(([name, id]) => ({ name, id, version }));
const sample = {
  id: '3c1f0a52-7d65-4c7f-8c2a-0c9f5a1e7b01',
  version: '1.0.0',
  alias: 'SampleWebPart',
  file,
  dependencies
};

/** Builds a package with one web part into `folder`, in the shape in which Heft makes them. */
export async function buildSamplePackage(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await bundleWebPart(join(folder, file));
  const entries = {
    'AppManifest.xml': strToU8('<App ProductID="9a7b3c11-5d0e-4f6a-8b2c-1d3e5f708192" Name="Sample"></App>'),
    [`${sample.id}/WebPart_${sample.id}.xml`]: strToU8(elementsXml()),
    [`ClientSideAssets/${file}`]: new Uint8Array(readFileSync(join(folder, file)))
  };
  writeFileSync(join(folder, 'sample.sppkg'), zipSync(entries));
}

/** The web part as the AMD module that the runtime's loader expects: `define("<id>_<version>", [names], factory)`. */
async function bundleWebPart(outfile: string): Promise<void> {
  const names = Object.keys(components);
  const parameters = names.map((_, index) => `d${index}`);
  const table = names.map((name, index) => `${JSON.stringify(name)}: d${index}`).join(', ');
  const moduleName = `${sample.id}_${sample.version}`;
  await build({
    entryPoints: [join(__dirname, 'sample', 'SampleWebPart.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2021',
    external: names,
    logLevel: 'error',
    banner: {
      js:
        `define(${JSON.stringify(moduleName)}, ${JSON.stringify(names)}, function (${parameters.join(', ')}) {` +
        ` var module = { exports: {} }, table = { ${table} }; function require(name) { return table[name]; }`
    },
    footer: { js: 'return module.exports; });' }
  });
}

function elementsXml(): string {
  const manifest = JSON.stringify(manifestOf()).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<Elements><ClientSideComponent Name="Sample" Id="${sample.id}" ComponentManifest="${manifest}" Type="WebPart"></ClientSideComponent></Elements>`;
}

function manifestOf(): unknown {
  return {
    id: sample.id,
    alias: sample.alias,
    componentType: 'WebPart',
    version: sample.version,
    manifestVersion: 2,
    supportedHosts: ['SharePointWebPart', 'TeamsTab', 'TeamsPersonalApp'],
    supportsThemeVariants: true,
    preconfiguredEntries: [
      {
        title: { default: 'Sample', 'de-DE': 'Beispiel' },
        description: { default: 'Shows what the page tells a web part.' },
        officeFabricIconFontName: 'Page',
        properties: { heading: 'Hello', isLoud: false }
      }
    ],
    loaderConfig: {
      internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
      entryModuleId: 'sample',
      scriptResources: {
        sample: { type: 'path', path: file },
        ...Object.fromEntries(dependencies.map(({ name, id }) => [name, { type: 'component', id, version }]))
      }
    }
  };
}
