import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import { areNames, isAmongReadings } from "../lists/item-trust.ts";
import { piecesOf } from "../wording/name-pieces.ts";
import type { Scene } from "../wording/scene.ts";

const told =
  /^(?:的[^，,。；;：:、\d]{0,6})?(?:分别|依次)?(?:是|为)[：:]?([^，,。；;：:（(\d]*、[^，,。；;：:（(\d]*)(?=[。；;，,]|$)/;

/** 得分居前三位的分别是甲县、乙县和丙县. */
export function topNamed(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, end } = word;
  const match = told.exec(line.text.slice(end));
  const names = match?.[1] ?? "";
  if (match === null || names.endsWith("等")) return null;
  const from = end + match[0].length - names.length;
  const items = piecesOf(names).map(([a, b]) => itemAt(scene, line, from + a, from + b));
  const joined = /[和及与][^、]{2,}$/.test(names);
  const among = !areNames(items) && isAmongReadings(word.number, items, joined);
  // 丙县、丁县并列第三: a ranking may name one more.
  const tied = /并列/.test(line.text.slice(end));
  const sure = isNear(word, items) && !among && !tied;
  return { word, items, doubt: sure ? null : "“和”字前后未必是两项" };
}
