import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { considered, sameMeasure } from "./change-subject.ts";
import { changeBefore, tellsEarlier, topicOf } from "./change-words.ts";

/** （上年为10.7亿元: what opens the brackets that tell what was. */
export const opening =
  /^[（(](?:上一?年|去年|20\d\d年)(?:同期|度)?(?:为|是|仅?[一-龥]{2,8}为|仅为|有)?$/;
/** Letters of the name that the value told before may leave out or put otherwise. */
const loose = 2;

export interface Bracketed {
  readonly past: Mention;
  readonly now: Mention;
}

/**
 * 共选取14个评价对象，…评价资金总额12.84亿元。…与上年相比，评价资金增长20%（上年为10.7亿元）: the change names what has changed, its
 * brackets say what that was, and the value told before by this name is what it has become.
 */
export function bracketedPast(
  list: readonly Mention[],
  start: number,
  end: number,
): Bracketed | null {
  const [first, last, past] = [list[start], list[end - 1], list[end]];
  if (first === undefined || last === undefined || past?.scope !== last.scope) return null;
  const gap = between(last, past).replaceAll(/\s/g, "");
  if (!opening.test(gap) || !/^\s*[^，,。；;]{0,4}[）)]/.test(trailing(past, 8))) return null;
  const topic = topicOf(first.before);
  if (topic.length < 2) return null;
  const named = list.slice(0, start).map((mention) => ({
    mention,
    shared: isLevel(mention, past) ? sharedWith(topic, mention) : 0,
  }));
  const most = Math.max(0, ...named.map(({ shared }) => shared));
  if (most < Math.max(2, topic.length - loose)) return null;
  const best = named.filter(({ shared }) => shared === most).map(({ mention }) => mention);
  const now = best.at(-1);
  const alike = new Set(best.map(({ figure }) => figure.value)).size === 1;
  return now === undefined || !alike ? null : { past, now };
}

function isLevel(mention: Mention, past: Mention): boolean {
  return (
    sameMeasure(mention, past) &&
    changeBefore(mention) === null &&
    !considered.test(mention.before) &&
    !tellsEarlier(mention) &&
    !mention.past
  );
}

/** 上级资金下降8%: it is the head of the name that tells it from 县级资金6.2亿元. */
function sharedWith(topic: string, mention: Mention): number {
  const { before, after } = mention;
  const words = `${before.slice(-14)}|${after.slice(0, 12)}`.replaceAll(/\s/g, "");
  if (words.includes(topic.slice(0, 2))) return sharedRun(topic, words);
  return isAllOf(topic, mention) ? Math.max(2, topic.length - loose) : 0;
}

/** 监控范围为市级部门，共计1654个项目: all that the sentence tells of are the 监控项目. */
function isAllOf(topic: string, mention: Mention): boolean {
  return (
    topic.length > 3 &&
    plain(mention.after).startsWith(topic.slice(-2)) &&
    /(?:共计?|合计|总计)$/.test(plain(mention.before)) &&
    leading(mention).includes(topic.slice(0, 2))
  );
}
