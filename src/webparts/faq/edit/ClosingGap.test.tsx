import '@testing-library/jest-dom';
import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SWRConfig } from 'swr';
import { loadStrings } from '../../../testing/loadStrings';
import { UiWordsProvider } from '../../../ui/words/UiWords';
import { createWords } from '../../../ui/words/words';
import type { FaqRepositories } from '../FaqRepositories';
import { useFaq } from '../model/useFaq';
import { FaqScreen } from '../search/FaqScreen';
import { repositoriesOf, someRows, testNow, type MemoryRepositories } from '../testing/renderFaq';
import { FaqWordsProvider } from '../words/FaqWords';
import { box, prepareForms } from '../testing/openForm';

const culture = { locale: 'en-US', timeZone: 'UTC', isRightToLeft: false, now: testNow };
const words = createWords(loadStrings<IFaqWebPartStrings>('webparts/faq/loc', 'en-us'), culture);
const uiWords = createWords(loadStrings<IOperationsUiStrings>('ui/loc', 'en-us'), culture);
const defaults = { mode: 'full', category: null } as const;

/** The FAQ with a button that begins the entry for a gap, as the list of gaps does. */
function Page(props: { readonly repositories: FaqRepositories; readonly gap: number }): JSX.Element {
  const model = useFaq(props.repositories, defaults, undefined);
  const { gap } = props;
  return (
    <>
      <button
        type="button"
        onClick={() => model.openPanel({ kind: 'add', gap, draft: { title: 'black screen' } })}
      >
        Answer the gap
      </button>
      <FaqScreen model={model} title="FAQ" />
    </>
  );
}

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

async function beginAnswer(): Promise<MemoryRepositories & { readonly gap: number }> {
  const rows = someRows();
  const repositories = repositoriesOf(rows, rows.faq.site.personByRole('owner'));
  await repositories.gaps.count('black screen', 'foundNothing');
  const [gap] = await repositories.gaps.open();
  const id = gap?.id ?? 0;
  render(
    <SWRConfig value={{ provider: () => new Map() }}>
      <UiWordsProvider value={uiWords}>
        <FaqWordsProvider value={words}>
          <Page repositories={{ ...repositories, timeZone: () => Promise.resolve('UTC') }} gap={id} />
        </FaqWordsProvider>
      </UiWordsProvider>
    </SWRConfig>
  );
  await screen.findByRole('button', { name: 'Add an entry' });
  await user.click(screen.getByText('Answer the gap'));
  await screen.findByRole('textbox', { name: 'Symptom' });
  return { ...repositories, gap: id };
}

beforeAll(prepareForms);
beforeEach(() => window.localStorage.clear());

describe('an entry for a gap', () => {
  it('begins with its words and closes it when it is published', async () => {
    const { gaps } = await beginAnswer();
    expect(box('Symptom')).toHaveValue('black screen');
    await user.click(box('Reply for users'));
    await user.keyboard('{Control>}a{/Control}Restart it.');
    await user.click(screen.getByRole('button', { name: 'Save and publish' }));
    await screen.findByText('Readers see “black screen” now, and the gap is closed.');
    expect(await gaps.open()).toEqual([]);
  });

  it('leaves it open when that is chosen', async () => {
    const { gaps } = await beginAnswer();
    await user.click(screen.getByRole('checkbox', { name: 'Close the gap that this entry answers' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/“black screen” is saved as a draft/);
    expect(await gaps.open()).toHaveLength(1);
  });

  it('stays saved when the gap cannot be closed, and says so', async () => {
    const { gaps, entries } = await beginAnswer();
    gaps.failNext('offline');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('“black screen” is saved, but the gap is still open')).toBeInTheDocument();
    expect((await entries.page()).rows).toHaveLength(1);
  });

  it('is saved without a word about the gap when somebody else has closed it', async () => {
    const { gaps, gap } = await beginAnswer();
    const [open] = await gaps.open();
    if (open?.id === gap) await gaps.dismiss(open);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/“black screen” is saved as a draft/);
  });
});
