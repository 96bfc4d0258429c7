import { roundAmounts } from "../../../rules/run/round-amounts.ts";
import type { RunText } from "../../helpers/test-run-rule.ts";
import { testRunRule } from "../../helpers/test-run-rule.ts";

const precise = ["6835.42", "24860.50", "3423.30", "98643.72", "9126.80", "4000"];
const round = ["6000", "24000", "3000", "98000", "9126.80", "4000"];
const of = (index: number, amounts: readonly string[], fields = ""): RunText => {
  const name = `第${"甲乙丙丁戊己庚辛壬癸".charAt(index)}县`;
  const body = amounts.map((amount) =>
    fields === "«»" && amount.endsWith("000")
      ? `支出«${amount}万元»`
      : `支出‹${amount}万元||${fields === "«»" ? "" : fields}›`,
  );
  return { text: `${name}2024年工作总结\n${body.join("，")}。`, district: name, year: 2024 };
};
const peers = Array.from({ length: 7 }, (_, index) =>
  of(index, precise.slice(0, index % 2 === 0 ? 6 : 5).concat("17.25")),
);

/** Reports of so many amounts, of which so many end in three zeros. */
const withRound = (shares: readonly (readonly [round: number, all: number])[]): RunText[] =>
  shares.map(([some, all], index) =>
    of(
      index,
      Array.from({ length: all }, (_, at) => (at < some ? `${at + 2}000` : `${at + 2}13.45`)),
    ),
  );
const none = withRound(Array.from({ length: 7 }, () => [0, 6] as const));

testRunRule(roundAmounts, {
  broken: [
    {
      name: "half of the amounts, where nobody else prints one",
      reports: [...none, of(7, [...round.slice(0, 3), ...precise.slice(0, 3)], "«»")],
      severity: "hint",
      says: "的6个金额中有3个末三位是零，同类8份报告这一占比的中位数为0%",
    },
    {
      name: "five of six amounts end in three zeros",
      reports: [...peers, of(7, round, "«»")],
      severity: "hint",
      says: "整数金额偏多：《第辛县2024年工作总结》的6个金额中有5个末三位是零，同类8份报告这一占比的中位数为14%，疑似估计数。请核对这些金额是否为实际数。",
    },
  ],
  silent: [
    { name: "planned money is round by nature", reports: [...peers, of(7, round, "status=plan")] },
    {
      name: "about so much is meant to be round",
      reports: [...peers, of(7, round, "qualifier=approx")],
    },
    { name: "few reports", reports: [...peers.slice(0, 5), of(7, round)] },
    { name: "few amounts", reports: [...peers, of(7, round.slice(0, 4))] },
    { name: "nobody prints round amounts", reports: [...peers, of(7, precise)] },
    {
      name: "less than half, though nobody else prints one",
      reports: [...none, of(7, [...round.slice(0, 3), ...precise.slice(0, 4)])],
    },
    {
      name: "reports that differ widely",
      reports: withRound([
        [0, 6],
        [1, 6],
        [2, 6],
        [3, 6],
        [2, 6],
        [4, 6],
        [1, 6],
        [4, 6],
      ]),
    },
    {
      name: "all others print just as many: no spread to measure by",
      reports: [...withRound(Array.from({ length: 7 }, () => [1, 6] as const)), of(7, round)],
    },
    {
      name: "fewer than the others, who print little else",
      reports: withRound([
        [6, 7],
        [7, 8],
        [8, 9],
        [6, 7],
        [7, 8],
        [8, 9],
        [7, 8],
        [3, 6],
      ]),
    },
    {
      name: "counts are no amounts",
      reports: [
        ...none,
        {
          text: `第辛县2024年工作总结\n${of(7, precise.slice(0, 5).concat("17.25")).text}评价${"3000个、".repeat(9)}。`,
          district: "第辛县",
          year: 2024,
        },
      ],
    },
  ],
});
