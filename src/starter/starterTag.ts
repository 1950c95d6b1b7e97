/** Marks the tasks of this edition of the starter content. */
export const starterTag = 'om-starter-1';
