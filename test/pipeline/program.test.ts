import { expect, test } from "vitest";
import { ConfigError } from "../../domain/errors.ts";
import { parseArguments } from "../../pipeline/program.ts";

function refusal(...args: readonly string[]): string {
  try {
    parseArguments(args);
  } catch (error) {
    if (error instanceof ConfigError && error.code === "bad-argument") return error.message;
    throw error;
  }
  return "accepted";
}

function shown(...args: readonly string[]): string {
  const request = parseArguments(args);
  return "text" in request ? request.text : "";
}

const none = {
  decisions: null,
  writeDecisions: null,
  baseline: null,
  sarif: null,
  html: null,
  xlsx: null,
};

test.for([
  {
    args: ["run", "甲", "乙", "--out", "o"],
    request: {
      command: "run",
      paths: ["甲", "乙"],
      out: "o",
      strict: false,
      templates: null,
      profile: "national",
      assist: null,
    },
  },
  {
    args: ["run", "--strict", "--out=o", "甲"],
    request: {
      command: "run",
      paths: ["甲"],
      out: "o",
      strict: true,
      templates: null,
      profile: "national",
      assist: null,
    },
  },
  {
    args: ["extract", "甲", "--json"],
    request: { command: "extract", paths: ["甲"], json: true, explain: false },
  },
  {
    args: ["check", "甲"],
    request: { command: "check", paths: ["甲"], json: false, files: none },
  },
  {
    args: ["compare", "-o", "o", "甲"],
    request: {
      command: "compare",
      paths: ["甲"],
      out: "o",
      strict: false,
      templates: null,
      profile: "national",
      assist: null,
    },
  },
  {
    args: ["extract", "甲", "--explain"],
    request: { command: "extract", paths: ["甲"], json: false, explain: true },
  },
  {
    args: ["eval", "标注", "--texts", "报告", "--verbose"],
    request: { command: "eval", goldDir: "标注", textsDir: "报告", verbose: true },
  },
  {
    args: ["layout", "甲.docx", "乙.docx", "--json"],
    request: { command: "layout", paths: ["甲.docx", "乙.docx"], json: true },
  },
  {
    args: ["eval", "标注"],
    request: { command: "eval", goldDir: "标注", textsDir: null, verbose: false },
  },
  {
    args: ["check", "甲", "--decisions", "a.yaml", "--write-decisions=b.yaml", "--baseline", "c"],
    request: {
      command: "check",
      paths: ["甲"],
      json: false,
      files: { ...none, decisions: "a.yaml", writeDecisions: "b.yaml", baseline: "c" },
    },
  },
  {
    args: ["check", "甲", "--json", "--sarif", "a.sarif", "--html", "b.html", "--xlsx", "c.xlsx"],
    request: {
      command: "check",
      paths: ["甲"],
      json: true,
      files: { ...none, sarif: "a.sarif", html: "b.html", xlsx: "c.xlsx" },
    },
  },
  {
    args: ["run", "甲", "--out", "o", "--templates", "模"],
    request: {
      command: "run",
      paths: ["甲"],
      out: "o",
      strict: false,
      templates: "模",
      profile: "national",
      assist: null,
    },
  },
  {
    args: ["monitor", "甲.xlsx", "--json", "--lights", "V7", "--month", "9", "--sheet", "一", "二"],
    request: {
      command: "monitor",
      paths: ["甲.xlsx"],
      out: null,
      json: true,
      mapping: null,
      writeMapping: null,
      lights: "V7",
      settings: null,
      templates: null,
      profile: "national",
      month: 9,
      sheet: ["一", "二"],
      assist: null,
    },
  },
  {
    args: ["profile", "check", "a.yaml"],
    request: { command: "profile check", profile: "a.yaml" },
  },
  { args: ["template", "export", "模"], request: { command: "template export", folder: "模" } },
  { args: ["replay", "a.json"], request: { command: "replay", path: "a.json" } },
  {
    args: ["check", "--", "--json"],
    request: { command: "check", paths: ["--json"], json: false, files: none },
  },
])("$args is understood", ({ args, request }) => {
  const accepted = parseArguments(args);
  expect("request" in accepted ? { command: accepted.command, ...accepted.request } : null).toEqual(
    request,
  );
});

test.for([
  { args: [], words: "没有写命令" },
  { args: ["runn", "x"], words: "没有“runn”这个命令。您是不是要写“run”？" },
  { args: ["run", "--out", "o"], words: "缺少要读取的文件或文件夹" },
  { args: ["run", "x"], words: "缺少选项“-o, --out <文件夹>”" },
  { args: ["run", "x", "--out"], words: "后面缺少内容" },
  { args: ["run", "x", "--out", ""], words: "--out 后面不能是空的" },
  { args: ["monitor", "x", "--month", "13"], words: "--month 写 1 到 12" },
  { args: ["monitor"], words: "缺少" },
  { args: ["profile"], words: "没有写命令" },
  { args: ["profile", "chek", "a"], words: "您是不是要写“check”？用法见 jihe profile --help" },
  { args: ["template", "export"], words: "缺少参数“文件夹”。用法见 jihe template export --help" },
  { args: ["run", "x", "--out", "o", "--templates", ""], words: "--templates 后面不能是空的" },
  { args: ["run", "", "--out", "o"], words: "路径不能是空的" },
  { args: ["check", "x", "--jsn"], words: "没有“--jsn”这个选项。您是不是要写“--json”？" },
  { args: ["replay"], words: "缺少参数“文件”" },
  { args: ["replay", ""], words: "文件名不能是空的" },
  { args: ["check", "x", "--sarif"], words: "后面缺少内容" },
  { args: ["check", "x", "--html", ""], words: "文件名不能是空的" },
  { args: ["extract", "x", "--html", "o"], words: "没有“--html”这个选项" },
  { args: ["extract", "x", "--out", "o"], words: "没有“--out”这个选项" },
])("$args is refused: $words", ({ args, words }) => {
  const message = refusal(...args);
  expect(message).toContain(words);
  expect(message).not.toMatch(/error|required|missing|unknown|Did you mean|Usage|Options/i);
});

test.for([
  ["--help"],
  ["-h"],
  ["help"],
  ["run", "--help"],
  ["extract", "-h"],
  ["check", "-h"],
  ["compare", "-h"],
  ["replay", "-h"],
  ["monitor", "-h"],
  ["help", "run"],
  ["profile", "check", "-h"],
  ["template", "export", "-h"],
])("%j shows Chinese help and no English words of the parser", (args) => {
  const text = shown(...args);
  expect(text).toContain("用法：jihe");
  expect(text).toContain("退出码");
  expect(text).not.toMatch(/usage|options:|arguments:|commands:|display|default/i);
});

test("--version shows the version of package.json alone", () => {
  expect(shown("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
});
