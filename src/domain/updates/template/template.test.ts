import { aPerson } from '../../../testing/builders';
import { calendarDate } from '../../dates/calendarDate';
import { draftsOf, aMessage } from '../intake/testTools';
import type { NoticeDraft } from '../notice';
import { fillTemplate, type PlaceholderValues } from './fillTemplate';
import { mailAddress, messageHtml } from './messageForms';
import { placeholderValues } from './placeholderValues';

const draft = draftsOf(JSON.stringify(aMessage()))[0] as NoticeDraft;
const words = {
  day: (day: string) => `<${day}>`,
  list: (names: readonly string[]) => names.join(' and '),
  dayOf: (instant: string) => calendarDate(instant.slice(0, 10))
};
const values = (changes: Partial<NoticeDraft> = {}): PlaceholderValues =>
  placeholderValues({ ...draft, rollsOutOn: null, owner: aPerson(), ...changes }, words);
const fill = (template: string, given = values()): ReturnType<typeof fillTemplate> =>
  fillTemplate(template, given, (placeholder) => `[${placeholder}?]`);

describe('a template', () => {
  it('is filled from the notice', () => {
    const filled = fill(
      '{title} ({id}) for { Platforms }, {services}: by {actBy}, from {rollsOutOn}. {link} {OWNER} {published}'
    );
    expect(filled).toEqual({
      text: 'Plan for change: New look of the enrolment page (MC700001) for Android, Microsoft Intune: by <2026-04-30>, from <2026-04-30>. https://contoso.example/enrol Amir Haddad <2026-02-02>',
      missing: [],
      unknown: []
    });
  });

  it('names what the notice does not say, once, and leaves a mark in the text', () => {
    expect(fill('{actBy} or {actBy}, {link}', values({ actBy: null, link: null }))).toEqual({
      text: '[actBy?] or [actBy?], [link?]',
      missing: ['actBy', 'link'],
      unknown: []
    });
  });

  it('keeps what names nothing, and braces that come with the notice', () => {
    const filled = fill('{nobody} {} { } {title}', values({ title: '(Updated) Use {id}' }));
    expect(filled).toEqual({ text: '{nobody} {} { } Use {id}', missing: [], unknown: ['nobody'] });
  });
});

describe('a message', () => {
  it('opens as a mail when it is short enough for an address', () => {
    expect(mailAddress('New & old', 'One\nTwo?')).toBe(
      'mailto:?subject=New%20%26%20old&body=One%0D%0ATwo%3F'
    );
    expect(mailAddress('Long', 'x'.repeat(2500))).toBeNull();
  });

  it('opens as a mail to people, whose addresses say nothing else', () => {
    expect(mailAddress('Hi', 'Text', ['amir@contoso.example', 'x?cc=y@contoso.example'])).toBe(
      'mailto:amir@contoso.example,x%3Fcc%3Dy@contoso.example?subject=Hi&body=Text'
    );
    expect(mailAddress('Hi', 'Text', Array(200).fill('amir@contoso.example'))).toBeNull();
  });

  it('is copied with paragraphs and links, and nothing else in it becomes markup', () => {
    expect(messageHtml('See https://contoso.example/a?b=1&c=2.\n\n<b>Not bold</b>')).toBe(
      '<p>See <a href="https://contoso.example/a?b=1&amp;c=2">https://contoso.example/a?b=1&amp;c=2</a>.</p><p>&lt;b&gt;Not bold&lt;/b&gt;</p>'
    );
  });
});
