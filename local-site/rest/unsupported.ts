import { errors } from '../errors';
import type { MethodDefinition } from './types';

/** Methods that SharePoint has and this site answers with 501 and their name, whatever the verb. */
export function unsupportedMethods<T>(names: string): readonly MethodDefinition<T>[] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => ({
      name,
      kind: 'function',
      invoke: () => {
        throw errors.unsupported(name);
      }
    }));
}
