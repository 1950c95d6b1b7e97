/** Absolute path of the repository's root folder. */
export const REPOSITORY: string;
/** Absolute path of a Node 22 executable; throws with advice when there is none. */
export function findNode22(): string;
/** The environment for child processes, with Node 22 first on PATH. */
export function environmentWithNode22(base?: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
