import * as fc from 'fast-check';
import { growth, inProportion } from '../../testing/growth';
import { aMessage, rowsOf } from './intake/testTools';
import { contentToWrite } from './plan/contentToWrite';
import type { KnownNotice } from './plan/knownNotice';
import { countByVerdict, keysOf, planIntake, type PlannedRow } from './planIntake';

type Message = Record<string, unknown>;

const plan = (messages: readonly Message[], known: readonly KnownNotice[] = []): readonly PlannedRow[] =>
  planIntake(rowsOf(JSON.stringify(messages)), known);

/** What the list knows after the messages were taken in. */
function knownFrom(messages: readonly Message[], revision = 1): readonly KnownNotice[] {
  return plan(messages).flatMap((row, index) => {
    if (row.verdict !== 'new') return [];
    return [{ ...row.draft, id: index + 1, key: row.key, fingerprint: row.fingerprint, revision }];
  });
}

const later = { lastModifiedDateTime: '2026-03-01T08:00:00Z' };

/** Verdict, whether it matters, and the reasons of the only row. */
function outcome(changes: Message, known = knownFrom([aMessage()])): readonly unknown[] {
  const [row] = plan([aMessage({ ...later, ...changes })], known);
  if (row?.verdict !== 'changed') return [row?.verdict];
  return [row.matters ? 'matters' : 'minor', row.revision, row.reasons.map((reason) => reason.what)];
}

describe('the plan of an import', () => {
  it('adds what is not known', () => {
    expect(plan([aMessage()])).toMatchObject([
      { verdict: 'new', row: 1, key: 'messageCenter:MC700001', revision: 1 }
    ]);
  });

  it('leaves what is the same', () => {
    expect(plan([aMessage()], knownFrom([aMessage()]))).toMatchObject([{ verdict: 'unchanged' }]);
  });

  it.each([
    ['the title', { title: 'Plan for change: Another look' }, ['title', 'lastModified']],
    ['the text', { body: { content: '<p>Never mind.</p>' } }, ['text', 'lastModified']],
    ['act-by', { actionRequiredByDateTime: '2026-05-31T00:00:00Z' }, ['actBy', 'lastModified']],
    ['severity', { severity: 'critical' }, ['severity', 'lastModified']],
    ['reach', { isMajorChange: false }, ['isMajorChange', 'lastModified']]
  ])('makes a new revision when %s changes', (_what, changes, reasons) => {
    expect(outcome(changes)).toEqual(['matters', 2, reasons]);
  });

  const body =
    '<div>The enrolment page on <strong>Android</strong>  gets a new&nbsp;look.</div>\n<p>Tell people.</p>';

  it.each([
    ['only the date', {}, ['lastModified']],
    ['the prefix', { title: `(Updated) ${String(aMessage()['title'])}` }, ['lastModified']],
    ['white space and markup', { body: { content: body } }, ['lastModified']],
    [
      'tags and services',
      { tags: ['Retirement'], services: ['Windows'] },
      ['services', 'tags', 'lastModified']
    ],
    ['the category', { category: 'stayInformed' }, ['category', 'lastModified']]
  ])('keeps the revision when it is %s', (_what, changes, reasons) => {
    expect(outcome(changes)).toEqual(['minor', 1, reasons]);
  });

  it('says of each reason what was and what comes', () => {
    const [row] = plan([aMessage({ ...later, severity: 'normal' })], knownFrom([aMessage()]));
    expect(row).toMatchObject({ reasons: [{ what: 'severity', before: 'high', after: 'normal' }, {}] });
  });

  it('does not take an older version over a newer one', () => {
    const old = aMessage({ lastModifiedDateTime: '2026-01-01T00:00:00Z', title: 'Old' });
    expect(plan([old], knownFrom([aMessage()]))).toMatchObject([{ verdict: 'older' }]);
  });

  it('takes the latest of several versions in the file, and names it in the others', () => {
    const messages = [aMessage(), aMessage({ ...later, title: 'Latest' }), aMessage(), aMessage(later)];
    expect(
      plan(messages).map((row) => [row.verdict, 'countsInstead' in row ? row.countsInstead : null])
    ).toEqual([
      ['doubled', 4],
      ['doubled', 4],
      ['doubled', 4],
      ['new', null]
    ]);
  });

  it('keeps what is known where the source says nothing', () => {
    const csv = 'Message ID,Title,Last updated\nMC700001,Another title,2026-03-01T08:00:00Z';
    const [row] = planIntake(rowsOf(csv), knownFrom([aMessage()]));
    expect(row).toMatchObject({
      verdict: 'changed',
      matters: true,
      reasons: [{ what: 'title' }, { what: 'lastModified' }]
    });
    if (row?.verdict !== 'changed') throw new Error('not changed');
    expect(Object.keys(contentToWrite(row))).toEqual(['title', 'lastModified']);
    expect(row.fingerprint.text).toBe(row.known.fingerprint?.text);
  });

  it('recognises a post whichever way it comes in', () => {
    const csv = `Message ID,Title,Message\nmc700001,${String(aMessage()['title'])},"The enrolment page on Android gets a new look. Tell people."`;
    expect(planIntake(rowsOf(csv), knownFrom([aMessage()]))).toMatchObject([{ verdict: 'unchanged' }]);
  });

  it('counts a notice as changed whose fingerprint is lost', () => {
    const known = knownFrom([aMessage()]).map((notice) => ({ ...notice, fingerprint: undefined }));
    expect(outcome({}, known)).toEqual(['matters', 2, ['title', 'text', 'lastModified']]);
  });

  it('has a verdict for each row, and counts them', () => {
    const rows = plan([aMessage(), aMessage({ id: '' }), aMessage({ id: 'MC2' })], knownFrom([aMessage()]));
    expect(countByVerdict(rows)).toEqual({
      new: 1,
      changed: 0,
      unchanged: 1,
      older: 0,
      doubled: 0,
      notTaken: 1
    });
  });

  it('changes nothing when it is done again', () => {
    const ids = fc.constantFrom('MC1', 'MC2', 'MC3');
    const messages = fc.array(
      fc.record({ id: ids, title: fc.string({ minLength: 1 }), day: fc.integer({ min: 10, max: 28 }) })
    );
    fc.assert(
      fc.property(messages, (list) => {
        const made = list.map(({ id, title, day }) =>
          aMessage({ id, title: `T ${title}`, lastModifiedDateTime: `2026-01-${day}T00:00:00Z` })
        );
        const again = made.length === 0 ? [] : plan(made, knownFrom(made));
        expect(again.filter((row) => row.verdict !== 'unchanged' && row.verdict !== 'doubled')).toEqual([]);
      })
    );
  });

  it('costs in proportion to the notices, of which half are known', () => {
    const planOf = (count: number) => {
      const messages = Array.from({ length: count }, (_value, index) =>
        aMessage({ id: `MC${index}`, body: { content: `Notice ${index}` } })
      );
      const tools = { sanitize: (html: string) => html, parseXml: () => document };
      const rows = rowsOf(JSON.stringify(messages), {}, tools);
      const known = knownFrom(messages.slice(0, count / 2));
      return () => {
        expect(countByVerdict(planIntake(rows, known))).toMatchObject({
          new: count / 2,
          unchanged: count / 2
        });
        expect(keysOf(rows)).toHaveLength(count);
      };
    };
    expect(growth(planOf, 5000)).toBeLessThan(inProportion);
  });
});
