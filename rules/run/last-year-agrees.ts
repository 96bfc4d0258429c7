import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { defineWideRule } from "../rule.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { compareTold } from "./compare-told.ts";
import type { Differing } from "./compare-told.ts";
import { toldBy } from "./told-facts.ts";
import { witnessesOf } from "./witness.ts";
import type { Witness } from "./witness.ts";

export const lastYearAgrees = defineWideRule<{ restated: Differing }>({
  id: "T03",
  name: "上年数与上年报告",
  about: "本年报告所写的上年数，应与上年报告的本年数一致。",
  version: "1.0.0",
  severity: "warning",
  messages: {
    restated: (d) =>
      `${d.indicator}的上年数：${d.firstReport}写${d.first}，而${d.secondReport}当年写${d.second}，相差${d.gap}。`,
  },
  *checkAll({ scenes }) {
    const witnesses = witnessesOf(scenes);
    const byYear = Map.groupBy(witnesses, ({ district, year, cover }) =>
      key(district, year, cover),
    );
    for (const witness of witnesses) {
      const [last, another] =
        byYear.get(key(witness.district, witness.year - 1, witness.cover)) ?? [];
      // Two reports of last year: which of them is meant is not said.
      if (last === undefined || another !== undefined) continue;
      const told = new Map(
        toldBy(last).flatMap((each) =>
          each.year === last.year ? [[`${each.indicator}|${dimension(each.mention)}`, each]] : [],
        ),
      );
      for (const mention of pastFigures(witness)) {
        const indicator = mention.figure.indicator ?? "";
        const before = told.get(`${indicator}|${dimension(mention)}`);
        if (before === undefined) continue;
        yield compareTold("restated", indicator, [{ witness, mention }, before], {
          title: "上年数与上年报告不符",
          suggestion: "请核对上年数；如上年数已经调整或口径有变，请在文中写明。",
          strict: true,
        });
      }
    }
  },
});

function key(district: string, year: number, cover: string): string {
  return `${district}|${String(year)}|${cover}`;
}

function dimension({ figure }: Mention): string {
  return figure.quantity.dimension;
}

/** Figures that stand right behind 上年的, 去年, 2023年的; 同期 and 可比口径 are other bases. */
function pastFigures({ scene, year }: Witness): readonly Mention[] {
  const last = String(year - 1);
  const words = new RegExp(`(?:上一?年度?|去年|${last}年度?)的?[^，,。；;、\\d]{0,10}$`);
  return wholeScene(scene).mentions.filter((mention) => {
    const { figure, scope } = mention;
    if (figure.indicator === null || scope.isRow || figure.status === "plan") return false;
    if (figure.status === "threshold" || figure.quantity.dimension === "points") return false;
    const lead = leading(mention, 20);
    const tail = words.exec(lead)?.[0];
    return tail !== undefined && !/同期|可比|口径|增|减|下降|提高|上升|结转|相比|末/.test(tail);
  });
}
