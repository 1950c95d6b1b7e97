'use strict';

const { TestEnvironment } = require('jest-environment-jsdom');

/** Globals that browsers have and jsdom lacks; Node has them too. */
const MISSING_IN_JSDOM = [
  'fetch',
  'Headers',
  'Request',
  'Response',
  'structuredClone',
  'TextEncoder',
  'TextDecoder'
];

/**
 * jsdom with `fetch` and what belongs to it. A docblock `@jest-environment` has no effect here: Heft compiles the tests,
 * and the comment no longer stands at the beginning of the file.
 */
module.exports = class BrowserLikeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of MISSING_IN_JSDOM) this.global[name] ??= globalThis[name];
  }
};
