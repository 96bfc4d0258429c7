import { valuesTogether } from "../lists/values-together.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** Words that call up a number told before, or to be told again: the two are one. */
export function isCalledAgain(first: Mention, second: Mention): boolean {
  return (
    isHeadline(first) ||
    isPointedAt(second) ||
    isUtmostOf(first, second) ||
    isUtmostOf(second, first)
  );
}

const utmost = /最([低小少]|[高大多])的?(?:[是为]|一[个次项家])?[^。；;]{0,14}$/;

/** 得分依次为91.2、90.6、86.9分，…；最低的是7月，只有86.9分: the utmost of a list told as well, where it is that. */
function isUtmostOf(item: Mention, told: Mention): boolean {
  const way = utmost.exec(plain(leading(told, 24)))?.[1];
  const list = valuesTogether(item).map(({ figure }) => Number(figure.value));
  if (way === undefined || list.length < fewest) return false;
  const end = /[低小少]/.test(way) ? Math.min(...list) : Math.max(...list);
  return Number(told.figure.value) === end;
}

/** Of two each is an utmost. */
const fewest = 3;

/** ——860万元：压减了多少。, “860万元”。: all by itself at the head of a sentence that a text then unfolds. */
function isHeadline(mention: Mention): boolean {
  return (
    opening.test(plain(leading(mention))) && alone.test(plain(mention.after + behind(mention)))
  );
}

function behind({ figure, scope, after }: Mention): string {
  const at = figure.flow.end - scope.span.start + after.length;
  return scope.text.slice(at, at + 3);
}

const opening =
  /^(?:[一二三四五六七八九十\d]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)])?[“"「—–\-·•●■◆]*$/;
const alone = /^[”"」]?(?:[：:。！]|——|$)/;

/** 前述860万元; 79.3分、86.5分，其中79.3分的是…: the number is the name of what it was told of. */
function isPointedAt({ before, after }: Mention): boolean {
  const [lead, next] = [plain(before), plain(after)];
  return (
    /(?:前述|前文|前面|所述|上文)[一-龥]{0,4}$/.test(lead) ||
    (ofThem.test(lead) && named.test(next))
  );
}

const ofThem = /^(?:其中|而|得|得分|评分)?(?:得|为)?$/;
const named = /^的(?:是|为|[一-龥]{0,8}(?:项目|单位|部门|对象|资金|一[项个家])|[一项个家])/;
