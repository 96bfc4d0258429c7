import { describe, expect, test } from "vitest";
import { bench } from "../../bench/rules/bench.ts";
import { editedText, withEdits } from "../../bench/rules/edit.ts";
import { goldFolders } from "../../bench/rules/gold-folders.ts";
import { loadGold } from "../../bench/rules/gold-document.ts";
import type { GoldFigure } from "../../bench/rules/gold-document.ts";
import { groundOf } from "../../bench/rules/ground.ts";
import { shareWords } from "../../bench/rules/interval-of-share.ts";
import { mutantsOf } from "../../bench/rules/mutant.ts";
import { mutationTypes } from "../../bench/rules/mutation.ts";
import { printedOf } from "../../bench/rules/printed.ts";
import { truthOf } from "../../bench/rules/truth.ts";

const factors: Readonly<Record<string, number>> = { 万元: 1e4, 亿元: 1e8 };

/** A figure as it is annotated; the value follows from its digits. */
function figure(words: string, qualifier = "exact"): GoldFigure {
  const unit = /[^\d.,，．０-９\s]+$/.exec(words)?.[0] ?? null;
  const kind = unit?.includes("元") ? "amount" : /[%点]/.test(unit ?? "") ? "rate" : "count";
  const digits =
    /^[\d.,，．\s０-９]+/.exec(words)?.[0].normalize("NFKC").replaceAll(/[\s,]/g, "") ?? "";
  const value = Number((Number(digits) * (factors[unit ?? ""] ?? 1)).toFixed(4));
  return {
    quote: words,
    start: 0,
    end: words.length,
    kind,
    value,
    unit,
    qualifier,
    status: "actual",
  };
}

function truth(
  type: string,
  words: readonly string[],
  listed: Parameters<typeof truthOf>[2] = null,
) {
  const printed = words.map((each) => {
    const [, over = "", quote = ""] = /^(约|近|超)?(.*)$/s.exec(each) ?? [];
    const qualifiers: Readonly<Record<string, string>> = {
      约: "approx",
      近: "nearly",
      超: "more_than",
    };
    return printedOf(figure(quote, qualifiers[over]));
  });
  return truthOf({ type }, printed, listed);
}

test.for([
  ["ratio", ["546.18万元", "4755.05万元", "11.49%"], "holds"],
  ["ratio", ["546.18万元", "4755.05万元", "11.94%"], "broken"],
  ["ratio", ["564.18万元", "4755.05万元", "11.49%"], "broken"],
  ["ratio", ["546.99万元", "4755.05万元", "11.49%"], "broken"],
  ["ratio", ["546.81万元", "4755.05万元", "11.49%"], "tail"],
  ["ratio", ["546.18万元", "4755.05万元", "11.48%"], "tail"],
  ["ratio", ["546.18万元", "4755.06万元", "11.49%"], "holds"],
  ["ratio", ["11个", "54个", "20%"], "holds"],
  ["ratio", ["12个", "54个", "20%"], "tail"],
  ["ratio", ["5016万元", "4.18亿元", "12%"], "holds"],
  ["ratio", ["5016万元", "4.18万元", "12%"], "broken"],
  ["ratio", ["11个", "54个", "20个百分点"], "broken"],
  ["sum", ["1个", "4个", "1个", "6个"], "holds"],
  ["sum", ["1个", "4个", "2个", "6个"], "broken"],
  ["sum", ["136480万元", "77120万元", "21.36亿元"], "holds"],
  ["difference", ["27.36万元", "26.91万元", "0.45万元"], "holds"],
  ["difference", ["27.36万元", "26.91万元", "0.54万元"], "broken"],
  ["points", ["80%", "70%", "10个百分点"], "holds"],
  ["points", ["80%", "70%", "10%"], "broken"],
  ["growth", ["612个", "547个", "11.9%"], "holds"],
  ["growth", ["612个", "574个", "11.9%"], "broken"],
  ["repeat", ["486520.35万元", "约48.65亿元"], "holds"],
  ["repeat", ["842个", "824个"], "broken"],
  ["part_of", ["52个", "1795个"], "holds"],
  ["part_of", ["52个", "超28个"], "holds"],
  ["part_of", ["52个", "28个"], "broken"],
] as const)("%s of %j: %s", ([type, words, expected]) => {
  expect(truth(type, words)).toBe(expected);
});

