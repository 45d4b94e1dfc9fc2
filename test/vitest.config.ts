import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export.
export default defineConfig({
  test: {
    globalSetup: 'test/build.ts',
    include: ['test/**/*.test.ts'],
    coverage: { include: ['src/**/*.ts'], exclude: ['src/bench/**', 'src/*/build/**'], thresholds: { lines: 95 } },
  },
});
