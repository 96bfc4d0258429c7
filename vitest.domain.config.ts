import { defineConfig } from "vitest/config";

/** What `npm run test:mutation` runs: `dir` would be prefixed to `include` and match nothing. */
export default defineConfig({
  test: { include: ["test/domain/**/*.test.ts"], testTimeout: 60_000 },
});
