type AsyncMethods<Repository> = {
  readonly [Name in keyof Repository]: (...args: never[]) => Promise<unknown>;
};

/** A repository whose code is fetched at its first call: reading a page does not need it. Fails like a call when it cannot be. */
export function lazyRepository<Repository extends AsyncMethods<Repository>>(
  load: () => Promise<Repository>
): Repository {
  let loaded: Promise<Repository> | undefined;
  const repository = (): Promise<Repository> => {
    loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
  const call = (_target: object, name: string | symbol) => {
    // A promise that is resolved with the repository asks whether it is one itself.
    if (name === 'then') return undefined;
    return async (...args: never[]) => {
      const found = await repository();
      return found[name as keyof Repository](...args);
    };
  };
  return new Proxy({}, { get: call }) as Repository;
}
