import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Paper } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import { chartFonts } from "../../pipeline/chart-fonts.ts";
import { readDocument } from "../../readers/index.ts";
import { renderDocx } from "../../templates/docx.ts";
import { standardSettings } from "../../templates/layout.ts";
import { drawChart } from "../../templates/picture.ts";
import type { Draw } from "../../templates/picture.ts";
import { rateChart } from "../helpers/charts.ts";
import { attributes, paragraphsOf, partOf } from "../helpers/docx-parts.ts";
import { fullReport, markedReport } from "../helpers/marked-report.ts";
import { comparisonOf, summaryOf } from "../helpers/paper-words.ts";
import { paperOf, tableOf } from "../helpers/small-paper.ts";

const meta = {
  title: "总结",
  created: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)),
  versions: {
    绩核: "0.1.0",
    规则: "28-abc",
    指标词典: "90-def",
    模板: "年度总结 1a2b",
    模型: "qwen3",
  },
};

const report = markedReport(fullReport);
const paper = summaryOf([report]);
const locate = (): { path: string; place: string } => ({ path: "报送/d0.txt", place: "第9行" });
const review = await renderDocx(paper, meta, { copy: "review", locate });
const clean = await renderDocx(paper, meta);

interface Comment {
  readonly xml: string;
  readonly lines: readonly string[];
}

function commentsOf(file: Uint8Array): readonly Comment[] {
  return [...partOf(file, "word/comments.xml").matchAll(/<w:comment .*?<\/w:comment>/gs)].map(
    ([xml]) => ({ xml, lines: paragraphsOf(xml).map(({ words }) => words) }),
  );
}

/** The words a comment hangs on, by its number. */
function commented(file: Uint8Array): readonly string[] {
  const xml = partOf(file, "word/document.xml");
  return [
    ...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gs),
  ].map((range) => [...range[2]!.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map((t) => t[1]!).join(""));
}

test("each figure has a comment with file, place, sentence and verdict", () => {
  const words = commented(review);
  const comments = commentsOf(review);
  expect(comments).toHaveLength(words.length);
  for (const { text: printed, path, place, excerpt, check } of paper.citations) {
    const at = words.indexOf(printed);
    expect(at).toBeGreaterThanOrEqual(0);
    const all = comments
      .filter((_, i) => words[i] === printed)
      .map(({ lines }) => lines.join("\n"));
    expect(all).toContain(`来源：${path} ${place}\n原句：${excerpt}\n核验：${check}`);
  }
});

test("a calculation has its formula, the numbers put in, and where each was taken from", () => {
  const lines = commentsOf(review).find((comment) =>
    comment.lines[0]!.startsWith("推算：评减率"),
  )!.lines;
  expect(lines[1]).toBe("代入：546.18万元÷4755.05万元＝11.49%");
  expect(lines.slice(2, 4)).toEqual([
    "评减金额：546.18 万元，d0.txt 第5行",
    "事前评估申报金额：4755.05万元，d0.txt 第5行",
  ]);
});

test("a quotation tells its file and place", () => {
  expect(commentsOf(review).map(({ lines }) => lines.join())).toContain("摘自：报送/d0.txt 第9行");
});

test("a measure tells its name, formula and cells", async () => {
  const measure = {
    id: "m1",
    name: "执行率",
    text: "75.00%",
    exact: "75",
    formula: "300.00万元÷400.00万元＝75.00%",
    place: "监控表.xlsx“1-9月”H5:H9",
  };
  const parts = [text("执行率"), { kind: "measure", measureId: "m1" } as const, text("。")];
  const one = paperOf([{ kind: "paragraph", runIn: null, parts }], { measures: [measure] });
  const file = await renderDocx(one, meta, { copy: "review" });
  expect(commented(file)).toEqual(["75.00%"]);
  expect(commentsOf(file)[0]!.lines).toEqual([
    "指标：执行率",
    "算式：300.00万元÷400.00万元＝75.00%",
    "出处：监控表.xlsx“1-9月”H5:H9",
  ]);
});

