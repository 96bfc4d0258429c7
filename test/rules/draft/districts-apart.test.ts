import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../domain/catalogue.ts";
import type { Report } from "../../../domain/report.ts";
import { extractReport } from "../../../extractors/index.ts";
import { comparisonPlans } from "../../../pipeline/assist/comparison-plans.ts";
import type { PaperSection } from "../../../pipeline/assist/sections.ts";
import { readAgain } from "../../../pipeline/assist/read-again.ts";
import { checkTogether } from "../../../pipeline/check.ts";
import { loadTemplates } from "../../../pipeline/load-templates.ts";
import { readDocument } from "../../../readers/index.ts";
import { admit } from "../../../rules/draft/admit.ts";
import { districtsApart } from "../../../rules/draft/districts-apart.ts";
import { markedCatalogue } from "../../helpers/drafts.ts";
import { cloudCounty, fullReport } from "../../helpers/marked-report.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(districtsApart, [
  ["评减金额{{评减金额}}，评减率{{评减率}}。", "none"],
  ["{{区县}}评减率{{评减率}}。", "held"],
]);

const mixed = markedCatalogue(fullReport);
const foreign: Catalogue = {
  ...mixed,
  entries: mixed.entries.map((entry) =>
    "name" in entry && entry.name === "评减率" ? { ...entry, district: "青柏县" } : entry,
  ),
};

testDraftRule(
  districtsApart,
  [
    [
      "{{区县}}评减率{{评减率}}。",
      "district",
      "“11.49%”是青柏县的数据，这句话却说成云岭县的。请把它写在{{编号}}引用的青柏县后面。",
    ],
    ["评减率{{评减率}}的是{{区县}}。", "none"],
  ],
  { catalogue: foreign },
);

async function report(name: string, parent: string, text: string): Promise<Report> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const district = { ...cloudCounty, name, parents: ["某省", parent] };
  return { ...extractReport(`${name}.txt`, document, notices), district, year: 2024 };
}

const east = `东岭县2024年度预算绩效管理工作总结
2024年，对18个项目开展事前绩效评估，送审金额2000万元，评减金额300.50万元，评减率15.03%。
审核绩效目标项目200个，全部完成审核，涉及资金3000万元，绩效目标覆盖率100%，评审质量较高。`;
const west = `西岭县2024年度预算绩效管理工作总结
2024年，对18个项目开展事前绩效评估，送审金额3000万元，评减金额270.30万元，评减率9.01%。
审核绩效目标项目140个，涉及资金4000万元，绩效目标覆盖率96%。西岭县农业农村局牵头开展监控。`;
const reports = [await report("东岭县", "中州市", east), await report("西岭县", "中州市", west)];
const sources = reports.map((each) => ({ report: each, sha256: "", bytes: 0 }));
const plans = comparisonPlans(
  checkTogether({ sources, failures: [], notices: [] }),
  loadTemplates(),
);

function section(heading: string): PaperSection {
  const found = plans.find((plan) => plan.section.heading === heading);
  if (found === undefined) throw new Error(`no section ${heading}`);
  return found.section;
}

/** Slots as {{东岭县}} and {{东岭县评减率}}. */
function withIds(text: string, { entries }: Catalogue): string {
  return text.replaceAll(/\{\{([^{}]+)\}\}/g, (_, told: string) => {
    const entry = entries.find((each) =>
      "district" in each ? `${each.district ?? ""}${each.name ?? ""}` === told : each.text === told,
    );
    if (entry === undefined) throw new Error(`no entry ${told}`);
    return `{{${entry.id}}}`;
  });
}

function gate(heading: string, text: string): ReturnType<typeof admit> {
  const { catalogue, section: place } = section(heading);
  const sentences = withIds(text, catalogue)
    .match(/[^。]+。/gu)!
    .map((each) => ({ text: each, basis: [] }));
  return admit({ sentences }, catalogue, place, readAgain);
}

test("the sections of a comparison list what each district gives, each under its name", () => {
  expect(plans.map(({ section: each }) => each.heading)).toEqual(["事前绩效评估", "绩效目标管理"]);
  const { entries } = section("事前绩效评估").catalogue;
  expect(entries.filter(({ kind }) => kind === "name").map(({ text }) => text)).toEqual([
    "东岭县",
    "西岭县",
    "2024年度",
  ]);
});

