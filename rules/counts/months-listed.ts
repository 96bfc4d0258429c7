import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import type { Scene } from "../wording/scene.ts";

const month = "(?:20\\d\\d年)?1?\\d\\s?月(?:份|底|末|初|上旬|中旬|下旬)?";
const run = `(?<![\\d年月至到—~～-])${month}(?:\\s?(?:[、和及与]|以及)\\s?${month})+(?![至到—~～-])`;
const before = new RegExp(
  `(${run})((?:分别|先后|各|陆续|集中)?(?:[，,](?=组织|开展|集中|全[县市区]))?[^，,。；;：:（(\\d]{0,16})$`,
);
const after = new RegExp(
  `^[^。；;\\d]{0,20}?(?:[，,（(](?:即|[在于])?|(?:[，,（(](?:时间|时点|节点)|[以于])?(?:分别|先后)?(?:安排)?[为是在于以按])(${run})`,
);
const happening = /^(?:轮次?|次|期|批次?|场|节点|时点|季)/;

/** 6月、9月、11月先后组织3次监控; 4月和9月办了两期; 两次监控，分别以6月底和10月底为节点. */
export function monthsListed(scene: Scene, word: CountedWord): Enumeration | null {
  if (!happening.test(word.noun)) return null;
  const { line, start, end } = word;
  const lead = before.exec(line.text.slice(0, start));
  if (lead !== null && !/各|每/.test(lead[2] ?? ""))
    return listed(scene, word, lead, { at: lead.index, behind: false });
  const told = eachTold(scene, word);
  if (told !== null) return told;
  const tail = after.exec(line.text.slice(end));
  if (tail === null || /各|每/.test(line.text.slice(end, end + tail[0].length))) return null;
  const at = end + tail[0].length - (tail[1]?.length ?? 0);
  return listed(scene, word, tail, { at, behind: true });
}

const opening = new RegExp(`^${month}(?!${month}|[—～~至到-])`);

/** 培训2次，5月培训148人次，10月培训163人次，累计311人次: clauses that each open with a month. */
function eachTold(scene: Scene, word: CountedWord): Enumeration | null {
  const told = /^([，,：:（(](?:其中[：:，,]?)?)([^。]*)/.exec(word.line.text.slice(word.end));
  const [, lead = "", rest = ""] = told ?? [];
  const items = [];
  let [at, others] = [word.end + lead.length, lead.includes("其中")];
  for (const clause of rest.split(/(?<=[，,；;、])/)) {
    const head = opening.exec(clause)?.[0];
    if (head !== undefined && clause.length > head.length + 1) {
      items.push(itemAt(scene, word.line, at, at + head.length));
      // 11月组织测试: without a number of its own it may be something else.
      others ||= !/\d/.test(clause.slice(head.length));
    } else others ||= !/^(?:累计|合计|共计?)/.test(clause);
    at += clause.length;
  }
  if (items.length < 2) return null;
  // 9月举办2期: more than one of them in a month.
  const sure = !others && isNear(word, items) && !/[\d两二三四五六七八九][次期场轮批]/.test(rest);
  return { word, items, doubt: sure ? null : "逐月说到的未必就是所数的各次" };
}

function listed(
  scene: Scene,
  word: CountedWord,
  match: RegExpExecArray,
  { at, behind }: { readonly at: number; readonly behind: boolean },
): Enumeration {
  const items = [...(match[1] ?? "").matchAll(new RegExp(month, "g"))].map(({ index, 0: quote }) =>
    itemAt(scene, word.line, at + index, at + index + quote.length),
  );
  // 5月、6月举办3场培训: two of them may fall into one month; a monitoring has a month of its own.
  const each =
    /^(?:节点|时点|轮)/.test(word.noun) ||
    /^次?[^，,。；;]{0,40}监控/.test(word.line.text.slice(word.end)) ||
    (behind && /分别|时间|节点/.test(word.line.text.slice(word.end, at))) ||
    /分别/.test(word.line.text.slice(Math.max(0, word.start - 12), word.start));
  // 每月两次; 于3月、6月召开推进会，并于12月召开总结会.
  const from = behind ? at + (match[1] ?? "").length : word.end;
  const more = (behind ? /^[^。]*(?:\d\s?|每)月/ : /^[^。]*每月/).test(word.line.text.slice(from));
  const whole = items.length > word.number || (each && !more);
  const sure = isNear(word, items) && whole;
  return { word, items, doubt: sure ? null : "同一个月里可能不止一次" };
}
