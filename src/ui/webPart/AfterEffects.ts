import * as React from 'react';

/** Calls `onDone` after the effects of everything that was first rendered below it. */
export function AfterEffects({
  onDone,
  children
}: {
  readonly onDone: () => void;
  readonly children?: React.ReactNode;
}): React.ReactElement {
  // Effects run from the inside out: those of the children were before.
  React.useEffect(onDone, [onDone]);
  return React.createElement(React.Fragment, null, children);
}
