import { calendarDate } from '../../../domain/dates/calendarDate';
import { anAnswer, anEntry } from '../../../testing/faq/anEntry';
import { loadStrings } from '../../../testing/loadStrings';
import { createWords } from '../../../ui/words/words';
import { testNow } from '../testing/renderFaq';
import { entryHtml } from './entryHtml';

const words = createWords(loadStrings<IFaqWebPartStrings>('webparts/faq/loc', 'en-us'), {
  locale: 'en-US',
  timeZone: 'UTC',
  isRightToLeft: false,
  now: testNow
});

/** Headings and text of the HTML. */
function read(html: string): { readonly headings: readonly (string | null)[]; readonly text: string } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const headings = [...body.querySelectorAll('h2, h3, h4')].map(
    ({ tagName, textContent }) => `${tagName} ${textContent}`
  );
  return { headings, text: body.textContent ?? '' };
}

describe('the printable HTML of an entry', () => {
  it('names the parts that are written, one level below the title', () => {
    const entry = anEntry({ title: 'A <b>title</b> & more', confirm: '<p></p>' });
    const alone = read(entryHtml(words, { face: 'team', entry }, { heading: 'none' }));
    expect(alone.headings).toEqual(['H2 For users', 'H2 Fix', 'H2 Cause']);
    const listed = read(entryHtml(words, { face: 'team', entry }, { heading: 'h3' }));
    expect(listed.headings).toEqual(['H3 A <b>title</b> & more', 'H4 For users', 'H4 Fix', 'H4 Cause']);
    expect(listed.text).toContain('Published · 0x80180014 · Windows · First line · Never verified');
  });

  it('shows users their answer alone, and that it may be wrong', () => {
    const answer = anAnswer({ verifiedOn: calendarDate('2026-04-01'), platforms: [] });
    const { headings, text } = read(
      entryHtml(words, { face: 'users', entry: answer }, { heading: 'none', doubt: 'May be <wrong>' })
    );
    expect(headings).toEqual([]);
    expect(text).toContain('0x80180014 · All platforms · Verified Apr 1');
    expect(text).toContain('May be <wrong>');
    expect(text).toContain('Please restart the device and try again.');
    expect(text).not.toContain('enrolment restrictions');
  });

  it.each(['<!-- never closed', '<p title="never closed', '<textarea>', '<table><tr><td>'])(
    'keeps what a part leaves open to itself: %s',
    (open) => {
      const entry = anEntry({ reply: `<p>Said.</p>${open}` });
      const html = entryHtml(words, { face: 'team', entry }, { heading: 'h3' });
      const { headings, text } = read(html + html);
      expect(headings).toHaveLength(8);
      expect(text).toContain('Said.');
    }
  );
});
