import { significantDigits } from "../../domain/quantity.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { changesIn } from "./change-binding.ts";
import type { Change } from "./change-binding.ts";
import { differenceBy } from "./change-formula.ts";
import { sameMeasure } from "./change-subject.ts";
import { changeBefore, isOfLastYear, opposite, tellsEarlier, topicOf } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import type { TurnedChange } from "./turned-change.ts";

/** 较年初, 同比, 比上年: told against an earlier time, whose value stands elsewhere. */
const againstEarlier =
  /^[^，,；;]{0,8}(?:同比|[比较](?:年初|上一?年|去年|上年同期|去年同期|20\d\d年))/;
/** Fewer digits are found somewhere by accident. */
const telling = 3;

/**
 * 安排预算14.96亿元。…年中调整后为15.63亿元，较年初减少0.67亿元: of both values one stands elsewhere, and only the opposite word leads to it.
 */
export const turnedAfar = perScene((told: Scene): readonly TurnedChange[] => {
  const scene = wholeScene(told);
  return changesIn(told).flatMap((change) => turnedOf(change, scene) ?? []);
});

function turnedOf(change: Change, scene: Scene): TurnedChange | null {
  const [by] = change.by;
  const [now] = change.now.candidates;
  if (by === undefined || change.adjusted || change.apart || !hasDigits(by)) return null;
  const direction = changeBefore(by);
  if (direction === null) return null;
  const values = scene.mentions.filter((each) => isLevel(each) && !change.by.includes(each));
  if (change.past === null) {
    if (
      now === undefined ||
      !(change.now.sure || isBeside(now, by)) ||
      !againstEarlier.test(plain(by.before))
    )
      return null;
    const isFromStart = /年初/.test(plain(by.before));
    return elsewhere(
      values,
      direction,
      by,
      (past) => ({ now, past }),
      (each) => (isFromStart ? isOfStart(each, now) : tellsEarlier(each) || isOfLastYear(each)),
    );
  }
  const { past } = change;
  if (now !== undefined) return null;
  const topic = topicOf(past.before.replace(/[由从]$/, ""));
  if (topic.length < 2) return null;
  return elsewhere(
    values,
    direction,
    by,
    (found) => ({ now: found, past }),
    (each) => topicOf(each.before).endsWith(topic),
  );
}

/** The value that only the opposite word leads to; none where another one is reached as told. */
function elsewhere(
  values: readonly Mention[],
  direction: Direction,
  by: Mention,
  pairWith: (found: Mention) => Pick<TurnedChange, "now" | "past">,
  isMeant: (found: Mention) => boolean,
): TurnedChange | null {
  const leads = (each: Mention, way: Direction): boolean => {
    const { now, past } = pairWith(each);
    if (now === past || !sameMeasure(now, past)) return false;
    return isFitting({
      formula: differenceBy(way),
      evidence: [evidenceOf("本期数", now), evidenceOf("上期数", past), evidenceOf("变动", by)],
      text: "变动",
      binding: bindingOf([now, past, by]),
    });
  };
  if (values.some((each) => leads(each, direction))) return null;
  const found = values.find((each) => isMeant(each) && leads(each, opposite(direction)));
  return found === undefined ? null : { direction, by, ...pairWith(found) };
}

/** 预算为15.63亿元，较年初减少: nothing but a stop between them. */
function isBeside(now: Mention, by: Mention): boolean {
  return now.scope === by.scope && now.place === by.place - 1 && /^[，,]/.test(between(now, by));
}

/** 2024年初，…安排预算14.96亿元: told in the same paragraph, of the beginning of the year. */
function isOfStart(each: Mention, now: Mention): boolean {
  const isAhead = each.figure.flow.start < now.figure.flow.start;
  return isAhead && each.figure.block === now.figure.block && /年初/.test(plain(leading(each)));
}

function isLevel({ figure, before, scope }: Mention): boolean {
  const { quantity } = figure;
  if (scope.isRow || quantity.qualifier !== "exact" || figure.status === "threshold") return false;
  return changeBefore({ before, figure }) === null && significantDigits(quantity).length >= telling;
}

function hasDigits({ figure }: Mention): boolean {
  const { quantity } = figure;
  const { dimension, qualifier } = quantity;
  return qualifier === "exact" && dimension !== "ratio" && significantDigits(quantity).length > 1;
}
