import { expect, test } from "vitest";
import { costOf, estimateTokens } from "../../llm/tokens.ts";

// Counts of the tokenizers of Qwen 2.5 and DeepSeek V3 for such texts are 0.55 to 0.75 a character.
test.for([
  ["预算绩效管理", 6, 6],
  ["评减率11.49%", 8, 9],
  ["budget performance", 6, 8],
  ["", 0, 0],
] as const)("%s is at most a token a sign", ([text, least, most]) => {
  expect(estimateTokens(text)).toBeGreaterThanOrEqual(least);
  expect(estimateTokens(text)).toBeLessThanOrEqual(most);
});

test("money is yuan per million tokens", () => {
  expect(costOf({ input: 500_000, output: 250_000 }, { input: 2, output: 8 })).toBe(3);
  expect(costOf({ input: 1, output: 1 }, null)).toBeNull();
});
