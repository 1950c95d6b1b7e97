import { JSDOM } from 'jsdom';

/** The sanitiser looks for a browser when it is loaded: import this before it. */
export const { window } = new JSDOM('');

Object.assign(globalThis, { window });
