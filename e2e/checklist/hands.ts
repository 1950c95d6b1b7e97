import type { Locator, Page } from '@playwright/test';

/** A file that a person chooses. */
export interface FileToChoose {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** How a person works with the page. A journey that goes through `Hands` can be gone by mouse and by keyboard alone. */
export interface Hands {
  press(target: Locator): Promise<void>;
  /** Chooses an item of an open menu. */
  choosePart(item: Locator): Promise<void>;
  /** Replaces what stands in a box. */
  type(box: Locator, text: string): Promise<void>;
  /** Chooses one radio button of a group. */
  choose(group: Locator, name: string): Promise<void>;
  /** Chooses an option of one of Fluent's drop-downs. */
  pick(dropdown: Locator, option: string): Promise<void>;
  chooseFile(button: Locator, file: FileToChoose): Promise<void>;
  /** Shows a view of the checklist. */
  show(view: string): Promise<void>;
}

export function mouseHands(page: Page): Hands {
  return {
    press: (target) => target.click(),
    choosePart: (item) => item.click(),
    type: (box, text) => box.fill(text),
    choose: (group, name) => group.getByRole('radio', { name, exact: true }).check(),
    pick: async (dropdown, option) => {
      await dropdown.click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    chooseFile: async (button, file) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
      await chooser.setFiles(file);
    },
    show: (view) => page.getByRole('tab', { name: view, exact: true }).click()
  };
}

/** More presses than any screen has stops for the Tab key. */
const patience = 250;

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Presses Tab (or `key`, to go back) until the element has the focus. Fails when it cannot be reached. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < patience; presses++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never reached ${target.toString()}.`);
}

/** Presses Tab until something inside has the focus. */
async function tabInto(page: Page, group: Locator): Promise<void> {
  await group.waitFor();
  for (let presses = 0; presses < patience; presses++) {
    if (await group.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${group.toString()}.`);
}

async function arrowUntil(page: Page, isThere: () => Promise<boolean>, what: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await isThere()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys never reached ${what}.`);
}

export function keyboardHands(page: Page): Hands {
  const press = async (target: Locator): Promise<void> => {
    await tabTo(page, target);
    const isBox = await target.evaluate((element) => element instanceof HTMLInputElement);
    await page.keyboard.press(isBox ? 'Space' : 'Enter');
  };
  return {
    press,
    choosePart: async (item) => {
      await item.waitFor();
      await arrowUntil(page, () => hasFocus(item), item.toString());
      await page.keyboard.press('Enter');
    },
    type: async (box, text) => {
      await tabTo(page, box);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await page.keyboard.type(text);
    },
    choose: async (group, name) => {
      await tabInto(page, group);
      const radio = group.getByRole('radio', { name, exact: true });
      if (!(await radio.isChecked())) await page.keyboard.press('Space');
      await arrowUntil(page, () => radio.isChecked(), name);
    },
    pick: async (dropdown, option) => {
      await tabTo(page, dropdown);
      await page.keyboard.press('Alt+ArrowDown');
      const wanted = page.getByRole('option', { name: option, exact: true });
      await wanted.waitFor();
      await arrowUntil(page, () => hasFocus(wanted), option);
      await page.keyboard.press('Enter');
    },
    chooseFile: async (button, file) => {
      await tabTo(page, button);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
      await chooser.setFiles(file);
    },
    // Where there is little room, the tabs are one list of choices.
    show: async (view) => {
      const select = page.locator('select:visible').filter({ has: page.locator('option[value=history]') });
      await tabTo(page, select);
      const shown = (): Promise<boolean> =>
        select.evaluate(
          (element, name) =>
            element instanceof HTMLSelectElement && element.selectedOptions[0]?.textContent === name,
          view
        );
      await page.keyboard.press('Home');
      await arrowUntil(page, shown, view);
    }
  };
}
