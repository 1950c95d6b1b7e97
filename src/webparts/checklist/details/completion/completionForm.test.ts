import { completionProblems } from '../../../../domain/tasks/completionProblems';
import type { Step } from '../../../../domain/tasks/step';
import { aTask } from '../../../../testing/builders';
import { completionOf, emptyCompletionForm, isTouched, withEntryAt } from './completionForm';

const steps: readonly Step[] = [
  { label: 'Open the report', input: { kind: 'tick' } },
  { label: 'Devices in %', input: { kind: 'number' } },
  { label: 'Overall', input: { kind: 'status' } }
];

describe('the completion form', () => {
  it('records numbers as computers write them, whatever the language', () => {
    const german = withEntryAt(emptyCompletionForm, 1, { value: '98,5' });
    expect(completionOf(german, steps, 'de-DE').recorded).toEqual([
      { label: 'Devices in %', value: '98.5', note: '' }
    ]);
    const arabic = withEntryAt(emptyCompletionForm, 1, { value: '٩٨٫٥' });
    expect(completionOf(arabic, steps, 'ar-SA').recorded[0]?.value).toBe('98.5');
  });

  it('leaves what is no number to be found wrong', () => {
    const form = withEntryAt(emptyCompletionForm, 0, { value: 'most' });
    const task = aTask({ steps: steps.slice(1, 2) });
    expect(completionProblems(task, completionOf(form, task.steps, 'en-US'))).toEqual([
      { problem: 'notANumber', label: 'Devices in %', value: 'most' }
    ]);
  });

  it('keeps the reason of amber and red alone, and leaves empty steps out', () => {
    const amber = withEntryAt(emptyCompletionForm, 2, { value: 'Amber', note: ' 12 devices ' });
    expect(completionOf(amber, steps, 'en-US').recorded).toEqual([
      { label: 'Overall', value: 'Amber', note: '12 devices' }
    ]);
    const green = withEntryAt(amber, 2, { value: 'Green' });
    expect(completionOf(green, steps, 'en-US').recorded[0]?.note).toBe('');
  });

  it('takes the address for the words of a link without words', () => {
    const form = { ...emptyCompletionForm, linkUrl: ' https://contoso.example/report ' };
    expect(completionOf(form, [], 'en-US').link).toEqual({
      url: 'https://contoso.example/report',
      description: 'https://contoso.example/report'
    });
    expect(completionOf(emptyCompletionForm, [], 'en-US').link).toBeNull();
  });

  it('knows whether something would be lost', () => {
    expect(isTouched(emptyCompletionForm)).toBe(false);
    expect(isTouched({ ...emptyCompletionForm, note: ' ' })).toBe(false);
    expect(isTouched(withEntryAt(emptyCompletionForm, 2, { value: 'Green' }))).toBe(true);
  });
});
