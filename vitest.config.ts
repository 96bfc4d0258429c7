import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/visual/**"],
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
});
