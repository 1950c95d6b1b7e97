import {
  categoryOfTitle,
  isSameTerm,
  parseCategory,
  parseSeverity,
  tagsSayMajorChange,
  tagsSayUserImpact
} from './vocabulary';

describe('the words of the Message Center', () => {
  it.each([
    ['planForChange', 'planForChange'],
    ['Plan for change', 'planForChange'],
    ['PLAN FOR CHANGE', 'planForChange'],
    ['Prevent or fix issues', 'preventOrFixIssue'],
    ['PreventOrFixIssue', 'preventOrFixIssue'],
    ['Stay informed', 'stayInformed'],
    ['', 'stayInformed'],
    ['Be amazed', 'other']
  ])('%j is the category %s', (text, value) => {
    expect(parseCategory(text)).toEqual({ value, text });
  });

  it.each([
    ['High', 'high'],
    ['critical', 'critical'],
    ['', 'normal'],
    ['unknownFutureValue', 'other']
  ])('%j is the severity %s', (text, value) => {
    expect(parseSeverity(text)).toEqual({ value, text });
  });

  it('are the same however they are written', () => {
    expect(isSameTerm(parseCategory('Plan for change'), parseCategory('planForChange'))).toBe(true);
    expect(isSameTerm(parseCategory('New A'), parseCategory('New B'))).toBe(false);
  });

  it.each([
    ['Plan for Change: Old reports end', 'planForChange'],
    ['(Updated) Plan for change: Old reports end', 'planForChange'],
    ['Take action: Renew your token', 'preventOrFixIssue'],
    ['We plan for change', 'stayInformed']
  ])('stand in titles: %s', (title, value) => {
    expect(categoryOfTitle(title).value).toBe(value);
  });

  it('say in tags how far a change reaches', () => {
    expect([tagsSayUserImpact(['User impact']), tagsSayUserImpact(['Admin impact'])]).toEqual([true, false]);
    expect([tagsSayMajorChange(['Major update']), tagsSayMajorChange([])]).toEqual([true, false]);
  });
});
