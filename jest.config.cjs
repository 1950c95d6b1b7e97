/**
 * Tests of everything that Heft does not compile: the local site, the repository contracts against it, the package
 * and the scripts. Unit tests of `src` run through Heft (config/jest.config.json).
 */
const esmOnlyPackages = ['@pnp'].join('|');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Ends a test that hangs. Jest's five seconds also end tests that start a site when the machine is busy.
  testTimeout: 20_000,
  testMatch: [
    '<rootDir>/local-site/**/*.test.ts',
    '<rootDir>/tests/**/*.test.ts',
    '<rootDir>/scripts/**/*.test.ts'
  ],
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }
    ]
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnlyPackages})/)`]
};
