import * as React from 'react';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { useTrainingWords } from '../words/TrainingWords';
import type { Reminded } from './remindModel';

/** Who cannot be written to, by name. */
export function WithoutAddress({ people }: { readonly people: readonly Reminded[] }): JSX.Element | null {
  const { strings, formats } = useTrainingWords();
  const names = people.filter(({ mail }) => mail.to.length === 0).map(({ person }) => person.name);
  if (names.length === 0) return null;
  return (
    <Notice tone="info">
      <p>{fill(strings.RemindWithoutAddress, { names: formats.list(names) })}</p>
    </Notice>
  );
}
