import * as React from 'react';
import type { PageAddress } from './pageAddress';

/** Browsers refuse addresses that change with every key. */
const writeDelayMilliseconds = 250;

/** How what a part shows is written as text for the page's address. */
export interface AddressFormat<State> {
  /** Only what differs from what the page's author chose; `null` when nothing does. */
  readonly format: (state: State, defaults: State) => string | null;
  /** Reads what `format` wrote, or what somebody made of it: values that are not known are ignored. */
  readonly parse: (text: string | null, defaults: State) => State;
}

export interface AddressState<State> {
  readonly state: State;
  readonly change: (next: (state: State) => State) => void;
  /** The address of what is shown; `undefined` where the page has none that others could open. */
  readonly link: (() => string) | undefined;
  /** The address of something else that could be shown. */
  readonly linkTo: ((state: State) => string) | undefined;
}

/** Keeps what is shown in the page's address, where there is one, and follows it. */
export function useAddressState<State>(
  { format, parse }: AddressFormat<State>,
  defaults: State,
  address: PageAddress | undefined
): AddressState<State> {
  const [text, setText] = React.useState<string | null>(() => address?.read() ?? null);
  const state = React.useMemo(() => parse(text, defaults), [parse, text, defaults]);
  const change = React.useCallback(
    (next: (state: State) => State) => setText((now) => format(next(parse(now, defaults)), defaults)),
    [format, parse, defaults]
  );
  React.useEffect(() => address?.subscribe(() => setText(address.read())), [address]);
  React.useEffect(() => {
    if (!address || address.read() === text) return undefined;
    const timer = setTimeout(() => address.write(text), writeDelayMilliseconds);
    return () => clearTimeout(timer);
  }, [address, text]);
  const link = React.useMemo(() => address && (() => address.linkTo(text)), [address, text]);
  const linkTo = React.useMemo(
    () => address && ((other: State) => address.linkTo(format(other, defaults))),
    [address, format, defaults]
  );
  return { state, change, link, linkTo };
}
