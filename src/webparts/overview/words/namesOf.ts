import { namer } from '../../../ui/words/namer';

/** What tells the name of each of these values, in the reader's language. */
export const namesOf = namer<IOverviewWebPartStrings>();