describe("a district with its own values stands", () => {
  test.for([
    "{{东岭县}}评减金额{{东岭县评减金额}}，评减率{{东岭县评减率}}。",
    "{{2024年度}}，{{西岭县}}对{{西岭县事前绩效评估项目数}}项目开展事前绩效评估，评减率{{西岭县评减率}}。",
    "{{东岭县}}评减率{{东岭县评减率}}，{{西岭县}}评减率{{西岭县评减率}}。",
    "从事前绩效评估情况看，{{东岭县}}评减率{{东岭县评减率}}；{{西岭县}}评减率{{西岭县评减率}}。",
  ])("%s", (text) => {
    expect(gate("事前绩效评估", text).refused).toEqual([]);
  });
});

describe("a district with anything else closes the gate", () => {
  test.for([
    ["the value of the other one", "{{东岭县}}评减率{{西岭县评减率}}。"],
    ["an equal value of the other one", "{{东岭县}}对{{西岭县事前绩效评估项目数}}项目开展评估。"],
    ["values swapped", "{{东岭县}}评减率{{西岭县评减率}}，{{西岭县}}评减率{{东岭县评减率}}。"],
    ["one value swapped", "{{东岭县}}评减金额{{东岭县评减金额}}，评减率{{西岭县评减率}}。"],
    [
      "swapped behind a semicolon",
      "{{东岭县}}评减率{{东岭县评减率}}；评减金额{{西岭县评减金额}}。",
    ],
    ["two names for one value", "{{东岭县}}和{{西岭县}}评减率{{西岭县评减率}}。"],
    ["a name behind its own value", "评减率{{东岭县评减率}}的是{{东岭县}}。"],
    ["no name", "评减率{{东岭县评减率}}。"],
    [
      "no name in the next sentence",
      "{{东岭县}}评减率{{东岭县评减率}}。评减金额{{东岭县评减金额}}。",
    ],
    ["a typed name", "东岭县评减率{{东岭县评减率}}。"],
    ["a typed name before the slot", "西岭县与{{东岭县}}评减率{{东岭县评减率}}。"],
    ["a name without its county", "{{东岭县}}及西岭评减率{{东岭县评减率}}。"],
    ["a name behind the slot of another", "{{东岭县}}西岭县评减率{{东岭县评减率}}。"],
    ["the city of both", "{{东岭县}}所在的中州市评减率{{东岭县评减率}}。"],
    ["the city alone", "中州评减率{{东岭县评减率}}。"],
    ["a real place", "{{东岭县}}达川评减率{{东岭县评减率}}。"],
    ["a body of the other one", "{{东岭县}}农业农村局评减率{{东岭县评减率}}。"],
    ["lists in step", "{{东岭县}}、{{西岭县}}评减率分别为{{东岭县评减率}}、{{西岭县评减率}}。"],
    ["lists out of step", "{{东岭县}}、{{西岭县}}评减率分别为{{西岭县评减率}}、{{东岭县评减率}}。"],
    [
      "higher with both values",
      "{{东岭县}}评减率{{东岭县评减率}}，高于{{西岭县}}的{{西岭县评减率}}。",
    ],
    [
      "lower the wrong way",
      "{{东岭县}}评减率{{东岭县评减率}}，低于{{西岭县}}评减率{{西岭县评减率}}。",
    ],
    ["rather high", "{{东岭县}}评减率{{东岭县评减率}}，评减率较高。"],
    ["relatively", "{{西岭县}}评减率{{西岭县评减率}}，相对偏低。"],
    ["first", "{{东岭县}}评减率{{东岭县评减率}}，位居第一。"],
    ["in front", "{{东岭县}}评减率{{东岭县评减率}}，排在前列。"],
    ["most", "{{东岭县}}评减率最高，为{{东岭县评减率}}。"],
    [
      "the same",
      "{{东岭县}}评估项目{{东岭县事前绩效评估项目数}}，{{西岭县}}同样评估项目{{西岭县事前绩效评估项目数}}。",
    ],
    ["equal", "{{东岭县}}评估项目{{东岭县事前绩效评估项目数}}，与{{西岭县}}持平。"],
    ["all", "{{东岭县}}评减率{{东岭县评减率}}，各县均开展了事前绩效评估。"],
    ["both", "{{东岭县}}评减率{{东岭县评减率}}，两县都开展了评估。"],
    ["every district without a value", "各区县扎实推进事前绩效评估。"],
    ["most districts", "多数区县开展了事前绩效评估。"],
    ["the others", "{{东岭县}}评减率{{东岭县评减率}}，其余区县评减率不高。"],
    ["the neighbour", "{{东岭县}}邻县评减率{{东岭县评减率}}。"],
    ["the other", "{{东岭县}}评减率{{东岭县评减率}}，另一县评减金额{{东岭县评减金额}}。"],
    ["the city as a whole", "{{东岭县}}评减率{{东岭县评减率}}，拉动全市评减。"],
    ["an average", "{{东岭县}}平均评减率{{东岭县评减率}}。"],
    ["a sum over both", "{{东岭县}}合计评减金额{{东岭县评减金额}}。"],
    ["more than the other by the words", "{{东岭县}}的评减力度大，评减率{{东岭县评减率}}。"],
    ["a sentence about work alone", "{{东岭县}}进一步加强事前绩效评估。"],
    ["all but this one", "除{{东岭县}}外，评减率{{东岭县评减率}}。"],
    ["behind this one", "继{{东岭县}}之后，评减率{{东岭县评减率}}。"],
    ["and others", "{{东岭县}}等地评减率{{东岭县评减率}}。"],
    ["others in short", "{{东岭县}}等评减率{{东岭县评减率}}。"],
    ["outside of it", "{{东岭县}}以外评减率{{东岭县评减率}}。"],
    ["what lies under it", "{{东岭县}}下辖区域评减率{{东岭县评减率}}。"],
    ["its twin", "{{东岭县}}的对口单位评减率{{东岭县评减率}}。"],
    ["like this one", "参照{{东岭县}}做法，评减率{{东岭县评减率}}。"],
    ["another indicator", "{{东岭县}}评减率{{东岭县评减金额}}。"],
    ["another year", "上年{{东岭县}}评减率{{东岭县评减率}}。"],
  ])("%s: %s", ([, text]) => {
    const { admitted } = gate("事前绩效评估", text!);
    const own = admitted.map(({ text: printed }) => printed);
    expect(own.filter((each) => each !== "东岭县评减率15.03%。")).toEqual([]);
  });
});

