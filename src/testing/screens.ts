import { configure, fireEvent, screen } from '@testing-library/react';
import { InjectionMode, setIconOptions, Stylesheet } from '@fluentui/react/lib/Styling';
import userEvent from '@testing-library/user-event';
import type { Locale } from './loadStrings';

// SharePoint's page registers Fluent's icons; tests do without.
setIconOptions({ disableWarnings: true });
// Fluent's thousands of style rules make every look-up by role slow in jsdom, and no test asks for them.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5_000 });

/** The id of the web part on the tests' page: its parameter in the address is `om-0f3a9c1e`. */
export const testInstanceId = '0f3a9c1e-7b52-4f0e-9d42-6a3e5c1b8d70';

const cultures: Readonly<Record<Locale, string>> = { 'en-us': 'en-US', 'de-de': 'de-DE', 'ar-sa': 'ar-SA' };

/** How the tests' page writes dates and numbers. */
export interface ScreenCulture {
  readonly locale: string;
  readonly timeZone: string;
  readonly isRightToLeft: boolean;
  readonly now: () => Date;
}

export function screenCulture(locale: Locale, now: () => Date): ScreenCulture {
  return { locale: cultures[locale], timeZone: 'UTC', isRightToLeft: locale === 'ar-sa', now };
}

export type ScreenUser = ReturnType<typeof userEvent.setup>;

/** Somebody with mouse and keyboard. */
export function aUser(): ScreenUser {
  return userEvent.setup({ delay: null, pointerEventsCheck: 0 });
}

/** The panel, once its screen shows `title`. */
export async function findPanel(title: string): Promise<HTMLElement> {
  await screen.findByRole('heading', { name: title });
  return screen.getByRole('dialog');
}

/** Presses Escape where the focus is. Fluent asks for the key's number, which user-event leaves out. */
export function pressEscape(): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape', keyCode: 27, which: 27 });
}
