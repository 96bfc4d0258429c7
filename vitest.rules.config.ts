import { defineConfig } from "vitest/config";

/** What `npm run test:mutation:rules` runs, without the tests that check whole folders of reports. */
export default defineConfig({
  test: {
    include: ["test/rules/**/*.test.ts"],
    exclude: ["determinism", "long-documents", "real-reports"].map(
      (name) => `test/rules/${name}.test.ts`,
    ),
    testTimeout: 60_000,
  },
});
