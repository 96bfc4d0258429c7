import { significantDigits } from "../../domain/quantity.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { changesIn } from "./change-binding.ts";
import type { Change } from "./change-binding.ts";
import { sameMeasure } from "./change-subject.ts";
import { changeBefore, isOfLastYear, opposite, tellsEarlier, topicOf } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import { leadsThere } from "./turned-change.ts";
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
  if (by === undefined || change.adjusted || change.apart || !hasDigits(by)) return null;
  const direction = changeBefore(by);
  const half = direction === null ? null : halfOf(change, by);
  if (direction === null || half === null) return null;
  const leads = (each: Mention, way: Direction): boolean => {
    const { now, past } = half.with(each);
    return now !== past && sameMeasure(now, past) && leadsThere(past, now, by, way);
  };
  const values = scene.mentions.filter((each) => isLevel(each) && !change.by.includes(each));
  if (values.some((each) => leads(each, direction))) return null;
  const found = values.find((each) => half.isMeant(each) && leads(each, opposite(direction)));
  return found === undefined ? null : { direction, by, ...half.with(found) };
}

/** A change of which one value is told, and how the other is known. */
interface Half {
  readonly with: (other: Mention) => Pick<TurnedChange, "now" | "past">;
  readonly isMeant: (other: Mention) => boolean;
}

function halfOf(change: Change, by: Mention): Half | null {
  const [now] = change.now.candidates;
  const { past } = change;
  if (now !== undefined && past === null) {
    const words = plain(by.before);
    if (!(change.now.sure || isBeside(now, by)) || !againstEarlier.test(words)) return null;
    const isMeant = /年初/.test(words)
      ? (other: Mention): boolean => isOfStart(other, now)
      : (other: Mention): boolean => tellsEarlier(other) || isOfLastYear(other);
    return { with: (other) => ({ now, past: other }), isMeant };
  }
  if (now !== undefined || past === null) return null;
  const topic = topicOf(past.before.replace(/[由从]$/, ""));
  if (topic.length < 2) return null;
  return {
    with: (other) => ({ now: other, past }),
    isMeant: (other) => topicOf(other.before).endsWith(topic),
  };
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
