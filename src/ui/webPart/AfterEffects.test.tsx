import * as React from 'react';
import { render } from '@testing-library/react';
import { AfterEffects } from './AfterEffects';

function Part({ note }: { readonly note: (what: string) => void }): JSX.Element {
  React.useLayoutEffect(() => note('layout'), [note]);
  React.useEffect(() => note('effect'), [note]);
  return <p>Rows</p>;
}

it('tells once that everything below has run its effects, however often it is rendered', () => {
  const told: string[] = [];
  const note = (what: string): void => void told.push(what);
  const onDone = (): void => note('done');
  const page = (): JSX.Element => (
    <AfterEffects onDone={onDone}>
      <Part note={note} />
    </AfterEffects>
  );
  const { rerender } = render(page());
  rerender(page());
  expect(told).toEqual(['layout', 'effect', 'done']);
});
