import type { Locator, Page } from '@playwright/test';

/** By how many pixels the page, or a panel, is wider than what is seen of it. */
export async function overflowOf(place: Page | Locator): Promise<number> {
  const element = 'goto' in place ? place.locator(':root') : place;
  return element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}
