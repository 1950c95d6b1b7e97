import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { useMounted } from '../../../../ui/screens/useMounted';
import { isSameForm, type FormKind, type Seen } from './formKind';

export type SaveState<Row> =
  | { readonly kind: 'editing' | 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Somebody else was quicker: nothing was written, `theirs` is what is there. */
  | { readonly kind: 'conflict'; readonly theirs: Row }
  /** Somebody deleted it meanwhile. */
  | { readonly kind: 'gone' };

export interface Saver<Form, Row> {
  readonly state: SaveState<Row>;
  /** Writes on that version, or something new without one. */
  readonly save: (form: Form, seen: Seen | undefined) => Promise<void>;
  readonly reset: () => void;
}

type Outcome<Row> = SaveState<Row> | { readonly kind: 'saved'; readonly row: Row };

async function afterConflict<Form extends object, Row extends Seen>(
  { findNow, formOf }: FormKind<Form, Row>,
  form: Form,
  { seen, error }: { readonly seen: Seen | undefined; readonly error: unknown }
): Promise<Outcome<Row>> {
  const theirs = await findNow(seen, form);
  if (!theirs) return { kind: 'failed', error };
  return isSameForm(form, formOf(theirs)) ? { kind: 'saved', row: theirs } : { kind: 'conflict', theirs };
}

async function write<Form extends object, Row extends Seen>(
  kind: FormKind<Form, Row>,
  form: Form,
  seen: Seen | undefined
): Promise<Outcome<Row>> {
  try {
    try {
      return { kind: 'saved', row: await kind.write(form, seen) };
    } catch (error) {
      if (isRepositoryError(error, 'conflict')) return await afterConflict(kind, form, { seen, error });
      if (seen && isRepositoryError(error, 'notFound')) return { kind: 'gone' };
      throw error;
    }
  } catch (error) {
    return { kind: 'failed', error };
  }
}

/** Saves what was typed. Whatever goes wrong, it stays in the form. */
export function useSave<Form extends object, Row extends Seen>(
  kind: FormKind<Form, Row>,
  /** `isOpen`: the form is still there. */
  onSaved: (row: Row, isOpen: boolean) => void
): Saver<Form, Row> {
  const [state, setState] = React.useState<SaveState<Row>>({ kind: 'editing' });
  const isMounted = useMounted();
  const save = async (form: Form, seen: Seen | undefined): Promise<void> => {
    setState({ kind: 'saving' });
    const outcome = await write(kind, form, seen);
    if (outcome.kind === 'saved') onSaved(outcome.row, isMounted());
    else if (isMounted()) setState(outcome);
  };
  return { state, save, reset: () => setState({ kind: 'editing' }) };
}
