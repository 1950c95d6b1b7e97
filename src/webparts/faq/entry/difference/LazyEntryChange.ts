import { lazyScreen } from '../../../../ui/screens/lazyScreen';
import type { EntryChangeProps } from './EntryChange';

/** Finding differences takes a library that nobody needs for reading an entry. */
export const LazyEntryChange = lazyScreen<EntryChangeProps>(async () => {
  const { EntryChange } = await import(/* webpackChunkName: 'faq-difference' */ './EntryChange');
  return EntryChange;
});
