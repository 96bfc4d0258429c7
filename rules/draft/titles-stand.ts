import type { Catalogue } from "../../domain/catalogue.ts";
import type { DraftCheck } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { standsInSource } from "./sources.ts";

const messages = {
  title: () => "文件名称不能自己写。请用清单中的编号引用，书名号由程序印出。",
  quote: ({ words }: { readonly words: string }) =>
    `引号中的“${words}”在来源材料中没有原样出现。请去掉引号，或用原文。`,
  unpaired: () => "引号没有成对。",
};

export const titlesStand = defineDraftRule({
  id: "W03",
  name: "文件名称和引语",
  about: "文件名称只能用编号引用；引号中的话须在来源材料中原样出现。",
  version: "1.0.0",
  messages,
  *check({ sentence: { words }, catalogue }): Generator<DraftCheck<typeof messages>> {
    if (/[《》]/.test(words)) yield { verdict: "broken", messageId: "title", data: undefined };
    if (words.replaceAll(/“[^“”]*”/g, "").match(/[“”]/)) {
      yield { verdict: "broken", messageId: "unpaired", data: undefined };
    }
    for (const [, quoted = ""] of words.matchAll(/“([^“”]*)”/g)) yield judged(quoted, catalogue);
  },
});

function judged(quoted: string, catalogue: Catalogue): DraftCheck<typeof messages> {
  const stands = quoted.length > 1 && standsInSource(catalogue, `“${quoted}”`);
  return stands ? held : { verdict: "broken", messageId: "quote", data: { words: quoted } };
}
