import type { Locator, Page } from '@playwright/test';

/**
 * By how many pixels the page, or a panel, is wider than what is seen of it. SharePoint's page and Fluent's panels scroll within
 * themselves: whatever is around the parts counts, and whatever scrolls the content of a panel.
 */
export async function overflowOf(place: Page | Locator): Promise<number> {
  const element = 'goto' in place ? place.locator('main') : place;
  return element.evaluate((start) => {
    const measured: Element[] = [];
    if (start.tagName === 'MAIN')
      for (let around: Element | null = start; around; around = around.parentElement) measured.push(around);
    // What does not scroll is wider as long as it slides in.
    for (const inside of start.querySelectorAll('[class*=ms-Panel-]'))
      if (getComputedStyle(inside).overflowX !== 'visible') measured.push(inside);
    if (measured.length === 0) measured.push(start);
    return Math.max(...measured.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}
