import { standardCalendar } from '../../../domain/calendar/dayOff';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { validateDraft } from '../../../domain/tasks/validateDraft';
import { aDraft, aPerson, aRecurringTask, aRenewal } from '../../../testing/builders';
import { draftOf } from '../../../domain/tasks/taskDraft';
import { draftFrom, formOf, newDraft } from './draftForm';
import type { FormContext } from './formContext';

const context: FormContext = {
  locale: 'en-US',
  today: calendarDate('2026-05-02'),
  calendar: standardCalendar,
  changeFrom: calendarDate('2026-05-02'),
  recent: []
};

const original = aDraft({
  instructions: '<div class="ExternalClass1"><p>Open the report.</p></div>',
  owner: aPerson(),
  backup: aPerson({ id: 8, name: 'Brigitte Keller' }),
  reference: { url: 'https://contoso.example/guide', description: 'Guide' },
  minutes: 1500,
  platforms: ['Windows', 'macOS'],
  steps: [
    { label: 'Open the report', input: { kind: 'tick' } },
    { label: 'Result', input: { kind: 'choice', choices: ['Fine', 'Not fine'] } }
  ],
  evidence: ['Link'],
  signOff: 'Second person'
});

describe('the form of a task', () => {
  it.each(['en-US', 'de-DE', 'ar-SA'])('gives back exactly what it was given, in %s', (locale) => {
    const local = { ...context, locale };
    for (const draft of [original, draftOf(aRecurringTask()), draftOf(aRenewal())]) {
      expect(draftFrom(formOf(draft, local), draft, local)).toEqual(draft);
    }
  });

  it('stores typed instructions as HTML', () => {
    const form = {
      ...formOf(original, context),
      instructions: { kind: 'plain', text: '- One\n- Two' } as const
    };
    expect(draftFrom(form, original, context).instructions).toBe('<ul><li>One</li><li>Two</li></ul>');
  });

  it('keeps HTML that a text box cannot show', () => {
    const rich = aDraft({ instructions: '<table><tbody><tr><td>A</td></tr></tbody></table>' });
    expect(formOf(rich, context).instructions.kind).toBe('kept');
    expect(draftFrom(formOf(rich, context), rich, context)).toEqual(rich);
  });

  it('takes the address for the words of a reference without words', () => {
    const empty = newDraft(null);
    const form = { ...formOf(empty, context), title: 'A', referenceUrl: ' https://contoso.example ' };
    expect(draftFrom(form, empty, context).reference).toEqual({
      url: 'https://contoso.example',
      description: 'https://contoso.example'
    });
  });

  it('begins a new task in the focus area that is shown, or with what it is given', () => {
    expect(newDraft('Training').focusArea).toBe('Training');
    expect(newDraft(null).focusArea).toBe('Operations');
    expect(newDraft('Training', { focusArea: 'Planning', title: 'A' })).toMatchObject({
      focusArea: 'Planning',
      title: 'A'
    });
  });

  it('lets validation find what is no number', () => {
    const form = { ...formOf(aRenewal(), context), minutes: 'half an hour', leadDays: '90, soon' };
    expect(validateDraft(draftFrom(form, aRenewal(), context)).map(({ problem }) => problem)).toEqual([
      'notMinutes',
      'leadDaysMissing'
    ]);
  });

  it('reads lead times in the digits of the page', () => {
    const arabic = { ...context, locale: 'ar-SA' };
    const form = { ...formOf(aRenewal(), arabic), leadDays: '٦٠، ٧' };
    expect(draftFrom(form, aRenewal(), arabic).renewal?.leadDays).toEqual([60, 7]);
  });

  it('has a due date or a schedule, and a renewal has no schedule', () => {
    const once = formOf(aDraft(), context);
    const recurring = { ...once, schedule: { ...once.schedule, mode: 'recurring' } as const };
    expect(draftFrom(recurring, aDraft(), context)).toMatchObject({
      dueDate: null,
      schedule: { kind: 'recurring' }
    });
    expect(draftFrom({ ...recurring, kind: 'Renewal' }, aDraft(), context)).toMatchObject({
      dueDate: '2026-05-02',
      schedule: { kind: 'once' },
      renewal: { subject: 'Other', leadDays: [90, 60, 30, 7] }
    });
  });
});
