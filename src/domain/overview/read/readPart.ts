import { isRepositoryError } from '../../RepositoryError';

/** Why a part has no facts. */
export interface Missing<Part> {
  readonly part: Part;
  readonly why: 'notSetUp' | 'forbidden';
}

/** Facts, and whether nothing of them is lacking. */
export interface Whole<Facts> {
  readonly facts: Facts;
  readonly isWhole: boolean;
}

/** What was read of a part; or why it has nothing, when it is not set up or not for the reader. */
export type PartReading<Part, Read> =
  { readonly part: Part; readonly read: Read } | { readonly part: Part; readonly missing: Missing<Part> };

export async function readPart<Part extends string, Read>(
  part: Part,
  work: Promise<Read>
): Promise<PartReading<Part, Read>> {
  try {
    return { part, read: await work };
  } catch (error) {
    for (const why of ['notSetUp', 'forbidden'] as const) {
      if (isRepositoryError(error, why)) return { part, missing: { part, why } };
    }
    throw error;
  }
}

/** What was read of one part; nothing, when it has nothing. */
export function readOf<Read>(part: PartReading<string, Read>): Read | undefined {
  return 'read' in part ? part.read : undefined;
}

/** The parts that have nothing, and why. */
export function missingOf<Part extends string>(
  parts: readonly PartReading<Part, unknown>[]
): readonly Missing<Part>[] {
  return parts.flatMap((one) => ('missing' in one ? [one.missing] : []));
}

/** The parts of which something is lacking. */
export function incompleteOf<Part extends string>(
  parts: readonly PartReading<Part, Whole<unknown>>[]
): readonly Part[] {
  return parts.flatMap((one) => ('read' in one && !one.read.isWhole ? [one.part] : []));
}

/** Rows of lists that belong to another part: where that is not set up, there are none. */
export async function noneBeforeSetUp<Row>(work: Promise<readonly Row[]>): Promise<readonly Row[]> {
  try {
    return await work;
  } catch (error) {
    if (isRepositoryError(error, 'notSetUp')) return [];
    throw error;
  }
}
