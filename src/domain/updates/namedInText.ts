import { platforms, type Platform } from '../../lists';
import { platformWords, serviceWords } from './wordLists';

/** The platforms that a text names, in the order of the list. */
export function platformsInText(text: string): readonly Platform[] {
  return platforms.filter((platform) => platformWords[platform].test(text));
}

/** The services that a text names, as Microsoft writes them. */
export function servicesInText(text: string): readonly string[] {
  return serviceWords.filter(([, words]) => words.test(text)).map(([service]) => service);
}

const appliesTo = /\bapplies to\b:?([^\n]*)((?:\n[^\n]{1,60}(?=\n|$)){0,8})/i;

/** What stands behind "Applies to": on that line, or as a list on the lines after it. */
function appliesToText(text: string): string {
  const [, line = '', list = ''] = appliesTo.exec(text) ?? [];
  return /\p{L}/u.test(line) ? line : list;
}

/**
 * The platforms that a notice is about. Where it says "Applies to", that counts; otherwise its title, and the text only when
 * the title names none: a text often mentions a platform in passing.
 */
export function platformsOfNotice(title: string, text: string): readonly Platform[] {
  const named = platformsInText(appliesToText(text));
  if (named.length > 0) return named;
  const inTitle = platformsInText(title);
  return inTitle.length > 0 ? inTitle : platformsInText(text);
}
