import { defineConfig } from "vitest/config";

/** `TESTS=slip,draft/admit` keeps the tests of these names: a file is measured by what is said of it alone. */
const only = process.env["TESTS"]?.split(",") ?? ["**/*"];

/** What `npm run test:mutation:rules` runs, without the tests that check whole folders of reports. */
export default defineConfig({
  test: {
    include: only.map((name) => `test/rules/${name}.test.ts`),
    exclude: ["determinism", "long-documents", "real-reports"].map(
      (name) => `test/rules/${name}.test.ts`,
    ),
    testTimeout: 60_000,
  },
});