test("a list that ends in 等 may name fewer than are counted, a closed one not", () => {
  expect(truth("enumeration", ["12个"], { items: 3, open: true })).toBe("holds");
  expect(truth("enumeration", ["2个"], { items: 3, open: true })).toBe("broken");
  expect(truth("enumeration", ["3个"], { items: 2, open: false })).toBe("broken");
});

test.for([
  ["１２，６８０．５０万元", "12680.50", 4],
  ["2 874条", "2874", 0],
  ["1043\r\n\r\n个", "1043", 0],
  ["1,045.60万元", "1045.60", 4],
] as const)("%j is printed as %s", ([words, digits, exponent]) => {
  expect(printedOf(figure(words))).toMatchObject({ digits, exponent });
});

test("a share carries its Wilson interval", () => {
  expect(shareWords(97, 100)).toBe("97.0% (91.5–99.0)");
  expect(shareWords(0, 0)).toBe("—");
});

const gold = await loadGold(goldFolders.filter(({ collection }) => collection === "samples"));
const grounds = gold.map(groundOf);

describe("the samples without their planted errors", () => {
  test("are eight, and every relation annotated as true is confirmed", () => {
    expect(grounds).toHaveLength(8);
    expect(grounds.flatMap(({ unconfirmed }) => unconfirmed)).toEqual([]);
  });

  test("have errors of every type planted at the place of a figure, the same for the same seed", () => {
    for (const type of mutationTypes) {
      const mutants = mutantsOf(type, grounds, 4, 7);
      expect(mutants.map(({ edits }) => edits)).toEqual(
        mutantsOf(type, grounds, 4, 7).map(({ edits }) => edits),
      );
      for (const { ground, edits } of mutants) {
        const { document } = ground.gold;
        expect(editedText(document.text, edits)).not.toBe(document.text);
      }
    }
    expect(mutantsOf("digit", grounds, 4, 7)).toHaveLength(4);
  });
});

test("an edit in what a parser made leaves all other figures at their words", () => {
  const docx = gold.find(({ name }) => name.startsWith("云岭县"));
  const rate = docx?.figures.find(({ quote }) => quote === "13.77%");
  if (docx === undefined || rate === undefined) throw new Error("the sample is not there");
  const edit = { start: rate.start, end: rate.end, text: "113.77%" };
  const edited = withEdits(docx.document, [edit]);
  if (edited === null) throw new Error("the edit was refused");
  for (const each of docx.figures.filter((other) => other !== rate)) {
    const [start, end] = [edited.shift(each.start), edited.shift(each.end)];
    expect(edited.document.text.slice(start, end)).toBe(each.quote);
  }
  const blocks = edited.document.blocks.map(({ span }) =>
    edited.document.text.slice(span.start, span.end),
  );
  const words = docx.document.blocks.map(({ span }) =>
    docx.document.text.slice(span.start, span.end),
  );
  expect(blocks.filter((block, index) => block !== words[index])).toHaveLength(1);
  expect(edited.document.flow.text).toBe(docx.document.flow.text.replace("13.77%", "113.77%"));
});

test("the bench finds planted errors and no error in clean samples, however they are written", async () => {
  const { measured, clean, page, list } = await bench(grounds.slice(0, 4), 3, 1);
  expect(measured.outcomes.filter(({ finding }) => finding !== null).length).toBeGreaterThan(10);
  expect(clean.alarms.filter(({ finding }) => finding.severity === "error")).toEqual([]);
  expect(clean.varied.flatMap(({ fresh }) => fresh)).toEqual([]);
  expect(page).toContain("| **all** |");
  expect(list).toContain("# Missed errors");
});
