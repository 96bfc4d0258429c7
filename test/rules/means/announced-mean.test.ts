import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { judgeBound } from "../../../rules/findings/relation-check.ts";
import { announcedMeans } from "../../../rules/means/announced-mean.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { boundsTold } from "../bounds-told.ts";

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

/** The mean and what it is told to be the mean of. */
const told = (text: string): readonly string[] =>
  boundsTold((scene) => scene.scopes.flatMap(({ mentions }) => announcedMeans(mentions)), text);

test.for([
  ["得分为：农业91分、教育88分、交通82分，平均87分。", "87分 91分 88分 82分"],
  ["得分为:“农业”91分、教育88分、交通82分;平均得分达87分。", "87分 91分 88分 82分"],
  ["得分为：农业91分、教育88分、交通82分，均值是87分。", "87分 91分 88分 82分"],
  ["得分为：农业91分、教育88分、交通82分，相加平均，结果87分。", "87分 91分 88分 82分"],
  ["得分为：农业91分、教育88分、交通82分，把三类平均水平达到87分。", "87分 91分 88分 82分"],
  ["满分100分，得分为：农业91分、教育88分、交通82分，平均87分。", "87分 91分 88分 82分"],
  ["得分为：农业91分、教育88分、交通82分，3个领域平均87分。", "87分 91分 88分 82分"],
  ["平均得分为：农业91分、教育88分、交通82分，3个领域平均87分。", "87分 91分 88分 82分"],
  ["平均得分为：农业91分、教育88分、交通82分，简单平均87分。", "87分 91分 88分 82分"],
  ["平均得分为：农业91分、教育88分、交通82分，算术平均87分。", "87分 91分 88分 82分"],
  ["平均得分为：农业91分、教育88分、交通82分，平均87分。", ""],
  ["执行率为：农业91%、教育88%、交通82%，平均87%。", ""],
  ["完成情况为：农业91%、教育88%、交通82%，平均87%。", "87% 91% 88% 82%"],
  ["完成情况为：农业91.2%、教育88.1%、交通82.4%，全县平均87.2%。", "87.2% 91.2% 88.1% 82.4%"],
  ["完成情况为：农业91.2%、教育88.1%、交通82.4%，全县平均87.7%。", ""],
  ["完成情况为：农业91.2%、教育88.1%、交通82.4%，平均87.7%。", "87.7% 91.2% 88.1% 82.4%"],
  ["完成情况为：农业91.2%、教育88.1%、交通82.4%，全县简单平均87.7%。", "87.7% 91.2% 88.1% 82.4%"],
  ["完成情况为：农业91.2%、教育88.1%、交通82.4%，提高4个百分点，平均87.2%。", ""],
  ["项目数为：农业9个、教育8个、交通7个，平均8个。", "8个 9个 8个 7个"],
  ["得分为：农业91分、教育88分、交通82分，4个领域平均87分。", ""],
  ["得分为：农业91分、教育88分，平均89.5分。", ""],
  ["得分为农业91分、教育88分、交通82分，平均87分。", ""],
  ["得分：由高到低，农业91分、教育88分、交通82分，平均87分。", ""],
  ["得分为：农业91分、教育88%、交通82%，平均87分。", ""],
  ["得分为：农业91分、教育88分、交通82分，平均87%。", ""],
  ["得分为：农业91分、教育88分、交通82分，同比平均87分。", ""],
  ["得分为：农业91分、教育88分、交通82分，全国平均87分。", ""],
  ["得分为：农业91分、教育88分、交通82分，平均提高了87分。", ""],
  ["得分为：农业91分、教育88分、交通82分（按项目数），平均87分。", ""],
  ["得分为：平均87分。", ""],
  ["得分为：农业91分，平均91分。", ""],
  ["|得分为：农业91分、教育88分、交通82分，平均87分|", ""],
] as const)("values behind a colon: %s", ([text, quotes]) => {
  expect(told(text)).toEqual(quotes === "" ? [] : [`mean ${quotes}`]);
});
