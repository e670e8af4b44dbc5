import { defineConfig } from 'vitest/config';

// `unit`: fast and pure, beside the code. `journeys`: across rooms, with built sites and a browser. `deep`: long runs.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/*.test.ts'],
          testTimeout: 20_000,
          // Pure code shares nothing that a test could spoil, and a fresh start for each of a hundred files costs two thirds of the run.
          isolate: false,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          // The sample and the department are built once, for all journeys.
          globalSetup: 'tests/built-sites.ts',
          testTimeout: 300_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'deep',
          include: ['tests/deep/**/*.test.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
