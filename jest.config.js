/** ESM TypeScript through swc; types are checked by tsc, not here. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/postgres/before-run.ts',
  globalTeardown: '<rootDir>/test/support/postgres/after-run.ts',
  // No test waits so long for anything; a machine with everything else to do may.
  testTimeout: 120_000,
  // Module contexts of finished files are not given back: the process is renewed before they fill its memory.
  workerIdleMemoryLimit: '1200MB',
};
