import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import type { FaqViewProps } from '../model/viewProps';

/** The search, and what it finds. */
export function SearchView({ model, knowledge }: FaqViewProps): JSX.Element {
  const { text } = model.shown.filter;
  const { results } = knowledge.index.search(text);
  return (
    <>
      <input type="search" value={text} onChange={(event) => model.setFilter({ text: event.target.value })} />
      <ul>
        {results.map(({ id, title }) => (
          <li key={id}>
            <Button look="quiet" onClick={() => model.openEntry(id)}>
              {title.text}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
