import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { REPOSITORY } from '../node22.cjs';
import { readJestFailures, readJunitFailures, readPlaywrightFailures } from './readFailures';
import { readJunitResults } from './readResults';

const folder = mkdtempSync(path.join(tmpdir(), 'failures-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(content: string | object): string {
  const file = path.join(folder, 'results');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the failed tests of a JUnit file', () => {
  const junit = (inner: string, counts = 'tests="4" failures="2" errors="0"'): string =>
    written(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="jest tests" ${counts}>${inner}</testsuites>`);

  it('have their groups, their file and their message as it was', () => {
    const file = junit(`
      <testsuite name="a" errors="0" failures="2" skipped="1" tests="4">
        <testcase classname="lists and rows &gt; " name="compares (lib/a.test.js)" time="0.02">
          <failure>Error: expect(a).toBe(b)\n\n-   &quot;x&quot;: &lt;1&gt;,\n    at Object (/a.test.js:1:2)</failure>
        </testcase>
        <testcase classname="lists and rows &gt; " name="is fine (lib/a.test.js)" time="0">
        </testcase>
        <testcase classname="lists and rows &gt; " name="waits (lib/a.test.js)" time="0"><skipped/></testcase>
        <testcase classname=" &gt; " name="throws (lib/a.test.js)" time="0"><failure>42</failure></testcase>
      </testsuite>
      <testsuite name="b" tests="0"></testsuite>`);
    expect(readJunitFailures(file)).toEqual([
      {
        name: 'lists and rows > compares (lib/a.test.js)',
        message: 'Error: expect(a).toBe(b)\n\n-   "x": <1>,\n    at Object (/a.test.js:1:2)'
      },
      { name: 'throws (lib/a.test.js)', message: '42' }
    ]);
    expect(readJunitResults(file)).toEqual({ passed: 2, failed: 2, skipped: 0 });
  });

  it('are none when none failed or none ran', () => {
    expect(readJunitFailures(junit('<testsuite name="a"><testcase classname="" name="x"/></testsuite>'))).toEqual([]);
    expect(readJunitFailures(junit(''))).toEqual([]);
  });

  it('are read however long their messages are', () => {
    const long = '&lt;div class=&quot;x&quot;&gt;'.repeat(5000);
    const [failure] = readJunitFailures(
      junit(`<testsuite name="a"><testcase classname="" name="x"><failure>${long}</failure></testcase></testsuite>`)
    );
    expect(failure?.message).toHaveLength(15 * 5000);
  });
});

describe('the failed tests of Jest', () => {
  const suite = (changes: object): object => ({
    name: path.join(REPOSITORY, 'tests', 'a.test.ts'),
    status: 'failed',
    message: '',
    assertionResults: [],
    ...changes
  });

  it('have their full name and their file', () => {
    const assertionResults = [
      { fullName: 'outer compares', status: 'failed', failureMessages: ['\u001b[31mError: 1\u001b[39m'] },
      { fullName: 'outer is fine', status: 'passed', failureMessages: [] }
    ];
    const file = written({ testResults: [suite({ assertionResults }), suite({ status: 'passed' })] });
    expect(readJestFailures(file)).toEqual([
      { name: `outer compares (${path.join('tests', 'a.test.ts')})`, message: 'Error: 1' }
    ]);
  });

  it('are told for a file that does not even load', () => {
    const file = written({ testResults: [suite({ message: 'Cannot find module' })] });
    expect(readJestFailures(file)).toEqual([
      { name: path.join('tests', 'a.test.ts'), message: 'Cannot find module' }
    ]);
  });
});

describe('the failed tests of Playwright', () => {
  const spec = (title: string, status: string, errors: readonly string[] = []): object => ({
    title,
    line: 7,
    tests: [{ status, results: [{ errors: errors.map((message) => ({ message })) }] }]
  });

  it('have their place and their groups; one that passed at the second try is among them', () => {
    const inner = { title: 'with the lists', specs: [spec('adds', 'unexpected', ['Error: a', 'Error: b'])] };
    const file = written({
      suites: [
        { title: 'faq/a.spec.ts', specs: [spec('opens', 'expected'), spec('shuts', 'flaky')], suites: [inner] }
      ],
      errors: []
    });
    expect(readPlaywrightFailures(file)).toEqual([
      { name: 'faq/a.spec.ts:7 > shuts', message: '' },
      { name: 'faq/a.spec.ts:7 > with the lists > adds', message: 'Error: a\nError: b' }
    ]);
  });

  it('are told when it could not run any', () => {
    const file = written({ suites: [], errors: [{ message: 'SyntaxError' }] });
    expect(readPlaywrightFailures(file)).toEqual([{ name: 'Playwright', message: 'SyntaxError' }]);
  });
});
