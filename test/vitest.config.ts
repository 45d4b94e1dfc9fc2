import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
<<<<<<< HEAD
    coverage: { include: ['src/**/*.ts'], exclude: ['src/bench/**'], thresholds: { lines: 95 } },
=======
    coverage: { include: ['src/**/*.ts'], exclude: ['src/search/build/**'], thresholds: { lines: 95 } },
>>>>>>> 8461be7 (Fit the features' weights by a script; state where the data come from)
  },
});
