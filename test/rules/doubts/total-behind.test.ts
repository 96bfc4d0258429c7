import { expect, test } from "vitest";
import { ofTotalBehind } from "../../../rules/doubts/total-behind.ts";
import { evidenceOf } from "../../../rules/findings/relation-check.ts";
import { bindingOf } from "../../../rules/wording/mention-match.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** Why the last rate is no share of the first number; the number before the rate is the part. */
function reasonFor(text: string): string | null {
  const scene = sceneOf(reportFrom(text));
  const [whole] = scene.mentions;
  const [part, rate] = scene.mentions.slice(-2);
  if (whole === undefined || part === undefined || rate === undefined)
    throw new Error("a whole, a part and a rate are told");
  const evidence = [
    evidenceOf("部分", part),
    evidenceOf("整体", whole),
    evidenceOf("占比", rate),
  ] as const;
  const formula = { name: "share", args: [0, 1], sign: "=", claim: 2 } as const;
  const bound = { formula, evidence, text: "占比", binding: bindingOf([part, whole, rate]) };
  return ofTotalBehind(bound, scene);
}

const planned = "年初安排资金38642.0万元，追加2716.5万元，合计41358.5万元。";

test("the total that follows the whole makes it right", () => {
  const text = `${planned}\n涉及资金2230.3万元，相当于资金总额的5.4%。`;
  expect(reasonFor(text)).toBe("以其后的合计“41358.5万元”为分母正合");
});

test.for([
  // The rate is wrong either way, the total is of something else, all is told in one sentence.
  `${planned}\n涉及资金2230.3万元，相当于资金总额的6.4%。`,
  "年初安排资金38642.0万元，追加2716.5万元，支出41358.5万元。\n涉及资金2230.3万元，相当于资金总额的5.4%。",
  "年初安排资金38642.0万元，追加2716.5万元，合计41358.5万元，收回2230.3万元，占5.4%。",
])("nothing speaks for another whole: %s", (text) => {
  expect(reasonFor(text)).toBeNull();
});
