import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

/** Elements of a JUnit file that may stand several times. */
const repeated = ['testsuite', 'testcase', 'failure', 'error'];

/** A JUnit file as an object: attributes under their names, what may stand several times as an array, texts as they are. */
export function readXml(file: string): unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    isArray: (name) => repeated.includes(name)
  });
  return parser.parse(readFileSync(file, 'utf8')) as unknown;
}
