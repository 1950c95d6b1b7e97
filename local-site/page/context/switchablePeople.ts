import { people } from '../../people';
import type { PageData } from '../shared/pageData';

/** The people of the person switch. */
export function switchablePeople(): PageData['people'] {
  return people.map(({ key, name, jobTitle }) => ({ key, name, role: jobTitle }));
}
