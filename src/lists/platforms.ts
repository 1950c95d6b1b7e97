/** The device platforms that Intune manages, as Microsoft writes them. */
export const platforms = ['Windows', 'iOS/iPadOS', 'macOS', 'Android', 'Linux', 'ChromeOS'] as const;

export type Platform = (typeof platforms)[number];
