import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/visual/**/*.test.ts"], hookTimeout: 300_000, testTimeout: 120_000 },
});
