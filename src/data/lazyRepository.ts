type AsyncMethods<Repository> = {
  readonly [Name in keyof Repository]: (...args: never[]) => Promise<unknown>;
};

/** Loads once; after a failure the next call tries again. */
function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  return () => {
    loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

/** A repository whose code is fetched at its first call: reading a page does not need it. Fails like a call when it cannot be. */
export function lazyRepository<Repository extends AsyncMethods<Repository>>(
  load: () => Promise<Repository>
): Repository {
  const repository = once(load);
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

/** Those of a set of repositories that are wanted. The set is made once, at the first call to any of them. */
export function lazyRepositories<
  All extends { readonly [Key in Name]: AsyncMethods<All[Key]> },
  Name extends keyof All
>(load: () => Promise<All>, names: readonly Name[]): Pick<All, Name> {
  const all = once(load);
  const repositories = names.map((name) => [name, lazyRepository(async () => (await all())[name])]);
  return Object.fromEntries(repositories) as Pick<All, Name>;
}
