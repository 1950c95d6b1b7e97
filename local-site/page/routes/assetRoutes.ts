import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypeOf, immutable, respond } from '../http/respond';
import { iconFontBase, runtimeBase, type PageParts } from '../parts';
import { indexRuntimeFiles } from '../runtime/distFiles';
import { shimComponents } from '../runtime/shimComponents';
import { shimFileName, shimScript } from '../runtime/shimManifests';

/** Scripts, style sheets and fonts: the runtime's unmodified files, our bundles, and the package's assets. */
export function mountAssetRoutes(parts: PageParts): void {
  const { app, services, bundles, packages } = parts;
  const root = services.projectRoot;

  const runtimeFiles = fileReader(indexRuntimeFiles(root));
  const requireJs = fileReader(new Map([['require.js', join(root, 'node_modules/requirejs/require.js')]]));
  const shims = new Map(shimComponents.map((shim) => [shimFileName(shim), Buffer.from(shimScript(shim))]));
  const icons = fileReader(folderIndex(join(root, 'node_modules/@fluentui/font-icons-mdl2/fonts')));

  serve(`${runtimeBase}:file`, (file) => runtimeFiles(file) ?? requireJs(file));
  serve('/_local/bundle/:key/:file', (file) => bundles.read(file) ?? shims.get(file));
  serve(`${iconFontBase}:file`, icons);
  serve('/sites/appcatalog/ClientSideAssets/:product/:file', (file) => packages.current().assets.get(file));

  function serve(path: string, read: (file: string) => Uint8Array | undefined): void {
    app.get(path, (context) => {
      const file = context.req.param('file') ?? '';
      const bytes = read(file);
      return bytes === undefined
        ? context.notFound()
        : respond(context, bytes, contentTypeOf(file), immutable);
    });
  }
}

function fileReader(paths: ReadonlyMap<string, string>): (file: string) => Uint8Array | undefined {
  const read = new Map<string, Uint8Array>();
  return (file) => {
    const path = paths.get(file);
    if (path === undefined) return undefined;
    const bytes = read.get(file) ?? readFileSync(path);
    read.set(file, bytes);
    return bytes;
  };
}

function folderIndex(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, join(folder, name)]));
}
