import { defineConfig } from "vitest/config";

/** What `npm run test:mutation:rules` runs, without the tests that check whole folders of reports. */
export default defineConfig({
  test: {
    include: ["test/rules/**/*.test.ts"],
    exclude: ["test/rules/determinism.test.ts", "test/rules/real-reports.test.ts"],
    testTimeout: 60_000,
  },
});
