import '@testing-library/jest-dom';
import * as React from 'react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { layOutNothing } from '../../testing/editor/layOutNothing';
import { loadStrings } from '../../testing/loadStrings';
import { UiWordsProvider } from '../words/UiWords';
import { createWords } from '../words/words';
import type { RichEditorProps } from './editorProps';
import { RichTextEditor } from './RichTextEditor';
import { loadRichTextEditor } from './useRichEditor';

const words = createWords(loadStrings<IOperationsUiStrings>('ui/loc'), {
  locale: 'en-US',
  timeZone: 'UTC',
  isRightToLeft: false,
  now: () => new Date('2026-05-04T08:00:00Z')
});

type Load = typeof loadRichTextEditor;

/** A form with one text, which shows what it holds. */
function Form(props: { readonly value?: string; readonly load: Load }): JSX.Element {
  const [value, setValue] = React.useState(props.value ?? '');
  return (
    <UiWordsProvider value={words}>
      <RichTextEditor label="Fix" value={value} onChange={setValue} load={props.load} />
      <code id="stored">{value}</code>
    </UiWordsProvider>
  );
}

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

async function expectStored(html: string): Promise<void> {
  await waitFor(() => expect(document.querySelector('#stored')?.textContent).toBe(html));
}

/** The first attempt meets a network that is down. */
function loadsAtSecondAttempt(): Load {
  const attempts = [(): Promise<never> => Promise.reject(new Error('ChunkLoadError'))];
  return () => (attempts.pop() ?? loadRichTextEditor)();
}

beforeAll(layOutNothing);

describe('a text whose editor', () => {
  it('cannot be loaded is written as plain text, and goes on in the editor later', async () => {
    render(<Form load={loadsAtSecondAttempt()} />);
    const box = await screen.findByRole('textbox', { name: 'Fix' });
    expect(screen.getByRole('status')).toHaveTextContent('The tools for formatting could not be loaded.');
    await user.type(box, 'Try this:{Enter}{Enter}1. Restart{Enter}2. Sign in{Enter}');
    expect(box).toHaveValue('Try this:\n\n1. Restart\n2. Sign in\n');
    await expectStored('<p>Try this:</p><ol><li>Restart</li><li>Sign in</li></ol>');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('toolbar');
    const text = screen.getByRole('textbox', { name: 'Fix' });
    expect(text).toHaveFocus();
    expect(text.innerHTML).toContain('<li><p>Sign in</p></li>');
    await expectStored('<p>Try this:</p><ol><li>Restart</li><li>Sign in</li></ol>');
  });

  it('cannot be loaded keeps formatting that plain text cannot hold, until somebody decides otherwise', async () => {
    render(
      <Form
        value="<p>Press <strong>now</strong></p>"
        load={() => Promise.reject(new Error('ChunkLoadError'))}
      />
    );
    expect(await screen.findByText('now')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    await expectStored('<p>Press <strong>now</strong></p>');
    await user.click(screen.getByRole('button', { name: 'Turn it into plain text' }));
    expect(screen.getByRole('textbox', { name: 'Fix' })).toHaveValue('Press now');
    await expectStored('<p>Press now</p>');
  });

  it('breaks can still be written as plain text', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const Broken = (_props: RichEditorProps): JSX.Element => {
      throw new Error('Broken');
    };
    render(<Form value="<p>Mine</p>" load={() => Promise.resolve(Broken)} />);
    expect(await screen.findByRole('textbox', { name: 'Fix' })).toHaveValue('Mine');
    error.mockRestore();
  });

  it('is on its way says so', async () => {
    render(<Form load={() => new Promise(() => undefined)} />);
    expect(screen.getByText('Fix')).toBeVisible();
    expect(screen.getByRole('status', { name: 'Loading' })).toHaveAttribute('aria-busy', 'true');
    await expectStored('');
  });
});