test("every comment has one range, one reference in a run of its own, author and date", () => {
  const xml = partOf(review, "word/document.xml");
  const ids = commentsOf(review).map((_, i) => String(i));
  expect(attributes(xml, "w:commentRangeStart", "w:id")).toEqual(ids);
  expect(attributes(xml, "w:commentRangeEnd", "w:id")).toEqual(ids);
  expect(
    [...xml.matchAll(/<w:r><w:commentReference w:id="(\d+)"\/><\/w:r>/g)].map((m) => m[1]),
  ).toEqual(ids);
  const comments = partOf(review, "word/comments.xml");
  expect(attributes(comments, "w:comment", "w:id")).toEqual(ids);
  expect(new Set(attributes(comments, "w:comment", "w:author"))).toEqual(new Set(["绩核"]));
  expect(new Set(attributes(comments, "w:comment", "w:initials"))).toEqual(new Set(["绩"]));
  expect(new Set(attributes(comments, "w:comment", "w:date"))).toEqual(
    new Set(["2026-01-02T03:04:05Z"]),
  );
});

test("the clean copy has no comment, no header and no mark", () => {
  expect(Object.keys(unzipSync(clean)).filter((name) => /comments|header/.test(name))).toEqual([]);
  expect(partOf(clean, "word/document.xml")).not.toMatch(/comment|w:headerReference|w:u /);
});

test("the copy for review says so over odd and even pages of every section", () => {
  const xml = partOf(review, "word/document.xml");
  const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section);
  for (const section of sections) {
    expect(attributes(section, "w:headerReference", "w:type").toSorted()).toEqual([
      "default",
      "even",
    ]);
  }
  const headers = Object.keys(unzipSync(review)).filter((name) => /header\d+\.xml$/.test(name));
  for (const name of headers) expect(partOf(review, name)).toContain("审阅稿");
});

async function read(file: Uint8Array): Promise<string> {
  return (await readDocument(file)).document.text;
}

test("both copies hold the same words, and our own reader sees neither comment nor header", async () => {
  expect(await read(review)).toBe(await read(clean));
});

test.for([
  { copy: "clean" as const, name: "清稿", file: clean },
  { copy: "review" as const, name: "审阅稿", file: review },
])("the $copy copy names itself and its versions in its properties", ({ name, file }) => {
  const custom = partOf(file, "docProps/custom.xml");
  for (const value of [name, "0.1.0", "28-abc", "90-def", "年度总结 1a2b", "qwen3"]) {
    expect(custom).toContain(`<vt:lpwstr>${value}</vt:lpwstr>`);
  }
  expect(partOf(file, "docProps/core.xml")).toContain(`文本 ${name}；绩核 0.1.0`);
});

test("words of a model are underlined with dots in the copy for review, which explains it", async () => {
  const parts = [text("工作扎实推进。"), { ...text("成效明显。"), author: "model" } as const];
  const one = paperOf([{ kind: "paragraph", runIn: null, parts }]);
  const file = await renderDocx(one, meta, { copy: "review" });
  const runs = [...partOf(file, "word/document.xml").matchAll(/<w:r>.*?<\/w:r>/gs)].map(
    ([run]) => run,
  );
  const dotted = runs.filter((run) => run.includes('<w:u w:val="dotted"'));
  expect(dotted.map((run) => /<w:t[^>]*>([^<]*)/.exec(run)![1])).toEqual(["成效明显。"]);
  const header = Object.keys(unzipSync(file)).find((name) => /header\d+\.xml$/.test(name))!;
  expect(partOf(file, header)).toContain("由模型起草");
  expect(partOf(await renderDocx(one, meta), "word/document.xml")).not.toContain("w:u ");
});

test("more than 500 comments are written alike twice", async () => {
  const many = comparisonOf(
    Array.from({ length: 20 }, (_, i) =>
      markedReport(fullReport, {
        id: `d${i}`,
        district: {
          name: `${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"[i]!}县`,
          code: null,
          parents: [],
          evidence: "",
        },
      }),
    ),
  );
  const file = await renderDocx(many, meta, { copy: "review", locate });
  expect(commentsOf(file).length).toBeGreaterThan(500);
  expect(Buffer.compare(await renderDocx(many, meta, { copy: "review", locate }), file)).toBe(0);
});

const chart = rateChart(6);
const pictured: Paper = paperOf([{ kind: "chart", chart }, tableOf(chart)]);
const draw: Draw = (one, frame, scale) => drawChart(one, chartFonts, frame, scale);

