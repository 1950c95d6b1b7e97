import '@testing-library/jest-dom';
import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { layOutNothing } from '../../testing/editor/layOutNothing';
import { loadStrings, type Locale } from '../../testing/loadStrings';
import { focusFirstInvalid } from '../fields/focusFirstInvalid';
import { UiWordsProvider } from '../words/UiWords';
import { createWords } from '../words/words';
import { RichTextEditor, type LoadableEditorProps } from './RichTextEditor';
import { loadRichTextEditor } from './useRichEditor';

const cultures: Readonly<Record<Locale, string>> = { 'en-us': 'en-US', 'de-de': 'de-DE', 'ar-sa': 'ar-SA' };

type Options = Partial<LoadableEditorProps> & {
  readonly locale?: Locale;
  readonly onKeyDown?: React.KeyboardEventHandler;
};

/** A form with one text, which shows what it holds. */
function Form({ locale = 'en-us', onKeyDown, value: first = '', ...props }: Options): JSX.Element {
  const [value, setValue] = React.useState(first);
  const isRightToLeft = locale === 'ar-sa';
  const words = React.useMemo(
    () =>
      createWords(loadStrings<IOperationsUiStrings>('ui/loc', locale), {
        locale: cultures[locale],
        timeZone: 'UTC',
        isRightToLeft,
        now: () => new Date('2026-05-04T08:00:00Z')
      }),
    [locale, isRightToLeft]
  );
  return (
    <UiWordsProvider value={words}>
      <div dir={isRightToLeft ? 'rtl' : 'ltr'} onKeyDown={onKeyDown}>
        <RichTextEditor label="Fix" {...props} value={value} onChange={setValue} />
        <button type="button" onClick={() => setValue('<ol><li>From a template</li></ol>')}>
          Template
        </button>
        <code id="stored">{value}</code>
      </div>
    </UiWordsProvider>
  );
}

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
const findText = (): Promise<HTMLElement> => screen.findByRole('textbox', { name: 'Fix' });
const tool = (name: string): HTMLElement => within(screen.getByRole('toolbar')).getByRole('button', { name });

async function expectStored(html: string): Promise<void> {
  await waitFor(() => expect(document.querySelector('#stored')?.textContent).toBe(html));
}

function paste(text: HTMLElement, data: Readonly<Record<string, string>>): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', {
    value: { getData: (kind: string) => data[kind] ?? '', files: [] }
  });
  fireEvent(text, event);
}

beforeAll(async () => {
  layOutNothing();
  await loadRichTextEditor();
});

