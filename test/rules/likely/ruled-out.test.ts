import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { isRuledOut } from "../../../rules/likely/ruled-out.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

/** Whether words rule out that the items make up the total, all by their quotes. */
async function ruledOut(text: string, total: string, items: readonly string[]): Promise<boolean> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某县2024年总结\n${text}\n`),
  );
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  const of = (quote: string) => {
    const found = scene.mentions.find(({ figure }) => figure.quote === quote);
    if (found === undefined) throw new Error(`No ${quote} in ${text}`);
    return found;
  };
  const [claim, parts] = [of(total), items.map(of)];
  const order = (parts[0]?.place ?? 0) > claim.place ? "before" : "behind";
  return isRuledOut(claim, { parts, order }, scene);
}

test.for([
  ["plain items", "调整项目101个，主动调整73个、督促调整28个。", "101个", ["73个", "28个"], false],
  [
    "by how much one has passed the other",
    "计划28部，实际完成31部，超额完成3部。",
    "28部",
    ["31部", "3部"],
    true,
  ],
  [
    "how many of the numbers are summed up",
    "评审核减12万元，监控收回23万元，评价压减41万元，后两项共64万元，合计节约76万元。",
    "64万元",
    ["12万元", "23万元", "41万元"],
    true,
  ],
  [
    "what is left of others",
    "食品类压减31万元，办公类压减17万元，其余5个对象共压减48万元。",
    "48万元",
    ["31万元", "17万元"],
    true,
  ],
  [
    "offices within beside units below",
    "局机关内设机构7个，下属事业单位4个，纳入决算编制范围的独立核算单位共5个。",
    "5个",
    ["7个", "4个"],
    true,
  ],
  [
    "what was done with those that were asked",
    "入户调查共1200户，满意户数分别为276户、267户和285户。",
    "1200户",
    ["276户", "267户", "285户"],
    true,
  ],
] as const)("%s", async ([, text, total, items, out]) => {
  expect(await ruledOut(text, total, items)).toBe(out);
});