describe("each name and each value is judged by itself", () => {
  test.for<readonly [string, readonly string[]]>([
    [
      "{{东岭县}}评减率{{西岭县评减率}}。",
      ["“9.01%”是西岭县的数据，这句话却说成东岭县的。请把它写在{{编号}}引用的西岭县后面。"],
    ],
    [
      "{{东岭县}}评减金额{{东岭县评减金额}}，评减率{{西岭县评减率}}。",
      ["held", "“9.01%”是西岭县的数据，这句话却说成东岭县的。请把它写在{{编号}}引用的西岭县后面。"],
    ],
    [
      "{{东岭县}}和{{西岭县}}评减率{{西岭县评减率}}。",
      [
        "“西岭县”前后的“和”会把数据说成别处的。地区名放在分句开头，后面直接写它的工作和数据。",
        "“东岭县”后面没有它自己的数据。文稿涉及几个地区，写到一个地区就要写它的数据，不并称、不相比。",
        "held",
      ],
    ],
    [
      "评减率{{东岭县评减率}}的是{{西岭县}}。",
      [
        "文稿涉及几个地区，“15.03%”（东岭县）前没有用编号写明是哪个地区的。",
        "“西岭县”前后的“评减率的是”会把数据说成别处的。地区名放在分句开头，后面直接写它的工作和数据。",
        "“西岭县”后面没有它自己的数据。文稿涉及几个地区，写到一个地区就要写它的数据，不并称、不相比。",
      ],
    ],
    [
      "中州评减率{{东岭县评减率}}。",
      [
        "“中州”是地名。文稿涉及几个地区，地名只能用清单中的编号引用。",
        "文稿涉及几个地区，“15.03%”（东岭县）前没有用编号写明是哪个地区的。",
      ],
    ],
    [
      "{{东岭县}}所在的中州市评减率{{东岭县评减率}}。",
      [
        "“中州市”是地名。文稿涉及几个地区，地名只能用清单中的编号引用。",
        "“中州”是地名。文稿涉及几个地区，地名只能用清单中的编号引用。",
        "“东岭县”前后的“所”会把数据说成别处的。地区名放在分句开头，后面直接写它的工作和数据。",
        "held",
      ],
    ],
    [
      "{{东岭县}}评减率{{东岭县评减率}}，高于{{西岭县}}。",
      [
        "held",
        "“西岭县”前后的“高于”会把数据说成别处的。地区名放在分句开头，后面直接写它的工作和数据。",
        "“西岭县”后面没有它自己的数据。文稿涉及几个地区，写到一个地区就要写它的数据，不并称、不相比。",
      ],
    ],
    [
      "{{东岭县}}评减率{{东岭县评减率}}，评减率较高。",
      ["“较高”是在地区之间比高低。比较和排序由程序计算，这里只并列，请删去。", "held"],
    ],
    [
      "{{东岭县}}邻县评减率{{东岭县评减率}}。",
      ["“邻县”说到了别的地区或所有地区，所引数据说的只是一个地区。请删去。", "held"],
    ],
    [
      "各区县扎实推进事前绩效评估。",
      [
        "“各区县”说到了别的地区或所有地区，所引数据说的只是一个地区。请删去。",
        "文稿涉及几个地区，每句话都要写明地区和它的数据，不写笼统的话。",
      ],
    ],
    [
      "{{东岭县}}等地评减率{{东岭县评减率}}。",
      [
        "“东岭县”前后的“等”会把数据说成别处的。地区名放在分句开头，后面直接写它的工作和数据。",
        "held",
      ],
    ],
    [
      "{{东岭县}}下辖区域评减率{{东岭县评减率}}。",
      [
        "“东岭县”前后的“下”会把数据说成别处的。地区名放在分句开头，后面直接写它的工作和数据。",
        "held",
      ],
    ],
    [
      "{{东岭县}}的对口单位评减率{{东岭县评减率}}。",
      [
        "“东岭县”前后的“的”会把数据说成别处的。地区名放在分句开头，后面直接写它的工作和数据。",
        "held",
      ],
    ],
    [
      "{{东岭县}}以外评减率{{东岭县评减率}}。",
      [
        "“东岭县”前后的“以外”会把数据说成别处的。地区名放在分句开头，后面直接写它的工作和数据。",
        "held",
      ],
    ],
    [
      "上年{{东岭县}}评减率{{东岭县评减率}}。",
      [
        "“东岭县”前后的“上年”会把数据说成别处的。地区名放在分句开头，后面直接写它的工作和数据。",
        "held",
      ],
    ],
    ["{{东岭县}}的评减金额{{东岭县评减金额}}。", ["held"]],
    ["{{2024年度}}{{东岭县}}评减率{{东岭县评减率}}。", ["held"]],
  ])("%s", ([text, told]) => {
    const { verdicts } = gate("事前绩效评估", text);
    const own = verdicts.filter(({ rule }) => rule === districtsApart.id);
    expect(own.map(({ verdict, reason }) => (verdict === "broken" ? reason : verdict))).toEqual(
      told,
    );
  });
});

test("what the report of one district says of itself is nothing to say of the other", () => {
  const own = "{{东岭县}}审核绩效目标项目{{东岭县审核绩效目标项目数}}，全部完成审核。";
  const other = "{{西岭县}}审核绩效目标项目{{西岭县审核绩效目标项目数}}，全部完成审核。";
  expect(gate("绩效目标管理", own).refused).toEqual([]);
  expect(gate("绩效目标管理", other).admitted).toEqual([]);
  const both = own.replace("。", "；") + other;
  expect(gate("绩效目标管理", both).admitted).toEqual([]);
});