describe('the rich text editor', () => {
  it('takes what is typed, with lists as they are begun', async () => {
    render(<Form />);
    await user.click(await findText());
    await user.keyboard('Try this{Enter}1. Restart{Enter}Sign in');
    await expectStored('<p>Try this</p><ol><li>Restart</li><li>Sign in</li></ol>');
  });

  it('is a labelled text box that says what is wrong, and is found by the form', async () => {
    const { container } = render(<Form problem="Say how to mend it." hint="Short steps" isRequired />);
    const text = await findText();
    expect(text).toHaveAttribute('aria-multiline', 'true');
    expect(text).toHaveAttribute('aria-required', 'true');
    expect(text).toHaveAttribute('aria-invalid', 'true');
    expect(text).toHaveAccessibleDescription(
      'Say how to mend it. Alt+F10 goes to the tools, Escape back to the text.'
    );
    expect(focusFirstInvalid(container)).toBe(true);
    expect(text).toHaveFocus();
  });

  it('tells the problem when it comes later', async () => {
    const { rerender } = render(<Form />);
    expect(await findText()).not.toHaveAttribute('aria-invalid');
    rerender(<Form problem="Too long." />);
    expect(await findText()).toHaveAttribute('aria-invalid', 'true');
  });

  it('goes to the text when the label is pressed', async () => {
    render(<Form />);
    const text = await findText();
    await user.click(screen.getByText('Fix'));
    expect(text).toHaveFocus();
  });

  it('takes over a text from outside, and lets it be taken back', async () => {
    render(<Form value="<p>Mine</p>" />);
    const text = await findText();
    await user.click(screen.getByRole('button', { name: 'Template' }));
    expect(text).toHaveTextContent('From a template');
    await user.click(tool('Undo'));
    await expectStored('<p>Mine</p>');
  });

  it('says what was left out of what was pasted, until that is dismissed', async () => {
    render(<Form />);
    paste(await findText(), { 'text/html': '<p>A</p><img src="a.png"><img src="b.png">', 'text/plain': 'A' });
    await expectStored('<p>A</p>');
    expect(screen.getByRole('status')).toHaveTextContent(
      'This text cannot hold pictures. 2 pictures were left out.'
    );
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('keeps its undo key from what is around it', async () => {
    const onKeyDown = jest.fn();
    render(<Form onKeyDown={onKeyDown} />);
    fireEvent.keyDown(await findText(), { key: 'z', ctrlKey: true });
    expect(onKeyDown).not.toHaveBeenCalled();
    fireEvent.keyDown(await findText(), { key: 's', ctrlKey: true });
    expect(onKeyDown).toHaveBeenCalledTimes(1);
  });

  it('begins where the page begins while it is empty', async () => {
    render(<Form locale="ar-sa" />);
    const text = await findText();
    expect(text).not.toHaveAttribute('dir');
    await user.click(text);
    await user.keyboard('Restart');
    await waitFor(() => expect(text).toHaveAttribute('dir', 'auto'));
  });
});

describe('the tools', () => {
  it('are one stop for Tab; arrows go through them and around', async () => {
    render(<Form />);
    await findText();
    const inTabOrder = within(screen.getByRole('toolbar', { name: 'Formatting' }))
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0);
    expect(inTabOrder).toEqual([tool('Heading')]);
    tool('Heading').focus();
    await user.keyboard('{ArrowRight}');
    expect(tool('Subheading')).toHaveFocus();
    await user.keyboard('{End}{ArrowRight}');
    expect(tool('Undo')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(tool('Clear formatting')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(tool('Undo')).toHaveFocus();
    expect(tool('Undo').tabIndex).toBe(0);
    expect(tool('Heading').tabIndex).toBe(-1);
  });

  it('go the other way where people read from the right', async () => {
    render(<Form locale="ar-sa" />);
    await findText();
    tool('عنوان').focus();
    await user.keyboard('{ArrowLeft}');
    expect(tool('عنوان فرعي')).toHaveFocus();
  });

  it('are reached from the text by Alt+F10 and left by Escape, which closes nothing else', async () => {
    const onKeyDown = jest.fn();
    render(<Form onKeyDown={onKeyDown} />);
    const text = await findText();
    await user.click(text);
    await user.keyboard('{Alt>}{F10}{/Alt}');
    expect(tool('Heading')).toHaveFocus();
    onKeyDown.mockClear();
    await user.keyboard('{Escape}');
    expect(text).toHaveFocus();
    expect(onKeyDown).not.toHaveBeenCalled();
  });

  it('say whether they are on, and keep the keyboard when it used them', async () => {
    render(<Form value="<p>One</p>" />);
    await user.click(await findText());
    await user.keyboard('{Control>}a{/Control}');
    tool('Bold').focus();
    await user.keyboard('{Enter}');
    await expectStored('<p><strong>One</strong></p>');
    expect(tool('Bold')).toHaveAttribute('aria-pressed', 'true');
    expect(tool('Bold')).toHaveFocus();
  });

  it('work on everything when everything is selected', async () => {
    render(<Form value="<ul><li>One</li><li>Two</li></ul>" />);
    await user.click(await findText());
    await user.keyboard('{Control>}a{/Control}');
    expect(tool('Bulleted list')).toHaveAttribute('aria-pressed', 'true');
    await user.click(tool('Numbered list'));
    await expectStored('<ol><li>One</li><li>Two</li></ol>');
    await user.click(tool('Note or quote'));
    await expectStored('<blockquote><ol><li>One</li><li>Two</li></ol></blockquote>');
  });

  it('give the keyboard to the text when a pointer used them', async () => {
    render(<Form value="<p>One</p>" />);
    const text = await findText();
    await user.click(tool('Numbered list'));
    await expectStored('<ol><li>One</li></ol>');
    expect(text).toHaveFocus();
  });

  it('stay for the keyboard when they cannot be used, and do nothing', async () => {
    render(<Form value="<p>One</p>" />);
    await findText();
    expect(tool('Undo')).toHaveAttribute('aria-disabled', 'true');
    expect(tool('One level deeper')).toHaveAttribute('aria-disabled', 'true');
    await user.click(tool('Undo'));
    await expectStored('<p>One</p>');
  });

  it('name their shortcuts as the language does', async () => {
    render(<Form locale="de-de" />);
    await findText();
    expect(tool('Fett')).toHaveAttribute('title', 'Fett (Strg+B)');
    expect(tool('Fett')).toHaveAttribute('aria-keyshortcuts', 'Control+B');
    expect(tool('Formatierung entfernen')).toHaveAttribute('title', 'Formatierung entfernen');
  });
});

describe('a link', () => {
  const link = (href: string, words: string): string =>
    `<p><a href="${href}" target="_blank" rel="noopener noreferrer">${words}</a></p>`;

  it('is put on what is selected', async () => {
    render(<Form value="<p>Guide</p>" />);
    await user.click(await findText());
    await user.keyboard('{Control>}a{/Control}{Control>}k{/Control}');
    const address = await screen.findByRole('textbox', { name: 'Address' });
    expect(address).toHaveFocus();
    expect(screen.queryByRole('textbox', { name: 'Words to show' })).toBeNull();
    await user.keyboard('contoso.com/guide{Enter}');
    await expectStored(link('https://contoso.com/guide', 'Guide'));
    expect(await findText()).toHaveFocus();
  });

  it('brings its own words where none are selected', async () => {
    render(<Form />);
    await user.click(await findText());
    await user.click(tool('Link'));
    await user.keyboard('help@contoso.com');
    await user.type(screen.getByRole('textbox', { name: 'Words to show' }), 'Service desk');
    await user.click(screen.getByRole('button', { name: 'Set link' }));
    await expectStored(link('mailto:help@contoso.com', 'Service desk'));
  });

  it('is refused when it would run something, and what was typed stays', async () => {
    render(<Form />);
    await user.click(await findText());
    await user.click(tool('Link'));
    await user.keyboard(' javascript:alert(1){Enter}');
    const address = screen.getByRole('textbox', { name: 'Address' });
    expect(address).toHaveValue(' javascript:alert(1)');
    expect(address).toHaveAccessibleDescription(
      'This is no address for a link. Type a web address (https://…) or an email address.'
    );
    await expectStored('');
  });

  it('can be changed and taken away', async () => {
    render(<Form value={link('https://contoso.com/', 'Guide')} />);
    await user.click(await findText());
    await user.click(tool('Link'));
    const address = screen.getByRole('textbox', { name: 'Address' });
    expect(address).toHaveValue('https://contoso.com/');
    await user.clear(address);
    await user.type(address, 'https://contoso.example/{Enter}');
    await expectStored(link('https://contoso.example/', 'Guide'));
    await user.click(tool('Link'));
    await user.click(screen.getByRole('button', { name: 'Remove link' }));
    await expectStored('<p>Guide</p>');
  });

  it('is given up by Escape, which closes nothing else', async () => {
    const onKeyDown = jest.fn();
    render(<Form onKeyDown={onKeyDown} />);
    const text = await findText();
    await user.click(text);
    await user.click(tool('Link'));
    await user.keyboard('contoso');
    onKeyDown.mockClear();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Address' })).toBeNull();
    expect(text).toHaveFocus();
    expect(onKeyDown).not.toHaveBeenCalled();
    await expectStored('');
  });
});
