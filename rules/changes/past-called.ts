import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const named =
  /(?:比|较|与)(\d{1,2}月|[一二三四]季度|[春夏秋冬]季|[上下]半年|第[一二三四]批|[一二三四]期)/;
const called =
  /(?:(?<![占环同])比|较)(?!上|去|同期|序时|20|前|以)([一-龥]{2,8}?)(?:增|减|提|上|下|降|多|少|高|低|节|压|超)/;

/** 较4月下降80%: the value that the paragraph gives under that name, where it is the only one. */
export function pastByName(
  list: readonly Mention[],
  start: number,
  like: (mention: Mention) => boolean,
): Mention | null {
  const first = list[start];
  const words = plain(first?.before ?? "");
  const name = named.exec(words)?.[1] ?? called.exec(words)?.[1];
  if (first === undefined || name === undefined) return null;
  const pool = list.slice(0, start).filter(like);
  const closest = pool.filter(({ before }) => endsWithName(before, name));
  const all = closest.length > 0 ? closest : pool.filter((mention) => isCalled(mention, name));
  const [only] = all;
  return only !== undefined && new Set(all.map(({ figure }) => figure.value)).size === 1
    ? only
    : null;
}

/** 高出县均640万元 is a distance from what is named, and not its value. */
const notSo = "(?<!\\d|[高低多少快慢优]于|[高多超低]出|超过|不及|落后|领先)";

function endsWithName(before: string, name: string): boolean {
  return new RegExp(`${notSo}${name}(?:份|末|底|的|为|有)*$`).test(plain(before));
}

/** 8月集中监控时,亮红灯48个: named in its clause, or in the one before where it has no time of its own. */
function isCalled(mention: Mention, name: string): boolean {
  const own = plain(mention.before);
  const called = new RegExp(`${notSo}${name}`);
  if (called.test(own)) return true;
  const lead =
    plain(leading(mention, 24))
      .split(/[。；;、]/)
      .at(-1) ?? "";
  // 石塘村、柳湾村，分别支出118.4万元: of a list the first number is not that of the last name.
  return called.test(lead) && !/\d月|季|半年|[一二三四]期|分别|依次/.test(own);
}
