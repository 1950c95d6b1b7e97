/** For whom a course is made. */
export const audiences = ['Admins', 'Help desk', 'End users', 'New hires'] as const;

/** Where the material is: an address anywhere, a file in a library, or a page of SharePoint. */
export const courseKinds = ['Link', 'File', 'Page'] as const;

export const courseStatuses = ['Draft', 'In use', 'Retired'] as const;

/** Whether people have to take a course that is assigned to them by its audience. */
export const obligations = ['Mandatory', 'Recommended'] as const;

/** What shows that somebody has learned something, the weakest first. */
export const proofs = ['Self-declared', 'Mentor confirmed', 'Certificate'] as const;

/** What a reader can say of a course. */
export const reportSubjects = ['A link is dead', 'Out of date', 'Wrong', 'Something else'] as const;
