import type { Block } from "../../domain/document.ts";
import { hanValue } from "./han-numeral.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Evidence } from "../rule.ts";
import { namesOne } from "./names-one.ts";
import { perScene } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";
import { wholeScene } from "./whole-scene.ts";
import { exactly, writtenAt } from "./written.ts";

/** A paragraph in which a number of things stands. */
export interface Line {
  readonly text: string;
  /** Index of its block. */
  readonly block: number;
  /** Where it starts in the flow. */
  readonly start: number;
}

/** 三个领域, 4家单位, 四道关口: a small number of things that the text may also name. */
export interface CountedWord {
  readonly number: number;
  /** The measure word without 个: 项, 家, 道; empty for 个. */
  readonly unit: string;
  /** Words from the measure word to the end of the clause, measure word included but for 个. */
  readonly noun: string;
  /** Chinese numerals below ten sum up what is told. */
  readonly inWords: boolean;
  readonly line: Line;
  /** Where number and measure word stand in the line. */
  readonly start: number;
  readonly end: number;
  readonly evidence: Evidence;
  /** Null where the extractor takes the words for a name or an idiom. */
  readonly mention: Mention | null;
  /** 前三位: how many of a ranking are told. */
  readonly isTop: boolean;
}

const measure =
  "个|大|项|类|种|条|道|件|次|轮|期|批|场|家|份|名|位|支|张|笔|样|块|档|组|级|层|步|段|环|处|所|篇|户|座|方面|季度|部分|部门|色|关(?![键系于注联])|审|点|者|方(?![案式法向便])|[县市区镇乡地](?=[，,。；;共均合联])|" +
  // 河东、城关两区评估85个: names right before it.
  "[县区镇乡地](?<=、[^，,、。；;：:\\d]{2,6}[两二三四五六七八九][县区镇乡地])(?![级域段块委直本内长点质位形带理方面])";
const numeral = "[两二三四五六七八九]|十[一二三四五六]?|(?:1\\d|[2-9])";
const counted = new RegExp(
  `(?<![\\d.,〇零一二两三四五六七八九十百千万亿第后近每各逐全几数余多])(${numeral})\\s?(${measure})(?![以之]上|以下|以内|半|分(?![级类色别阶期批值])|月|百分点)`,
  "g",
);

/** The noun without the unit that it begins with: 制度 of 3项制度. */
export function calledOf({ noun, unit }: CountedWord): string {
  return noun.slice(noun.startsWith(unit) ? unit.length : 0);
}

/** What can be named where the extractor sees no figure: an abstract noun must follow. */
const abstract = new RegExp(
  "^(?:" +
    [
      "大?(?:民生)?(?:领域|板块|方面|类|环节|方向|机制|体系|任务|工程|举措|抓手|重点|难题|短板)",
      "大(?:块|产业|行业|系统|模块|平台|行动|专题|片区|支柱)",
      "道(?:关口?|防线|程序|环节|工序)",
      "样|期|条|轮|种|方面|支|关|色|部分",
      "[级审](?:联动|预警|审核|审批|评审|论证|复核|把关|会审|评价|监控|管理|体系|机制|制度|网络|贯通|自动|分|共|$)",
      "步(?:法|走|骤|推进|$)",
      "点(?:不足|体会|变化|建议|问题|启示|做法|要求|意见|经验|特点|$)",
      "部门(?:联合|共同|协同|联动|会商|会审|印发|$)",
      "方(?:联合|共同|协同|参与|会商|$)",
      "位一体",
      "者(?:合计|之和|共|$)",
      "市(?:共|均|合计|联|$)",
      "[县区镇乡地](?![级域段块委直本内长点质位形带理方面])",
    ].join("|") +
    ")",
);

/** The counted words of the prose, numbers up to nineteen. */
export const countedWords = perScene((scene: Scene): readonly CountedWord[] => {
  const { document } = scene.report;
  return document.blocks.flatMap((block, index) =>
    block.kind === "paragraph" ? wordsOf(scene, block, index) : [],
  );
});

function wordsOf(scene: Scene, { flow }: Block, block: number): readonly CountedWord[] {
  const text = scene.report.document.flow.text.slice(flow.start, flow.end);
  const line: Line = { text, block, start: flow.start };
  const mentions = (scene.byBlock.get(block) ?? []).filter(({ scope }) => !scope.isRow);
  return [...text.matchAll(counted)].flatMap((match): readonly CountedWord[] => {
    const [whole, digits = "", unit = ""] = match;
    const number = /\d/.test(digits) ? Number(digits) : hanValue(digits);
    const start = match.index;
    const end = start + whole.length;
    if (number === null || number < 2 || namesOne(text, start, end)) return [];
    const noun = (unit === "个" || unit === "大" ? "" : unit) + clauseOf(text.slice(end));
    const place = { start: flow.start + start, end: flow.start + end };
    const isTop = text.charAt(start - 1) === "前";
    if (isTop && !/^[位名个项]$/.test(unit)) return [];
    const mention = mentions.find(
      ({ figure }) => figure.flow.start < place.end && figure.flow.end > place.start,
    );
    const evidence =
      isTop || mention === undefined
        ? unread(scene, block, place, { number, unit, noun, isTop })
        : evidenceOfCount(mention);
    if (evidence === null || isQuoted(text, start)) return [];
    return [
      {
        number,
        unit: unit === "个" || unit === "大" ? "" : unit,
        noun,
        inWords: !/\d/.test(digits),
        line,
        start,
        end: mention === undefined ? end : mention.figure.flow.end - flow.start,
        evidence,
        mention: mention ?? null,
        isTop,
      },
    ];
  });
}

function evidenceOfCount(mention: Mention): Evidence | null {
  const { kind, quantity } = mention.figure;
  return kind === "count" && quantity.qualifier === "exact"
    ? evidenceOf("声明个数", mention)
    : null;
}

/** Words that no figure was made of; a limit, a date or a rank there is something else. */
function unread(
  scene: Scene,
  block: number,
  place: { readonly start: number; readonly end: number },
  { number, unit, noun, isTop }: Pick<CountedWord, "number" | "unit" | "noun" | "isTop">,
): Evidence | null {
  if (isTop) return writtenAt(scene.report, place, "声明个数", exactly(String(number), unit));
  const season = unit === "个" && noun.startsWith("季度");
  if (!season && !abstract.test(unit === "个" ? noun : `${unit === "大" ? unit : ""}${noun}`))
    return null;
  const others = wholeScene(scene).report.figures.some(
    (figure) =>
      figure.block === block &&
      figure.flow.start < place.end &&
      figure.flow.end > place.start &&
      !(season && figure.kind === "period"),
  );
  return others ? null : writtenAt(scene.report, place, "声明个数", exactly(String(number), unit));
}

function clauseOf(rest: string): string {
  return /^[^，,。；;：:、（）()\d\t]*/.exec(rest)?.[0].trim() ?? "";
}

function isQuoted(text: string, at: number): boolean {
  const lead = text.slice(0, at);
  return [
    ["“", "”"],
    ["《", "》"],
  ].some(([open = "", close = ""]) => lead.lastIndexOf(open) > lead.lastIndexOf(close));
}

/** A place in the line as one item of a list. */
export function itemAt(scene: Scene, line: Line, start: number, end: number): Evidence {
  const place = { start: line.start + start, end: line.start + end };
  return writtenAt(scene.report, place, "列举项", exactly("1", "个"));
}
