import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { extractFrom, found, wanted } from "../../helpers/extract-from.ts";

const brackets: readonly MarkedCase[] = [
  ["依据«川委厅〔2022〕5号»。", { kind: "docnumber", value: "5", unit: "号", year: 2022 }],
  ["依据«川委厅[2022]5号»。", { value: "5", year: 2022 }],
  ["依据«川委厅【2022】5号»。", { value: "5", year: 2022 }],
  ["依据«川委厅（2022）5号»。", { value: "5", year: 2022 }],
  ["依据«川委厅(2022)5号»。", { value: "5", year: 2022 }],
  ["依据«川委厅［2022］5号»。", { value: "5", year: 2022 }],
  ["依据«川委厅〔2022)5号»。", { value: "5", year: 2022 }],
  ["依据«川委厅〔2022〕第5号»。", { value: "5", year: 2022 }],
  ["依据«川委厅〔2022年〕5号»。", { value: "5", year: 2022 }],
  ["依据«川委厅2022〕5号»。", { value: "5", year: 2022 }],
  ["依据«川委厅〔2022 5号»。", { value: "5", year: 2022 }],
  ["依据«川委厅〔2022〕 5 号»。", { value: "5", year: 2022 }],
];

test.for(brackets)("any bracket does: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const prefixes: readonly MarkedCase[] = [
  ["根据«财预〔2020〕10号»文件。"],
  ["按照«中发〔2018〕34号»和«川府发〔2019〕7号»。"],
  ["《关于印发办法的通知》（«财预〔2020〕10号»）。"],
  ["贯彻落实«财预〔2020〕10号»精神。"],
  ["依据«达经信发〔2020〕12号»。"],
  ["按照省财政厅«川财绩〔2021〕9号»、市财政局«达市财绩〔2022〕3号»要求。"],
  ["县人民政府办公室«泸县府办发〔2021〕12号»。"],
  ["已印发«武财绩〔2024〕3号»。"],
];

test.for(prefixes)("words before it are not swallowed: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const others: readonly MarkedCase[] = [
  ["财政部令«第87号»。", { kind: "docnumber", value: "87", unit: "号", year: null }],
  ["《办法》（财政部令«第102号»）。", { value: "102" }],
  ["详见«附件 5»。", { kind: "docnumber", value: "5", unit: "附件" }],
];

test.for(others)("orders and attachments have numbers too: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test("a document number is always a reference", async () => {
  const { figures } = await extractFrom("根据财预〔2020〕10号和财政部令第87号，详见附件3。");
  expect(figures.map(({ status }) => status)).toEqual(["reference", "reference", "reference"]);
});

test.for(["附件1\n绩效目标表", "附件2：评价报告", "5号楼", "住3号院", "第5条"])(
  "%s bears no document number",
  async (text) => {
    const { figures } = await extractFrom(text);
    expect(figures.filter(({ kind }) => kind === "docnumber")).toEqual([]);
  },
);
