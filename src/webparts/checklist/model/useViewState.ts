import * as React from 'react';
import { formatAddress, parseAddress, type ViewState } from './address';
import type { PageAddress } from './pageAddress';

/** Browsers refuse addresses that change with every key. */
const writeDelayMilliseconds = 250;

export interface ViewStateModel {
  readonly state: ViewState;
  readonly change: (next: (state: ViewState) => ViewState) => void;
  /** The address of what is shown; `undefined` where the page has none that others could open. */
  readonly link: (() => string) | undefined;
}

/** Keeps what is shown in the page's address, where there is one, and follows it. */
export function useViewState(defaults: ViewState, address: PageAddress | undefined): ViewStateModel {
  const [text, setText] = React.useState<string | null>(() => address?.read() ?? null);
  const state = React.useMemo(() => parseAddress(text, defaults), [text, defaults]);
  const change = React.useCallback(
    (next: (state: ViewState) => ViewState) =>
      setText((now) => formatAddress(next(parseAddress(now, defaults)), defaults)),
    [defaults]
  );
  React.useEffect(() => address?.subscribe(() => setText(address.read())), [address]);
  React.useEffect(() => {
    if (!address || address.read() === text) return undefined;
    const timer = setTimeout(() => address.write(text), writeDelayMilliseconds);
    return () => clearTimeout(timer);
  }, [address, text]);
  const link = React.useMemo(() => address && (() => address.linkTo(text)), [address, text]);
  return { state, change, link };
}
