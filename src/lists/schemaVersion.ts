/**
 * Version of all lists together: the sum of their versions, so that raising any of them raises it. Written out, because every page
 * asks for it, and none for all lists.
 */
export const schemaVersion: number = 34;
