import * as React from 'react';

let last = 0;

/** An id that no other element of the page has, for labels and what they belong to. */
export function useFieldId(): string {
  return React.useState(() => `om-field-${++last}`)[0];
}