test("a chart stands in the line, centred, within the text, with words for those who cannot see it", async () => {
  const file = await renderDocx(pictured, meta, { pictures: draw });
  const xml = partOf(file, "word/document.xml");
  const [picture] = paragraphsOf(xml).filter((paragraph) => paragraph.xml.includes("<w:drawing>"));
  expect(picture!.xml).toContain("<wp:inline ");
  expect(attributes(picture!.xml, "w:jc", "w:val")).toEqual(["center"]);
  expect(picture!.xml).toMatch(/<w:keepNext\/>/);
  expect(attributes(picture!.xml, "w:spacing", "w:lineRule")).toEqual(["auto"]);
  expect(Number(attributes(picture!.xml, "wp:extent", "cx")[0])).toBeLessThanOrEqual(8845 * 635);
  expect(attributes(picture!.xml, "wp:docPr", "descr")[0]).toContain("各部门预算执行率");
  const media = Object.entries(unzipSync(file)).filter(([name]) => name.startsWith("word/media/"));
  expect(media.map(([, bytes]) => strFromU8(bytes.slice(1, 4)))).toEqual(["PNG"]);
});

test("pictures change no byte of the next file", async () => {
  const first = await renderDocx(pictured, meta, { pictures: draw });
  expect(Buffer.compare(await renderDocx(pictured, meta, { pictures: draw }), first)).toBe(0);
});

test("where nothing can draw the paper says so and keeps its table", async () => {
  const xml = partOf(await renderDocx(pictured, meta), "word/document.xml");
  expect(xml).toContain("本机不能绘图");
  expect(xml).toContain("<w:tbl>");
});

test("settings choose fonts, digits, bold third levels and the place of the date", async () => {
  const block = { kind: "heading", level: 3, parts: [text("完善办法")] } as const;
  const signed = paperOf([block], { signature: [[text("泸县财政局")], [text("2025年10月22日")]] });
  const settings = {
    ...standardSettings,
    fonts: { ...standardSettings.fonts, fangsong: "方正仿宋_GBK" },
    western: null,
    boldThirdLevel: true,
    seal: true,
  };
  const xml = partOf(await renderDocx(signed, meta, { settings }), "word/document.xml");
  const heading = paragraphsOf(xml).find(({ words }) => words.startsWith("1."))!.xml;
  expect(heading).toMatch(/<w:b\/>/);
  expect(attributes(heading, "w:rFonts", "w:eastAsia")).toEqual(["方正仿宋_GBK"]);
  expect(attributes(heading, "w:rFonts", "w:ascii")).toEqual(["方正仿宋_GBK"]);
  const date = paragraphsOf(xml).find(({ words }) => words.startsWith("2025年"))!.xml;
  expect(attributes(date, "w:ind", "w:right")).toEqual(["1264"]);
  const plain = partOf(await renderDocx(signed, meta), "word/document.xml");
  expect(paragraphsOf(plain).find(({ words }) => words.startsWith("1."))!.xml).not.toContain(
    "<w:b/>",
  );
});

test("fonts are named with what they are called elsewhere and what may stand in", () => {
  const table = partOf(clean, "word/fontTable.xml");
  const title = /<w:font w:name="方正小标宋简体">.*?<\/w:font>/.exec(table)![0];
  expect(attributes(title, "w:altName", "w:val")[0]).toContain("FZXiaoBiaoSong-B05S");
  expect(attributes(title, "w:altName", "w:val")[0]).toContain("华文中宋");
  expect(attributes(table, "w:font", "w:name")).toEqual([
    "方正小标宋简体",
    "黑体",
    "楷体_GB2312",
    "仿宋_GB2312",
    "宋体",
    "Times New Roman",
  ]);
  expect(table).not.toContain("embed");
});

test.for([
  { annexes: 1, indents: [["1580", "948"]] },
  {
    annexes: 2,
    indents: [
      ["1817", "1185"],
      ["1817", "237"],
    ],
  },
])(
  "the list of $annexes annexes begins two characters in, wraps under the names",
  async ({ annexes, indents }) => {
    const made = Array.from({ length: annexes }, () => ({
      title: [text("清单")],
      landscape: false,
      blocks: [],
    }));
    const xml = partOf(await renderDocx(paperOf([], { annexes: made }), meta), "word/document.xml");
    const list = paragraphsOf(xml).filter(({ words }) => /^(?:附件：|\d\.)/.test(words));
    expect(
      list.map((line) => [
        attributes(line.xml, "w:ind", "w:left")[0],
        attributes(line.xml, "w:ind", "w:hanging")[0],
      ]),
    ).toEqual(indents);
  },
);
