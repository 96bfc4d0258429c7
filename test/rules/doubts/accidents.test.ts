import { expect, test } from "vitest";
import { mostTried } from "../../../rules/doubts/accidents.ts";
import { reportFrom } from "../../helpers/report.ts";

test.for([
  ["执行率为50.0%。", 50],
  ["执行率为50%。", 5],
  ["执行率为8.0%。", 8],
  ["执行率为0%。", 0],
] as const)("%s: one accident in ten among %i", ([text, expected]) => {
  const [figure] = reportFrom(text).figures;
  expect(mostTried(figure!, 0.1)).toBe(expected);
});
