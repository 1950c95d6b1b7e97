import { calendarDate } from '../../../domain/dates/calendarDate';
import type { CourseDraft } from '../../../domain/training/course';
import { aCourseDraft } from '../../../testing/training/trainingBuilders';
import { draftFrom, formOf } from './courseForm';
import { keptCourse, toKept } from './keptCourse';

const today = calendarDate('2026-05-04');

const full = aCourseDraft({
  summary: '<p>Enrol.</p>',
  skills: [3, 4],
  minutes: 1500,
  repeat: { kind: 'together', every: 12, from: calendarDate('2026-09-01') },
  owner: { id: 6, name: 'Lena Lindqvist', email: 'lena@contoso.example' },
  questions: [{ text: 'Where?', answers: [{ text: 'Here', isRight: true }] }],
  notices: ['MC123456', 'MC9']
});
const bare = aCourseDraft({ material: null, minutes: null, dueDays: null, repeat: null });

/** As it comes back from the browser. */
function kept(draft: CourseDraft): CourseDraft | undefined {
  const content: unknown = JSON.parse(JSON.stringify(toKept({ draft, begun: null })));
  return keptCourse({ keptOn: '2026-05-04T09:00:00Z', content })?.draft;
}

describe('the form of a course', () => {
  it.each(['en-US', 'de-DE', 'ar-SA'])('says what it was given, with the numbers of %s', (locale) => {
    for (const draft of [full, bare])
      expect(draftFrom(formOf(draft, { locale }), { locale, today })).toEqual(draft);
  });

  it('refuses numbers that are none, and asks for a number where there has to be one', () => {
    const form = { ...formOf(bare, { locale: 'en-US' }), minutes: 'long', reviewEvery: '', dueDays: ' ' };
    const { minutes, reviewEvery, dueDays } = draftFrom(form, { locale: 'en-US', today });
    expect([minutes, reviewEvery, dueDays]).toEqual([NaN, NaN, null]);
  });
});

describe('what is kept of a course', () => {
  it('is read as it was kept', () => {
    for (const draft of [full, bare]) expect(kept(draft)).toEqual(draft);
  });

  it('is nothing when it cannot be read, and passes over what is of another shape', () => {
    const read = (content: unknown): CourseDraft | undefined =>
      keptCourse({ keptOn: '2026-05-04T09:00:00Z', content })?.draft;
    for (const content of [null, 'text', {}, { draft: {} }]) expect(read(content)).toBeUndefined();
    const odd = read({ draft: { title: 'A', kind: 'Film', repeat: { kind: 'together' }, skills: ['x', 2] } });
    expect(odd).toMatchObject({ title: 'A', kind: 'Link', repeat: null, skills: [2], questions: [] });
  });
});
