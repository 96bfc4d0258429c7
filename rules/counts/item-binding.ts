import { sourceSpan } from "../../domain/flow.ts";
import type { Span } from "../../domain/span.ts";
import { areMostlyNames, areOwnPhrases } from "../lists/item-trust.ts";
import { endsInVerb } from "../wording/name-pieces.ts";
import { withoutFalseJoints } from "../wording/no-joint.ts";
import { namesOne } from "../wording/names-one.ts";
import { isBalanced } from "../wording/balanced.ts";
import { isAside } from "./alike-names.ts";
import type { Evidence } from "../rule.ts";
import { listedInLines, listedInTables } from "./rows-announced.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";

/** A claimed number of things and the things named beside it. */
export interface Itemised {
  readonly claim: Mention;
  readonly items: readonly Evidence[];
  /** 等 leaves the list open: it may name fewer than claimed. */
  readonly open: boolean;
  /** What parts the items: 《》 and rows leave no doubt, 、 does. */
  readonly border: "title" | "row" | "mark";
  /** 分别是, ： or brackets say that these are the things counted. */
  readonly explicit?: boolean;
  /** 和 joins the last two, which may be one name as well: 社会保障和就业. */
  readonly joined?: boolean;
}

const one = {
  digits: "1",
  exponent: 0,
  unit: "个",
  dimension: "count",
  qualifier: "exact",
} as const;

/** Lists of names before or after a count, and tables that list what a count announces. */
export const itemisedIn = perScene((scene: Scene): readonly Itemised[] => {
  const { text } = scene.report.document.flow;
  const counts = scene.mentions.filter(
    (mention) =>
      mention.figure.kind === "count" &&
      // 发现一个问题、完善一项制度 counts nothing.
      !mention.figure.quote.startsWith("一") &&
      !namesOne(text, mention.figure.flow.start, mention.figure.flow.end) &&
      !mention.scope.isRow &&
      mention.figure.quantity.qualifier === "exact",
  );
  return [
    ...counts.flatMap(
      (claim) => titled(scene, claim) ?? named(scene, claim) ?? namedAfter(scene, claim) ?? [],
    ),
    ...listedInTables(scene, counts),
    ...listedInLines(scene, counts),
  ];
});

function itemOf(scene: Scene, scope: Scope, start: number, end: number): Evidence {
  const { document } = scene.report;
  const flow: Span = { start: scope.span.start + start, end: scope.span.start + end };
  const span = sourceSpan(document.flow, flow);
  return {
    role: "列举项",
    documentId: document.id,
    span,
    quote: document.text.slice(span.start, span.end),
    figure: null,
    quantity: one,
  };
}

const separators = /^(?:[、，,和及与]|以及|\s)*$/;

