import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import type { Scene } from "../wording/scene.ts";

const together = /[，,](?:合计|共计?|总计|以上|上述|这)$/;
const papers = /^(?:[项个份]?)(?:制度|文件|办法|规程|方案|规范|细则|$)/;
/** 印发《A》，修订《B》和《C》: what was made; 根据《A》 was there before. */
const made =
  /(?:印发|制定|修订|出台|下发|编制|编印|配套|发布|起草|草拟|完善)[^，,。；;《》]{0,8}$|》[、和及与]?(?:（[^（）]*）[、和及与]?)?$/;

/** 印发《A》，修订《B》《C》，共3个文件: titles of one sentence that the number sums up. */
export function titlesTogether(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start } = word;
  const lead = line.text.slice(0, start);
  if (!together.test(lead) || !papers.test(word.noun)) return null;
  const from = lead.lastIndexOf("。") + 1;
  const titles = [...lead.slice(from).matchAll(/《[^《》]+》/g)];
  if (titles.length < 2) return null;
  const items = titles.map(({ index, 0: title }) =>
    itemAt(scene, line, from + index, from + index + title.length),
  );
  const allMade = titles.every(({ index }) => made.test(lead.slice(from, from + index)));
  const plainly = !/等[^级次]|\d[项个份]/.test(
    lead.slice(from).replaceAll(/《[^《》]+》|（[^（）]*）/g, ""),
  );
  const sure = allMade && plainly && isNear(word, items);
  return { word, items, doubt: sure ? null : "所列的文件未必就是所数的各项" };
}
