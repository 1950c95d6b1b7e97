import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { amdWrapper } from './amdWrapper';
import type { Bundle } from './bundle';

/** Builds one bundle into `folder`; warnings and errors of esbuild are thrown. */
export async function buildBundle(bundle: Bundle, projectRoot: string, folder: string): Promise<void> {
  const shared: BuildOptions = {
    absWorkingDir: projectRoot,
    entryPoints: [join(projectRoot, bundle.entry)],
    outfile: join(folder, bundle.file),
    bundle: true,
    minify: true,
    target: 'es2021',
    charset: 'utf8',
    logLevel: 'error',
    legalComments: 'none',
    jsx: 'transform',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'file', '.svg': 'dataurl' }
  };
  await build({ ...shared, ...(bundle.module ? moduleOptions(bundle.module) : { format: 'iife' }) });
}

function moduleOptions(module: NonNullable<Bundle['module']>): BuildOptions {
  const { banner, footer } = amdWrapper(module);
  return {
    format: 'cjs',
    platform: 'browser',
    mainFields: ['module', 'browser', 'main'],
    banner: { js: banner },
    footer: { js: footer },
    plugins: [exactExternals(module.dependencies.map((dependency) => dependency.name))]
  };
}

/** esbuild's own `external` would also leave out `react/jsx-runtime`, which the runtime cannot provide. */
function exactExternals(names: readonly string[]): Plugin {
  return {
    name: 'exact-externals',
    setup({ onResolve }) {
      onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
        names.includes(path) ? { path, external: true } : undefined
      );
    }
  };
}
