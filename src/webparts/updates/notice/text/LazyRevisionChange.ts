import { lazyScreen } from '../../../../ui/screens/lazyScreen';
import type { RevisionChangeProps } from './revision';

/** Finding differences takes a library that nobody needs for reading a notice. */
export const LazyRevisionChange = lazyScreen<RevisionChangeProps>(async () => {
  const { RevisionChange } = await import(/* webpackChunkName: 'updates-difference' */ './RevisionChange');
  return RevisionChange;
});
