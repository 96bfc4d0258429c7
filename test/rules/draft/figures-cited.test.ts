import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { figuresCited } from "../../../rules/draft/figures-cited.ts";
import { wholeCatalogue } from "../../helpers/drafts.ts";
import { cloudCounty, fullReport, markedReport } from "../../helpers/marked-report.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";
import type { DraftRow } from "../../helpers/test-draft-rule.ts";

testDraftRule(figuresCited, [
  ["评减金额{{评减金额}}。", "held"],
  ["评减金额{{评减金额}}，评减率{{评减率}}。", "held"],
  ["评减金额{{评减金额}}万。", "tail", "“546.18万元”已带单位，后面又写了“万”"],
  ["培训{{培训人次}}人次。", "tail"],
  ["评减金额-{{评减金额}}。", "straddles abstained", "连读成了“-546.18万元”，改变了原数"],
  ["评减率{{评减率}}，评减金额-{{评减金额}}。", "straddles abstained", "不能读回为一个数据"],
  ["评减金额{{评减金额}}，另有三亿元。", "outside", "没有引用的数据“三亿元”"],
  ["评减金额{{评减金额}}余。", "tail"],
  ["评估{{事前绩效评估项目数}}项目。", "held"],
  ["{{年度}}前移绩效管理关口。", "altered", "读成了“2024年度”"],
  ["{{年度}}，前移绩效管理关口。", "held"],
  ["{{年度}}评减金额{{评减金额}}。", "held"],
  ["{{区县}}万元。", "none"],
  ["约{{年度}}，健全绩效管理制度。", "held"],
  ["评减金额超过{{评减金额}}。", "head", "“546.18万元”前面的“超过”改变了它的大小"],
]);

const heads = ["约", "近", "未达", "未达到", "不足", "减", "加", "每", "高达"];
const namedBefore = ["节约", "最近", "核减", "追加"];
const tails = "人 个 家 项 条 份 次 期 场 名 成 处 部 级 度 整 以上 以内 之多 左右 年".split(" ");
const nouns =
  "人员 个人 家庭 项目 条件 份额 次数 期间 场所 名单 成效 处理 部门 级别 度量 整改 以及 之后".split(
    " ",
  );

testDraftRule(figuresCited, [
  ...heads.map((word): DraftRow => [`评减金额${word}{{评减金额}}。`, "head", `“${word}”改变了`]),
  ...namedBefore.map((word): DraftRow => [`${word}资金，${word}{{评减金额}}。`, "held"]),
  ...tails.map((word): DraftRow => [`评减金额{{评减金额}}${word}。`, "tail", `又写了“${word}”`]),
  ...nouns.map((word): DraftRow => [`评减金额{{评减金额}}${word}。`, "held"]),
  ["评减金额{{评减金额}}，健全全年跟踪制度。", "held"],
]);

// A saying is held against the figures of its own report, in which the reader has found the same.
const plain = fullReport.replaceAll(/«([^|»]*)\|[^»]*»/g, "$1");
const { document, notices } = await readDocument(new TextEncoder().encode(plain));
const pine = { ...cloudCounty, name: "青松县" };
const other = markedReport("青松县评减金额«300万元|ex_ante.reduced_amount»。", { district: pine });
const read = wholeCatalogue([other, extractReport("云岭县.txt", document, notices)]);

testDraftRule(
  figuresCited,
  [
    ["{{Q3}}", "held"],
    ["{{Q4}}", "held"],
    ["贯彻落实{{T1}}。", "held"],
  ],
  { catalogue: read },
);

testDraftRule(figuresCited, [["{{Q3}}", "altered", "所引原文中的数据连同前后文字读成了“"]]);
