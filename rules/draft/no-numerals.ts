import { Cover } from "./cover.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { numeralWords } from "./lexicon.ts";

// Every character a number can be written with, its financial and old forms, and words of multiples.
const numerals = new Set(
  "零〇一二三四五六七八九十百千万亿兆两俩仨廿卅卌半双几壹贰叁肆伍陆柒捌玖拾佰仟萬億貳貮參兩弌弍弎倍番翻折",
);
const others =
  /数(?:家|个|次|项|名|人|条|件|批|年|月|日|天|笔|种|类|户|成)|若干|大部(?!门)|小部(?!门)|多(?:家|个|次|项|名|人|条|件|批|笔|种|户)|[过近约]成(?![效果本功绩])|对开|参(?:佰|仟)/;
const words = new Cover(numeralWords);
const mark = /(?:^|[，；：。])([一二三四五六七八九])是/gu;

export const noNumerals = defineDraftRule({
  id: "W02",
  name: "中文数字",
  about: "自拟文字不以中文数字、倍数、成数、概数表示数量，只有固定词语和“一是、二是”除外。",
  version: "1.1.0",
  messages: {
    numeral: ({ word }: { readonly word: string }) =>
      `自拟文字中的“${word}”表示数量。请用数据位引用数据，或改用不带数字的说法。`,
  },
  *check({ sentence: { words: own } }) {
    const covered = coveredIn(own);
    const at = own.split("").findIndex((unit, index) => numerals.has(unit) && !covered.has(index));
    const other = others.exec(own)?.[0];
    if (at < 0 && other === undefined) yield held;
    else {
      const word = at < 0 ? (other ?? "") : own.slice(Math.max(0, at - 1), at + 2);
      yield { verdict: "broken", messageId: "numeral", data: { word } };
    }
  },
});

function coveredIn(own: string): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { word, start } of words.wordsIn(own)) {
    for (let at = start; at < start + word.length; at += 1) covered.add(at);
  }
  for (const match of own.matchAll(mark)) covered.add(match.index + match[0].length - 2);
  return covered;
}
