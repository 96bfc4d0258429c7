import { printedValue } from "../../domain/reading.ts";
import { bareName, comparable, distinct, isTotal } from "./base-binding.ts";
import { checking } from "../wording/checking-words.ts";
import { sameYear } from "../wording/mention-match.ts";
import { areAlike, nounIn } from "../wording/noun-class.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const moneyHead = /(?:资金|金额|额|预算|支出|投资|收入)$/;
/** Words of a base that any figure of its kind may carry. */
const common = /项目|资金|金额|部门|单位|预算|支出|报告|对象|问题|总|全部|额|数|量|的/g;
/** So many characters before a figure tell what it is about, and so many behind a count. */
const lead = 40;
const trail = 14;

/**
 * 占自评资金的30%, where the report says 纳入自评的项目共42个，涉及资金17850万元: the one figure whose sentence
 * speaks of what the share names, its own word for the measure beside it.
 */
export function describedBase(of: string, part: Mention, scene: Scene): Mention | null {
  const core = bareName(of);
  const topic = core.replaceAll(common, "");
  if (topic.length < 2) return countedBase(core, part, scene);
  const head = headOf(of.replace(/[\s“”"]/g, "").replace(/总?[额数量计]$|合计$/, ""));
  // 收回结余资金6200万元，…合计9000万元，占重点核查资金的12.5%: what the sentence has less of is no whole.
  const isLess = (mention: Mention): boolean =>
    mention.scope === part.scope && value(mention).compare(value(part)) < 0;
  const pool = poolOf(part, scene).filter(
    (mention) => isBefore(mention, part) && !isLess(mention) && isAbout(mention, topic, head),
  );
  return onlyOne(pool, part, /总|全部/.test(of));
}

/**
 * 石澜区核减额合计3.87亿元，占全市的50%, 占总额的50%: a base without a name of its own has that of the part, else it is
 * the total that is told again and again.
 */
export function namelessBase(part: Mention, scene: Scene): Mention | null {
  const label = bareName(part.before);
  const before = comparable(part, scene).filter((mention) => isBefore(mention, part));
  const called = before.filter((mention) => {
    const name = bareName(mention.before);
    return name.length >= 2 && label !== name && label.endsWith(name);
  });
  if (called.length > 0) return onlyOne(called, part, false);
  const totals = [...Map.groupBy(before.filter(isTotal), ({ figure }) => figure.value).values()];
  const [most, next] = totals.toSorted((a, b) => b.length - a.length);
  const again = most !== undefined && most.length > 1 && most.length !== next?.length;
  return again ? onlyOne(most, part, false) : null;
}

/** 占项目总数, 占全部报告: the one number of them that is told as a total. */
function countedBase(core: string, part: Mention, scene: Scene): Mention | null {
  const noun = /^(?:项目|部门|单位|报告|对象|问题|政策)$/.test(core) ? nounIn(core) : null;
  if (noun === null) return null;
  const pool = comparable(part, scene).filter(
    (mention) => mention.noun === noun && isBefore(mention, part) && isCounted(mention, core),
  );
  return onlyOne(pool, part, false);
}

function isBefore({ figure }: Mention, part: Mention): boolean {
  return figure.flow.end <= part.figure.flow.start;
}

/** 安排项目15个, 共有报告24份 */
function isCounted({ before }: Mention, core: string): boolean {
  const words = plain(before);
  return (
    /共|总|合计|全部|全[县区市州]/.test(words) ||
    new RegExp(`(?:安排|实施|储备|纳入|现有|开展|形成|评价|评估|监控)(?:的)?${core}(?:数)?$`).test(
      words,
    )
  );
}

function isNamedSo(topic: string, before: string, behind: string): boolean {
  // 占抽查数, where 85个项目 were 随机抽取复核.
  if (checking.test(topic))
    return checking.test(before.slice(-8)) || /^[^，,]{0,4}(?:复核|核查)/.test(behind);
  return bareName(before).endsWith(topic) || behind.startsWith(topic);
}

interface Head {
  readonly words: string;
  readonly isMoney: boolean;
}

function headOf(core: string): Head | null {
  const money = moneyHead.exec(core)?.[0];
  if (money !== undefined) return { words: money, isMoney: true };
  const noun = /(?:项目|部门|单位|报告|对象|问题)$/.exec(core)?.[0];
  return noun === undefined ? null : { words: noun, isMoney: false };
}

/** The share names its base: 40份报告 may be taken of 118项业务. */
function poolOf(part: Mention, scene: Scene): readonly Mention[] {
  const same = comparable(part, scene);
  if (part.figure.quantity.dimension !== "count") return same;
  const others = countsIn(scene).filter(
    (mention) => mention.figure.status === part.figure.status && sameYear(mention, part),
  );
  return [...new Set([...same, ...others])];
}

const countsIn = perScene(({ mentions }: Scene): readonly Mention[] =>
  mentions.filter(({ scope, figure }) => !scope.isRow && figure.quantity.dimension === "count"),
);

function isAbout(mention: Mention, topic: string, head: Head | null): boolean {
  const { scope, figure, before, noun } = mention;
  const at = figure.flow.start - scope.span.start;
  const end = figure.flow.end - scope.span.start;
  const behind =
    figure.kind === "count"
      ? (scope.text.slice(end, end + trail).split(/[，,。；;：:]/)[0] ?? "")
      : "";
  const ahead = scope.text.slice(Math.max(0, at - lead), at);
  const words = plain(`${ahead}|${behind}`);
  const kin = kindred.find((pattern) => pattern.test(topic));
  const isTold = kin === undefined ? words.includes(topic) : kin.test(words);
  if (!isTold || /其中[^，,]*$/.test(ahead)) return false;
  if (head === null) return isNamedSo(topic, before, behind);
  const own = plain(`${before}|${behind}`);
  if (head.isMoney) return figure.kind === "amount" && measureOf(own, head.words);
  const counted = nounIn(head.words);
  return own.includes(head.words) && (noun === null || areAlike(noun, counted));
}

/** Words that name one thing: 占绩效目标资金, where 纳入绩效管理的项目 involve so much. */
const kindred = [checking, /^绩效目标$|纳入(?:预算)?绩效(?:目标)?管理|绩效目标管理/];

/** 资金 and 金额 are one; 支出 and 收入 are not. */
function measureOf(words: string, head: string): boolean {
  return /资金|金额|额|投资/.test(head) ? /资金|金额|额|投资/.test(words) : words.includes(head);
}

function value({ figure }: Mention): ReturnType<typeof printedValue> {
  return printedValue(figure.quantity);
}

/** The same value wherever it is told; of several the largest where all of them are meant. */
function onlyOne(pool: readonly Mention[], part: Mention, ofAll: boolean): Mention | null {
  const least = printedValue(part.figure.quantity);
  const larger = pool.filter((mention) => value(mention).compare(least) >= 0);
  const found = distinct(larger.length > 0 ? larger : pool);
  const [only, ...others] = ofAll
    ? found.toSorted((a, b) => value(b).compare(value(a))).slice(0, 1)
    : found;
  return only === undefined || others.length > 0 ? null : only;
}
