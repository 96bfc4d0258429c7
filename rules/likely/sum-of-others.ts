import { hanValue } from "../wording/han-numeral.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { valuesTogether } from "../lists/values-together.ts";
import { plain } from "../wording/plain.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** …，后三项共节约32723万元: the words say how many of the numbers before it are summed up. */
export function countsOthers(total: Mention, parts: readonly Mention[], scene: Scene): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  const foot = plain(textBetween(scene, last, total));
  const [, number = ""] = summedUp.exec(foot) ?? [];
  return number !== "" && (hanValue(number) ?? Number(number)) !== parts.length;
}

const summedUp =
  /^[）)，,。；;：:（(]*(?:[前后]|以上|上述|这)([两二三四五六七八九]|[2-9](?!\d))[项者类批笔]/;

/** 其余5个对象共压减2285万元: what is left is not what was listed before. */
export function isRestOf(total: Mention): boolean {
  return /(?:^|[，,；;])[^，,；;]{0,2}(?:其[余他它]|剩余|余下)[^，,；;]{0,16}$/.test(
    leading(total, 24),
  );
}

/** 36个单位全部建立，13个乡镇中有11个建立，合计47个: the last of them is only what the next is some of. */
export function leadsToPart(parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  return (
    last !== undefined && /^[^，,。；;、\d]{0,8}(?<![其集])中[，,]?(?:有|已)?$/.test(behind(last))
  );
}

/** Up to the next number. */
function behind(mention: Mention): string {
  return /^[^\d]*/.exec(plain(trailing(mention, 16)))?.[0] ?? "";
}

/** 送审分别为3.2亿元和2.7亿元，审减分别为0.4亿元和0.3亿元: one of a list is not what the next list makes up. */
export function areBothListed(total: Mention, [first]: readonly Mention[]): boolean {
  return (
    first !== undefined && valuesTogether(total).length > 1 && valuesTogether(first).length > 1
  );
}
