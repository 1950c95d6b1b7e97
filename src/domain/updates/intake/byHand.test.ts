import { calendarDate } from '../../dates/calendarDate';
import { emptyNoticeForm, noticeByHand, noticeFormProblems } from './byHand';
import { testTools } from './testTools';

describe('a notice by hand', () => {
  const form = { ...emptyNoticeForm, title: ' iOS 20 is out ', body: '<p>Test it.</p><script>x</script>' };

  it('needs a title only', () => {
    expect(noticeFormProblems(form)).toEqual([]);
    expect(noticeFormProblems(emptyNoticeForm)).toEqual([{ field: 'title', problem: 'missing' }]);
  });

  it.each([
    [{ title: 'x'.repeat(256) }, { field: 'title', problem: 'tooLong', length: 256, max: 255 }],
    [{ link: 'data:text/html,x' }, { field: 'link', problem: 'notAnAddress' }],
    [{ link: 'not an address' }, { field: 'link', problem: 'notAnAddress' }]
  ])('with %j is refused', (changes, problem) => {
    expect(noticeFormProblems({ ...form, ...changes })).toEqual([problem]);
  });

  it('is a notice like all others', () => {
    const draft = noticeByHand(
      {
        ...form,
        actBy: calendarDate('2026-05-01'),
        platforms: ['iOS/iPadOS'],
        link: ' https://contoso.example '
      },
      'b1946ac9',
      new Date('2026-02-02T08:00:00Z'),
      testTools.sanitize
    );
    expect(draft).toMatchObject({
      sourceKind: 'byHand',
      sourceId: 'b1946ac9',
      title: 'iOS 20 is out',
      bodyHtml: '<p>Test it.</p>',
      published: '2026-02-02T08:00:00.000Z',
      actBy: '2026-05-01',
      link: 'https://contoso.example',
      unsaid: new Set()
    });
  });
});
