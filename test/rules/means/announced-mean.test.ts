import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { judgeBound } from "../../../rules/findings/relation-check.ts";
import { announcedMeans } from "../../../rules/means/announced-mean.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function verdictsOf(text: string): Promise<readonly (string | undefined)[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  return scene.scopes
    .flatMap(({ mentions }) => announcedMeans(mentions))
    .map((bound) => judgeBound(bound)?.verdict);
}

describe("the mean of values that are named after a colon", () => {
  test.for([
    "六个乡镇的得分由高到低为：清河镇91.2分、柳坪镇87.6分、望岗镇84.3分，平均87.7分。",
    "各片区考核平均分为：东片86.4分，南片79.5分，西片91.0分，北片74.7分，四个片区平均82.9分。",
    "打分情况为：城市管理类88.6分，教育类91.3分，文化旅游类84.5分，均值88.13分。",
    "各机构平均得分分别是：明达所93.25分，恒信咨询87.50分，诚衡所84.75分，远见咨询79.10分，把各机构得分相加平均，结果为86.15分。",
  ])("%s", async (text) => {
    expect(await verdictsOf(text)).toEqual([expect.stringMatching(/^(?:certain|possible)$/)]);
  });

  test("one slip of the pen off", async () => {
    expect(
      await verdictsOf("得分为：清河镇91.2分、柳坪镇87.6分、望岗镇84.3分，平均78.7分。"),
    ).toEqual(["conflict"]);
    expect(
      await verdictsOf("得分为：清河镇91.2分、柳坪镇78.6分、望岗镇84.3分，平均87.7分。"),
    ).toEqual(["conflict"]);
  });
});

test.for([
  "三个领域平均得分为：农业86.4分，教育91.3分，交通88.6分，平均87.9分。",
  "得分为：农业86.4分，教育91.3分，交通88.6分，加权平均87.9分。",
  "得分居前的是：农业96.4分、教育93.3分、交通92.6分，全部18个项目平均87.9分。",
  "得分为：农业86.4分，教育91.3分，交通88.6分，高于全省平均85.9分。",
  "得分居前的是：农业96.4分、教育93.3分、交通92.6分，平均85.3分。",
])("stays silent: %s", async (text) => {
  expect(await verdictsOf(text)).toEqual([]);
});
