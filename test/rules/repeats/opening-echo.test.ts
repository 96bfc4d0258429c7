import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { openingEchoes } from "../../../rules/repeats/opening-echo.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function pairs(opening: string, body: string): Promise<readonly string[]> {
  const text = `某县2024年预算绩效管理工作总结\n\n2024年，${opening}现报告如下。\n\n一、工作开展情况\n\n${body}\n`;
  const { document } = await readDocument(new TextEncoder().encode(text));
  return openingEchoes(sceneOf(extractReport("report.txt", document, []))).map(({ evidence }) =>
    evidence.map(({ quote }) => quote).join(" "),
  );
}

test.for([
  ["the same deed", "整改问题58个。", "目前已整改58个，整改率79.45%。", ["58个 58个"]],
  ["a slip in the opening", "整改问题85个。", "目前已整改58个，整改率79.45%。", ["85个 58个"]],
  ["another deed", "整改问题85个。", "退回修改58个项目。", []],
  ["some of them", "完成事前评估项目24个。", "评减金额在200万元以上的项目有3个。", []],
  ["the whole county and its own level", "全县监控项目612个。", "本级监控项目621个。", []],
] as const)("an opening and its body: %s", async ([, opening, body, expected]) => {
  expect(await pairs(opening, body)).toEqual(expected);
});
