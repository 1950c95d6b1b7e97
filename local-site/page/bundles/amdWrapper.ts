import { moduleNameOf, type SharedModule } from '../runtime/shimComponents';

/** Text around a CommonJS bundle that makes it the AMD module of a component. */
export function amdWrapper(module: SharedModule): { banner: string; footer: string } {
  const names = module.dependencies.map((dependency) => dependency.name);
  const parameters = names.map((_, index) => `dependency${index}`);
  const table = names.map((name, index) => `${JSON.stringify(name)}: dependency${index}`).join(', ');
  return {
    banner:
      `define(${JSON.stringify(moduleNameOf(module))}, ${JSON.stringify(names)}, function (${parameters.join(', ')}) {` +
      ` var module = { exports: {} }, exports = module.exports, dependencies = { ${table} };` +
      ` function require(name) { return dependencies[name]; }\n`,
    footer: `\nreturn module.exports; });`
  };
}
