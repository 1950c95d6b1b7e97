import * as React from 'react';
import { ErrorNotice } from '../errors/ErrorNotice';
import { useUiWords } from '../words/UiWords';
import { Loading } from './Loading';
import { useMounted } from './useMounted';

type Loaded<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly Screen: React.ComponentType<Props> }
  | { readonly kind: 'failed' };

/** A screen whose code is fetched when it is first shown. `load` fetches it ahead of time. */
export interface LazyScreen<Props> {
  (props: Props): JSX.Element;
  load(): Promise<React.ComponentType<Props>>;
}

/**
 * Like `React.lazy`, but a failed download can be tried again: `React.lazy` remembers the failure for ever. The fetched
 * screen appears at once when it was loaded ahead of time.
 */
export function lazyScreen<Props extends object>(
  importScreen: () => Promise<React.ComponentType<Props>>
): LazyScreen<Props> {
  let ready: React.ComponentType<Props> | undefined;
  const load = async (): Promise<React.ComponentType<Props>> => (ready ??= await importScreen());

  function Screen(props: Props): JSX.Element {
    const { strings } = useUiWords();
    const isMounted = useMounted();
    const [loaded, setLoaded] = React.useState<Loaded<Props>>(() =>
      ready ? { kind: 'ready', Screen: ready } : { kind: 'loading' }
    );
    const start = React.useCallback((): void => {
      setLoaded((now) => (now.kind === 'ready' ? now : { kind: 'loading' }));
      load().then(
        (found) => isMounted() && setLoaded({ kind: 'ready', Screen: found }),
        () => isMounted() && setLoaded({ kind: 'failed' })
      );
    }, [isMounted]);
    React.useEffect(start, [start]);
    if (loaded.kind === 'ready') return <loaded.Screen {...props} />;
    if (loaded.kind === 'loading') return <Loading label={strings.LoadingScreen} rows={3} />;
    return <ErrorNotice title={strings.ScreenNotLoaded} onRetry={start} />;
  }
  Screen.load = load;
  return Screen;
}
