import { formatFailures } from './failures';

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `line ${index}`).join('\n');

describe('what failed, at the end of all', () => {
  it('is the name and the message of each test', () => {
    expect(
      formatFailures('Unit tests', [
        { name: 'a > adds', message: 'Error: 1\n\n- 2' },
        { name: 'b', message: '' }
      ])
    ).toBe(['Failed in "Unit tests":', '', '  a > adds', '    Error: 1', '', '    - 2', '', '  b'].join('\n'));
  });

  it('is the beginning of a long message', () => {
    const shown = formatFailures('Unit tests', [{ name: 'a', message: lines(40) }]);
    expect(shown.endsWith('    line 14\n    ...')).toBe(true);
  });

  it('leaves out the frames of a stack that are not ours', () => {
    const message = [
      'Error: 1',
      '    at Object.<anonymous> (/repository/src/a.test.ts:1:2)',
      '    at run (/repository/node_modules/jest-circus/build/a.js:9:9)',
      '    at new Promise (<anonymous>)',
      '    at process.emit (node:internal/process:1:1)',
      'Cause: 2'
    ].join('\n');
    expect(formatFailures('Unit tests', [{ name: 'a', message }]).split('\n').slice(3)).toEqual([
      '    Error: 1',
      '        at Object.<anonymous> (/repository/src/a.test.ts:1:2)',
      '    Cause: 2'
    ]);
  });

  it('does not bury the end under hundreds of tests', () => {
    const failures = Array.from({ length: 300 }, (_, index) => ({ name: `test ${index}`, message: '1' }));
    const shown = formatFailures('Unit tests', failures).split('\n');
    expect(shown.at(-1)).toBe('  and 280 more');
    expect(shown).toContain('  test 19');
  });

  it('points to the output when the runner names no test', () => {
    expect(formatFailures('Unit tests', [])).toBe('"Unit tests" failed outside its tests: see its output above.');
  });
});
