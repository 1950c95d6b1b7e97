import { dateHeading } from './dateHeading';

describe('a heading with a date', () => {
  it.each([
    ['Week of August 18, 2025 (Service release 2508)', '2025-08-18', 'day'],
    ['Week of December 9, 2019 (1912 Service release)', '2019-12-09', 'day'],
    ['May 2020', '2020-05-01', 'month'],
    ['What’s new in May 2020', '2020-05-01', 'month'],
    ['18 August 2025', '2025-08-18', 'day'],
    ['Notice first published 2021-06-14', '2021-06-14', 'day'],
    ['Important notices (page dated 2025-04-01)', '2025-04-01', 'day']
  ])('%s begins a group', (heading, day, precision) => {
    expect(dateHeading(heading)).toEqual({ day, precision });
  });

  it.each([
    'Plan for change: Support for old Android ends in January 2022',
    'App management',
    'Service release 2508',
    'February 30, 2025',
    ''
  ])('%s does not', (heading) => {
    expect(dateHeading(heading)).toBeUndefined();
  });
});