/** 《A》《B》等5个文件, 3个文件：《A》《B》《C》. */
function titled(scene: Scene, claim: Mention): Itemised | null {
  const { text, span } = claim.scope;
  const start = claim.figure.flow.start - span.start;
  const end = claim.figure.flow.end - span.start;
  const titles = [...text.matchAll(/《[^》]+》/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const before = chain(titles.filter(([, to]) => to <= start).toReversed(), text, true);
  const tail = text.slice(before[0]?.[1] ?? 0, start);
  if (before.length > 1 && /^\s*等?\s*(?:共|共计)?\s*$/.test(tail)) {
    return {
      claim,
      open: tail.includes("等"),
      border: "title",
      items: before.toReversed().map(([from, to]) => itemOf(scene, claim.scope, from, to)),
    };
  }
  const after = chain(
    titles.filter(([from]) => from >= end),
    text,
    false,
  );
  const lead = text.slice(end, after[0]?.[0] ?? end);
  if (
    after.length < 2 ||
    !/^[^，,。；;、《》]{0,16}[：:（(]?$/.test(lead.replace(saying, "")) ||
    !/[：:（(]$|制度|办法|文件|分别|依次|即|包括/.test(lead)
  )
    return null;
  const rest = text.slice(after.at(-1)?.[1] ?? end);
  return {
    claim,
    open: /^\s*等/.test(rest),
    border: "title",
    explicit: saying.test(lead),
    items: after.map(([from, to]) => itemOf(scene, claim.scope, from, to)),
  };
}

/** 4个，分别是《A》《B》: what says that they are all. */
const saying = /[，,]?(?:即|包括|(?:分别|依次)[是为])[：:]?$/;

type Place = readonly [number, number];

function chain(places: readonly Place[], text: string, backwards: boolean): readonly Place[] {
  const list: Place[] = [];
  for (const place of places) {
    const last = list.at(-1);
    const gap =
      last === undefined
        ? ""
        : backwards
          ? text.slice(place[1], last[0])
          : text.slice(last[1], place[0]);
    if (!separators.test(gap)) break;
    list.push(place);
  }
  return list;
}

const leadingVerb =
  /^(?:20\d{2}年度?)?(?:选取|选择|新增|选|抽查|抽取|抽调|组织|对|将|涉及|印发|制定|出台|完成|开展|包括|为|由|在)+的?/;

const wordsOnly = /^[两二三四五六七八九十]/;

/** A、B、C等12个项目; names that hold 、 or 和 make the number of items doubtful. */
function named(scene: Scene, claim: Mention): Itemised | null {
  const { text, span } = claim.scope;
  const start = claim.figure.flow.start - span.start;
  const from =
    Math.max(
      ...["，", "。", "；", "：", ",", ";", ":"].map((mark) => text.lastIndexOf(mark, start - 1)),
    ) + 1;
  const clause = text.slice(from, start);
  const tail = /(等)?\s*(?:共计|共)?\s*$/.exec(clause);
  const body = clause.slice(0, tail?.index ?? clause.length);
  const other = claim.scope.mentions.some(
    ({ figure }) => figure.flow.end - span.start > from && figure.flow.start - span.start < start,
  );
  if (!body.includes("、") || !isBalanced(body) || /等|其中/.test(body) || other) return null;
  if (claim.figure.quote.startsWith("一") || areOwnPhrases(body)) return null;
  const lead = leadingVerb.exec(body)?.[0].length ?? 0;
  const pieces = split(body.slice(lead), from + lead, Number(claim.figure.value));
  if (pieces.length < 2) return null;
  // 其中县委、县政府重点民生项目9个: whose they are, and none of them by name.
  if (claim.after === "" && /^其中.*(?:项目|单位|部门|问题|对象)$/.test(body.trim())) return null;
  // 取消、合并专项三个: what is done with them.
  if (claim.after === "" && pieces.length < 3 && wordsOnly.test(claim.figure.quote)) return null;
  // 选取关注度高、数额较大的9个项目: qualities, not names.
  if (/[的和及与]$/.test(body.trim()) || endsInVerb.test(body.trim())) return null;
  return {
    claim,
    open: tail?.[1] === "等",
    border: "mark",
    joined: /[和及与][^、]{2,}$/.test(body),
    items: pieces.map(([start, end]) => itemOf(scene, claim.scope, start, end)),
  };
}

const listAfter =
  /^[^，,。；;、：:（(）)\d]{0,12}(?:(?:[：:]|[，,]?(?:分别|依次)(?:是|为)[：:]?|[，,](?:即|涉及|包括|为))([^，,。；;：:（(]+)(?=[。；;，,]|$)|[（(](?:[^：:（）()]{1,6}[：:])?([^，,。；;：:（()）]+)[）)])/;

/** 3个项目进度低于50%，分别为A、B和C: what is told of them stands between. */
const listFarther =
  /^[^。；;：:]{0,30}[，,](?:分别|依次)(?:是|为)[：:]?([^，,。；;：:（(]+)(?=[。；;，,]|$)/;

/** The words count something else: 调整为六个方面, 涉及12家单位. */
export const anotherCount = /[两二三四五六七八九十\d]\s?(?:个|项|家|类|种|大|条|件|次)/;

/** 3家单位：A局、B局、C局; 3家单位（A局、B局、C局）; 3个，分别是A、B和C. */
function namedAfter(scene: Scene, claim: Mention): Itemised | null {
  const { text, span } = claim.scope;
  const end = claim.figure.flow.end - span.start;
  const rest = text.slice(end);
  const farther = isAlone(claim) ? listFarther.exec(rest) : null;
  const match = listAfter.exec(rest) ?? farther;
  const body = match?.[1] ?? match?.[2] ?? "";
  if (match === null || !body.includes("、") || !isBalanced(body) || isAside(body)) return null;
  if (/\d/.test(body) || areOwnPhrases(body)) return null;
  const open = /等(?:[\p{Script=Han}]{0,4})?$/u.test(body.trim());
  const names = body.replace(/等[\p{Script=Han}]{0,4}$/u, "");
  const at = match[0].lastIndexOf(body);
  if (/侧重|负责|承担/.test(body)) return null;
  // 由五个方面调整为六个方面，即…: the number told last is the one that is listed.
  if (anotherCount.test(match[0].slice(0, at))) return null;
  const items = split(names, end + at, Number(claim.figure.value)).map(([start, stop]) =>
    itemOf(scene, claim.scope, start, stop),
  );
  // 三个方面：A、B情况，C、D情况: the next clause goes on with the list.
  const goesOn = /^，[^，。；;]*、/.test(rest.slice(match[0].length));
  if (match[0].includes("：") && goesOn && !areMostlyNames(items)) return null;
  // A colon alone may also lead to what is said of them.
  const named = /分别|依次|即|包括|[（(]/.test(match[0].slice(0, at));
  return { claim, open, border: "mark", explicit: named || areMostlyNames(items), items };
}

/** Nothing else is counted behind it that the names could be of. */
function isAlone({ scope, place }: Mention): boolean {
  const next = scope.mentions.slice(place + 1).find(({ figure }) => figure.kind === "count");
  return next === undefined;
}

/** Pieces between 、 outside brackets and quotes; the last is two where 和 joins it and two are wanted. */
function split(body: string, offset: number, wanted: number): readonly Place[] {
  const pieces: Place[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, char] of Array.from(body).entries()) {
    if (/[（(《“]/.test(char)) depth += 1;
    if (/[）)》”]/.test(char)) depth -= 1;
    if (char !== "、" || depth > 0) continue;
    pieces.push([offset + start, offset + index]);
    start = index + 1;
  }
  const joint = /^.{2,12}?([和及与]|以及)(?=.{2,})/.exec(withoutFalseJoints(body.slice(start)));
  // 自然资源和规划局 is one name; between other names 和 joins the last.
  const mayBeOne =
    /(?:局|委|办|部|厅|中心)$/.test(body.trim()) &&
    !/(?:局|委|办|厅|中心|站|所|院|校|馆|公司)(?:[和及与]|以及)$/.test(joint?.[0] ?? "") &&
    pieces.length + 1 === wanted;
  if (joint !== null && !mayBeOne) {
    pieces.push([offset + start, offset + start + joint[0].length - (joint[1]?.length ?? 1)]);
    start += joint[0].length;
  }
  pieces.push([offset + start, offset + body.length]);
  return pieces.filter(([from, to]) => to > from);
}
