import { expect, test } from "vitest";
import { isOfThose } from "../../../rules/subsets/of-those.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { markedReport } from "../../helpers/report.ts";

/** Whether the marked number is told of what the clause before it counts. */
function ofThose(text: string): boolean {
  const { report, evidence } = markedReport(text);
  const found = sceneOf(report).mentions.find(
    ({ figure }) => figure.span.start === evidence.at(-1)?.start,
  );
  return found !== undefined && isOfThose(found);
}

test.for([
  ["对偏高10分以上的«9个»项目，涉及的«6家»单位已被约谈。", true],
  ["对退回重编的«12个»项目，所涉及的«8家»部门逐一通报。", true],
  ["已下达整改通知，涉及的«6家»单位已被约谈。", false],
  ["对偏高的«9个»项目已完成复核并约谈，涉及的«6家»单位已整改。", false],
  ["对偏高的«9家»单位，涉及的«6家»单位已整改。", false],
  ["收回资金«9万元»，涉及的«6家»单位已整改。", false],
] as const)("%s", ([text, is]) => {
  expect(ofThose(text)).toBe(is);
});
