import { loadStrings, type Locale } from '../../../testing/loadStrings';
import { screenCulture } from '../../../testing/screens';
import { createWords } from '../../../ui/words/words';
import { durationWords } from './durationWords';

function said(minutes: number, locale: Locale): string {
  const strings = loadStrings<ITrainingWebPartStrings>('webparts/training/loc', locale);
  return durationWords(createWords(strings, screenCulture(locale, () => new Date())), minutes);
}

describe('how long something takes', () => {
  it.each<[number, Locale, string]>([
    [1, 'en-us', '1 minute'],
    [90, 'en-us', '90 minutes'],
    [91, 'en-us', '1 hour and 31 minutes'],
    [480, 'en-us', '8 hours'],
    [10_000, 'de-de', '166 Stunden und 40 Minuten'],
    [120, 'ar-sa', 'ساعتان']
  ])('of %i minutes in %s is said as "%s"', (minutes, locale, expected) => {
    expect(said(minutes, locale)).toBe(expected);
  });
});
