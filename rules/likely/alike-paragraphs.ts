import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";

/** What paragraphs of one list begin with: a field, a place, a project, a dash, 首先 and 其次. */
const openings = [
  /^\s*[一-龥、]{2,14}(?:领域|方面|环节|类项目)/,
  /^\s*[一-龥]{1,5}(?:区|县|市|镇|乡|街道|旗)(?![一-龥]{0,2}(?:级|财政|直))/,
  /^\s*[一-龥（）“”、]{4,24}?项目(?:预算|支出|安排|资金|投入|申报|执行)/,
  /^\s*(?:——|—|－|-|·|●)/,
  /^\s*(?:首先|其次|再次|然后|最后)[，,]/,
] as const;
const fewest = 3;

/**
 * 东湖区。监控项目512个，…／西山区。…; 决策方面14个。…／过程方面29个，…: paragraphs that follow each other and begin alike, by the
 * numbers of their blocks.
 */
export const alikeParagraphs = perScene(
  ({ report: { document } }: Scene): readonly (readonly number[])[] => {
    const { blocks, flow } = document;
    const kinds = blocks.map(({ kind, flow: { start, end } }) => {
      if (kind !== "paragraph") return -1;
      const text = flow.text.slice(start, Math.min(end, start + 40));
      return openings.findIndex((opening) => opening.test(text));
    });
    return kinds.flatMap((kind, from) => {
      if (kind < 0 || kinds[from - 1] === kind) return [];
      let to = from;
      while (kinds[to] === kind) to += 1;
      return to - from < fewest ? [] : [Array.from({ length: to - from }, (_, at) => from + at)];
    });
  },
);
