import { expect, test } from "vitest";
import { readListedCount } from "../../../extractors/scan/listed-count.ts";

/** The first number of the text after a bar. */
function read(marked: string): unknown {
  const start = marked.indexOf("|");
  const text = marked.replace("|", "");
  const digits = /^\d+/.exec(text.slice(start))?.[0] ?? "";
  return readListedCount(text, start, start + digits.length);
}

test.for([
  "评价结果：优|4、良8、中2。",
  "优4、良|8、中2。",
  "优4、良8、中|2，无差。",
  "。项目|9、政策2、部门3。",
  "红灯|3，黄灯7，绿灯9",
  "（合格|18、不合格2）",
])("a count among its like: %s", (marked) => {
  expect(read(marked)).toMatchObject({ token: { kind: "count", unit: null } });
});

test.for([
  "表|4、表5",
  "项目|9",
  "优|4。",
  "附件：项目|9、清单",
  "项目|9号、政策2",
  "优|4.5、良8",
  "国道|107、省道2",
])("no count: %s", (marked) => {
  expect(read(marked)).toBeNull();
});
