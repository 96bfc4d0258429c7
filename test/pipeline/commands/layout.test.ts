import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { z } from "zod";
import { jihe } from "../../helpers/jihe.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import { partsWith, wordParts } from "../../helpers/word-parts.ts";

const folder = temporaryFolder();

function save(name: string, parts: ReadonlyMap<string, string>): string {
  const path = join(folder, name);
  const files = Array.from(parts, ([part, xml]) => [part, strToU8(xml)] as const);
  writeFileSync(path, zipSync(Object.fromEntries(files)));
  return path;
}

const good = save("好.docx", wordParts());
const bad = save("差.docx", partsWith("word/styles.xml", "楷体_GB2312", "黑体"));
const hinted = save("提示.docx", partsWith("word/styles.xml", "方正小标宋简体", "华文中宋"));
const text = join(folder, "文.txt");
writeFileSync(text, "不是 Word 文件");

test.for([
  { files: [good], code: 0, says: "没有发现与规定不符之处。" },
  { files: [hinted], code: 0, says: "提示 1 项：" },
  { files: [good, bad], code: 1, says: "等2处，二级标题的字体：黑体，应为楷体" },
  { files: [text, bad], code: 2, says: "无法检查：不是 .docx 文件" },
  { files: [join(folder, "没有.docx")], code: 2, says: "找不到这个文件" },
])("exit code $code for $says", async ({ files, code, says }) => {
  const run = await jihe(["layout", ...files]);
  expect(run.stdout).toContain(says);
  expect(run.code).toBe(code);
});

const schema = z.strictObject({
  files: z.array(
    z.strictObject({
      path: z.string(),
      departures: z.array(
        z.strictObject({
          rule: z.string(),
          severity: z.enum(["departure", "hint"]),
          what: z.string(),
          expected: z.string(),
          citation: z.string(),
          found: z.string(),
          place: z.strictObject({ paragraph: z.number(), words: z.string() }).nullable(),
          count: z.number(),
          message: z.string(),
        }),
      ),
      unjudged: z.array(z.strictObject({ what: z.string(), reason: z.string() })),
      error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    }),
  ),
});

test("with --json standard output is one object with every file", async () => {
  const run = await jihe(["layout", bad, text, "--json"]);
  const { files } = schema.parse(JSON.parse(run.stdout));
  expect(
    files.map(({ path, departures, error }) => [path, departures.length, error?.code]),
  ).toEqual([
    [bad, 1, undefined],
    [text, 0, "unsupported"],
  ]);
});
