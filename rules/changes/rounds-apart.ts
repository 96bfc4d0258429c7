import { changeBy } from "./change-formula.ts";
import { changeBefore } from "./change-words.ts";
import { isBareItem } from "../lists/bare-item.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** By how much a value differs between two rounds whose values one list tells. */
export interface RoundChange {
  readonly by: Mention;
  readonly bound: Bound;
}

const round = "第?[一二三四五六]季度|第[一二三四五六](?:轮|次|批|期|阶段)|\\d{1,2}月(?:末|底|份)?";
const compared = new RegExp(
  `(${round})[^，,。；;、\\d]{0,10}?[比较](${round})[^，,。；;、\\d比较]{0,10}$`,
);
const rounds = new RegExp(round, "g");

/** 一季度、二季度、三季度分别发现62个、49个和35个，三季度比一季度减少27个、降低43.5%. */
export const roundChanges = perScene((scene: Scene): readonly RoundChange[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((by, at) => {
      const direction = changeBefore(by);
      const beside = direction === null ? null : twoTimes(by);
      if (beside !== null && direction !== null) {
        const [past, now] = beside;
        return [{ by, bound: boundOf(by, now, past, direction === "up") }];
      }
      const names = by.scope.isRow ? null : namesOf(by);
      if (names === null || direction === null) return [];
      const values = valuesBefore(block.slice(0, at));
      const [now, past] = names.map((name) => valueOf(name, values));
      if (now === undefined || past === undefined || now === past) return [];
      return isDifference(by, now)
        ? [{ by, bound: boundOf(by, now, past, direction === "up") }]
        : [];
    }),
  ),
);

const time = `(?:\\d{1,2}月\\d{1,2}日|首[次轮批]|[上下]半年|${round})`;
const timed = new RegExp(`^(?:其中[，,：:]?)?(?:截至)?${time}[^，,。；;、\\d]{0,12}$`);
const againstFirst =
  /^[比较](?:上|前|首|第一)(?:一?[次轮批期]|次|轮|月末?)[^，,\d]{0,4}(?:增加|减少|增|减|多|少)了?$/;

/** 6月30日监控项目918个，9月30日监控项目982个，较上一次增加64个: the two numbers right before, each with its time. */
function twoTimes(by: Mention): readonly [Mention, Mention] | null {
  const { mentions, isRow } = by.scope;
  const [past, now] = [mentions[by.place - 2], mentions[by.place - 1]];
  if (isRow || past === undefined || now === undefined) return null;
  if (!againstFirst.test(plain(by.before)) || !isDifference(by, now)) return null;
  const alike =
    past.figure.kind === now.figure.kind && past.figure.quantity.unit === now.figure.quantity.unit;
  const told = [past, now].every(({ before }) => timed.test(plain(before)));
  return alike && told ? [past, now] : null;
}

/** Both rounds, told before the number or before the change that it goes on: 减少27个、降低43.5%. */
function namesOf(by: Mention): readonly [string, string] | null {
  const [, now = "", past = ""] = compared.exec(plain(leading(by, 40))) ?? [];
  if (now !== "") return [now, past];
  const last = by.scope.mentions[by.place - 1];
  const goesOn =
    last !== undefined &&
    changeBefore(last) !== null &&
    /^[、，,](?:同比)?(?:降幅|增幅|下降|降低|减少|增长|增加)(?:了|为|达)?$/.test(
      between(last, by).trim(),
    );
  return goesOn ? namesOf(last) : null;
}

/** The last list of bare values of one kind, three and more. */
function valuesBefore(list: readonly Mention[]): readonly Mention[] {
  const last = list.findLast((mention) => isBareItem(mention));
  if (last === undefined) return [];
  return list.filter(
    (mention) =>
      mention.scope === last.scope &&
      mention.figure.kind === last.figure.kind &&
      mention.figure.quantity.unit === last.figure.quantity.unit &&
      isBareItem(mention),
  );
}

/** The value of a round: by its place among the names told before the list, else by its own number. */
function valueOf(name: string, values: readonly Mention[]): Mention | undefined {
  const [first] = values;
  if (first === undefined || values.length < fewest) return undefined;
  const { text, span } = first.scope;
  const lead = plain(text.slice(0, first.figure.flow.start - span.start));
  if (!/分别|依次/.test(lead.slice(-24))) return undefined;
  const told = (lead.match(rounds) ?? []).map(plainName);
  if (told.length === values.length) return values[told.indexOf(plainName(name))];
  const order = "一二三四五六".indexOf(/[一二三四五六]/.exec(name)?.[0] ?? "-");
  const isOrdinal = /轮|次|批|期/.test(name) && /各|[两二三四五六\d][轮次批期]/.test(lead);
  return isOrdinal && told.length === 0 ? values[order] : undefined;
}

const fewest = 3;

function plainName(name: string): string {
  return name.replace(/^第|[末底份]$/g, "");
}

function isDifference({ figure }: Mention, now: Mention): boolean {
  const { dimension, unit } = figure.quantity;
  return dimension === "ratio"
    ? /[%％]/.test(figure.quote)
    : dimension === now.figure.quantity.dimension && unit === now.figure.quantity.unit;
}

function boundOf(by: Mention, now: Mention, past: Mention, up: boolean): Bound {
  const isRate = by.figure.quantity.dimension === "ratio";
  const names = { now: "后一次", past: "前一次", by: ["变动", "变动率"] } as const;
  return {
    ...changeBy(up ? "up" : "down", isRate, names),
    evidence: [
      evidenceOf(roleName(now, "后一次"), now),
      evidenceOf(roleName(past, "前一次"), past),
      evidenceOf("变动", by),
    ],
    binding: bindingOf([now, past, by]),
  };
}
