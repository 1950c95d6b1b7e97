import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { array, lazy, number, object, optional, parse, string, type GenericSchema } from 'valibot';
import { REPOSITORY } from '../node22.cjs';
import type { Failure } from './failures';
import { readJson, readXml } from './readFile';

const jestFailures = object({
  testResults: array(
    object({
      name: string(),
      status: string(),
      message: string(),
      assertionResults: array(
        object({ fullName: string(), status: string(), failureMessages: array(string()) })
      )
    })
  )
});

function failure(name: string, messages: readonly string[]): Failure {
  return { name, message: stripVTControlCharacters(messages.join('\n')) };
}

/** The failed tests in what `jest --json` wrote, and the files that did not even load. */
export function readJestFailures(file: string): readonly Failure[] {
  return parse(jestFailures, readJson(file)).testResults.flatMap((suite) => {
    const place = path.relative(REPOSITORY, suite.name);
    const failed = suite.assertionResults.filter(({ status }) => status === 'failed');
    if (suite.status === 'failed' && failed.length === 0) return [failure(place, [suite.message])];
    return failed.map((test) => failure(`${test.fullName} (${place})`, test.failureMessages));
  });
}

const messages = optional(array(string()), []);
const junitFailures = object({
  testsuites: object({
    testsuite: optional(
      array(
        object({
          testcase: optional(
            array(object({ classname: string(), name: string(), failure: messages, error: messages })),
            []
          )
        })
      ),
      []
    )
  })
});

/** The failed tests of a JUnit file. */
export function readJunitFailures(file: string): readonly Failure[] {
  const { testsuite } = parse(junitFailures, readXml(file)).testsuites;
  return testsuite
    .flatMap(({ testcase }) => testcase)
    .filter((test) => test.failure.length + test.error.length > 0)
    .map((test) => {
      const group = test.classname.replace(/[\s>]+$/, '');
      const name = group === '' ? test.name : `${group} > ${test.name}`;
      return failure(name, [...test.failure, ...test.error]);
    });
}

const playwrightErrors = array(object({ message: optional(string(), '') }));

const playwrightSpec = object({
  title: string(),
  line: number(),
  tests: array(
    object({ status: string(), results: array(object({ errors: optional(playwrightErrors, []) })) })
  )
});

interface PlaywrightSuite {
  readonly title: string;
  readonly specs: readonly {
    readonly title: string;
    readonly line: number;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly errors: readonly { readonly message: string }[] }[];
    }[];
  }[];
  readonly suites: readonly PlaywrightSuite[];
}

const playwrightSuite: GenericSchema<unknown, PlaywrightSuite> = object({
  title: string(),
  specs: array(playwrightSpec),
  suites: optional(array(lazy(() => playwrightSuite)), [])
});

const playwrightFailures = object({ suites: array(playwrightSuite), errors: optional(playwrightErrors, []) });

function failuresOfSuite(suite: PlaywrightSuite, groups: readonly string[]): readonly Failure[] {
  const path = [...groups, suite.title];
  const own = suite.specs.flatMap(({ title, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const [file = '', ...inner] = path;
        const errors = results.flatMap((result) => result.errors.map(({ message }) => message));
        return failure([`${file}:${line}`, ...inner, title].join(' > '), errors);
      })
  );
  return [...own, ...suite.suites.flatMap((inner) => failuresOfSuite(inner, path))];
}

/** The failed tests in what Playwright's JSON reporter wrote, and what kept it from running them. */
export function readPlaywrightFailures(file: string): readonly Failure[] {
  const { suites, errors } = parse(playwrightFailures, readJson(file));
  return [
    ...suites.flatMap((suite) => failuresOfSuite(suite, [])),
    ...errors.map(({ message }) => failure('Playwright', [message]))
  ];
}
