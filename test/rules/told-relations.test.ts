import { describe, expect, test } from "vitest";
import type { Finding } from "../../domain/finding.ts";
import { cleanParagraphs } from "../../bench/likely/clean-paragraphs.ts";
import { checkedTexts } from "../helpers/checked-texts.ts";

/**
 * Paragraphs as they stand in reports of many styles, all right as printed; «right→wrong» marks a number
 * and what it is miswritten as, one at a time. Numbers without a mark stand in no relation of the text.
 */
const paragraphs = cleanParagraphs("told");

const marked = /«([^«»→]*)→([^«»]*)»/g;

/** The paragraph with the mark at this place miswritten, all others right. */
function miswritten(text: string, place: number, wrong: string): string {
  let at = -1;
  return text.replace(marked, (_, right: string) => {
    at += 1;
    return at === place ? wrong : right;
  });
}

async function alarms(text: string): Promise<readonly Finding[]> {
  const report = /^.*(?:报告|通报|分析)$/.test(text.split("\n")[0] ?? "")
    ? text
    : `清溪县2024年预算绩效管理工作总结\n2024年，县财政局持续推进预算绩效管理。\n${text}\n清溪县财政局\n2025年1月15日\n`;
  const { findings } = await checkedTexts({ "报告.txt": report });
  return findings.filter(({ severity }) => severity !== "hint");
}

describe("relations told in many words", () => {
  test.for(paragraphs)("right as printed: %s", async (text) => {
    const found = await alarms(text.replace(marked, "$1"));
    expect(found.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
  });

  test.for(paragraphs)("each miswritten number is told: %s", async (text) => {
    const missed: string[] = [];
    for (const [place, [, right = "", wrongs = ""]] of [...text.matchAll(marked)].entries()) {
      for (const wrong of wrongs.split("|")) {
        const found = await alarms(miswritten(text, place, wrong));
        if (found.length === 0) missed.push(`${right}→${wrong}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
