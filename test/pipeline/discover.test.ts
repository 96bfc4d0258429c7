import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { discover } from "../../pipeline/discover.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const files = [
  "乙县/报告.docx",
  "乙县/~$报告.docx",
  "乙县/.DS_Store",
  "乙县/Thumbs.db",
  "乙县/README.md",
  "乙县/清单.csv",
  "乙县/旧表.xls",
  "甲县.TXT",
  ".hidden.txt",
  ".cache/缓存.txt",
  "out/泸县-2023-年度总结.docx",
  "上次/run.json",
  "上次/区县对比.docx",
  "上次/又一份.txt",
];

beforeAll(async () => {
  for (const file of files) {
    await mkdir(join(folder, file, ".."), { recursive: true });
    await writeFile(join(folder, file), file);
  }
  const record = { program: "jihe", files: ["区县对比.docx", "run.json"] };
  await writeFile(join(folder, "上次/run.json"), JSON.stringify(record));
  await mkdir(join(folder, "环"));
  await symlink(folder, join(folder, "环", "回到上级"));
  await symlink(join(folder, "没有.docx"), join(folder, "断链.docx"));
});

test("a folder gives its reports sorted by name, and nothing else", async () => {
  const { inputs } = await discover([folder], join(folder, "out"));
  expect(inputs.map(({ path }) => path)).toEqual([
    `${folder}/上次/又一份.txt`,
    `${folder}/乙县/报告.docx`,
    `${folder}/甲县.TXT`,
  ]);
});

test("whatever is passed over has a notice that says why", async () => {
  const { notices } = await discover([folder], join(folder, "out"));
  const names = notices.map(({ path }) => path.slice(folder.length + 1));
  expect(names.toSorted()).toEqual(
    [
      ".cache",
      ".hidden.txt",
      "out",
      "上次/run.json",
      "上次/区县对比.docx",
      "乙县/.DS_Store",
      "乙县/README.md",
      "乙县/Thumbs.db",
      "乙县/旧表.xls",
      "乙县/清单.csv",
      "乙县/~$报告.docx",
    ].toSorted(),
  );
  for (const { message } of notices) expect(message).toMatch(/[\u4e00-\u9fff].*。$/);
  const folders = notices.filter(({ code }) => code === "folder-ignored");
  expect(folders.length).toBeGreaterThan(0);
  expect(folders.every(({ message }) => message.includes("文件夹"))).toBe(true);
  expect(notices.find(({ path }) => path.endsWith(".xls"))?.message).toContain("另存为 .xlsx");
});

test("both copies of the comparison in the output folder are ours, a report of a like name is not", async () => {
  const out = join(folder, "又一处");
  await mkdir(out);
  for (const name of ["区县对比.docx", "区县对比（审阅稿）.docx", "区县对比情况报告.docx"]) {
    await writeFile(join(out, name), name);
  }
  const { inputs, notices } = await discover([out], out);
  expect(inputs.map(({ path }) => path)).toEqual([`${out}/区县对比情况报告.docx`]);
  expect(notices).toHaveLength(2);
  await rm(out, { recursive: true });
});

test("a link to nothing is a failure and stops nothing", async () => {
  const { failures } = await discover([folder], null);
  expect(failures).toMatchObject([{ path: `${folder}/断链.docx`, code: "missing" }]);
});

test("a file named by the user is tried whatever its name", async () => {
  const { inputs } = await discover([join(folder, "乙县/清单.csv")], null);
  expect(inputs).toHaveLength(1);
});

test("a lock file of Word is no report even when a shell pattern names it", async () => {
  const { inputs, notices } = await discover([join(folder, "乙县/~$报告.docx")], null);
  expect(inputs).toEqual([]);
  expect(notices).toMatchObject([{ code: "file-ignored" }]);
});

test("a file reached in two ways is read once, under the first path", async () => {
  const { inputs } = await discover([join(folder, "乙县", "报告.docx"), `${folder}/乙县/`], null);
  expect(inputs.map(({ path }) => path)).toEqual([`${folder}/乙县/报告.docx`]);
});

test("a path keeps the form the user gave it", async () => {
  const { inputs } = await discover([`${folder}//乙县///`], null);
  expect(inputs.map(({ path }) => path)).toEqual([`${folder}//乙县/报告.docx`]);
});

test("a folder that vanished is a failure with its name", async () => {
  await rm(join(folder, "断链.docx"));
  const { inputs, failures } = await discover(
    [join(folder, "无此文件夹"), join(folder, "甲县.TXT")],
    null,
  );
  expect(inputs).toHaveLength(1);
  expect(failures).toMatchObject([{ code: "missing", path: join(folder, "无此文件夹") }]);
});

test("a folder that takes the papers of its own reports is read without them", async () => {
  const { inputs } = await discover([join(folder, "上次")], join(folder, "上次"));
  expect(inputs.map(({ path }) => path)).toEqual([join(folder, "上次/又一份.txt")]);
});
