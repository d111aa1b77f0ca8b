import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'console', include: ['src/**/*.test.ts'], isolate: false, testTimeout: 120_000 },
});
