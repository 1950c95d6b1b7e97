/** The five areas of work that run through every part of the suite. */
export const focusAreas = ['Planning', 'Help desk', 'Awareness', 'Training', 'Operations'] as const;

export type FocusArea = (typeof focusAreas)[number];
