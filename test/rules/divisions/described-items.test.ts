import { expect, test } from "vitest";
import { openLists } from "../../../rules/divisions/open-list.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

test("因政策调整的 names no policies", () => {
  const text =
    "监控发现不匹配的项目65个，因前期手续未办结的28个，因政策调整的17个，其余20个系填报错误。";
  const [list] = openLists(sceneOf(reportFrom(text)));
  expect(list?.candidates[0]?.figure.quote).toBe("65个");
  expect(list?.parts.map(({ figure }) => figure.quote)).toEqual(["28个", "17个", "20个"]);
});
