import * as React from 'react';
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { loadStrings } from '../../../testing/loadStrings';
import { screenCulture } from '../../../testing/screens';
import { createWords } from '../../../ui/words/words';
import { testNow } from '../testing/renderOverview';
import { OverviewWordsProvider } from '../words/OverviewWords';
import { Shares } from './Shares';

it('two answers of the same title both stand among those that helped most', () => {
  const strings = loadStrings<IOverviewWebPartStrings>('webparts/overview/loc');
  const words = createWords(strings, screenCulture('en-us', testNow));
  const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const shares = [
    { key: 'Reset a PIN', count: 9, of: 10 },
    { key: 'Reset a PIN', count: 3, of: 4 }
  ];
  render(
    <OverviewWordsProvider value={words}>
      <Shares figure={{ key: 'topAnswers', shares }} />
    </OverviewWordsProvider>
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Reset a PIN9 of 10 votes',
    'Reset a PIN3 of 4 votes'
  ]);
  expect(complained).not.toHaveBeenCalled();
});
