import type { Finding } from "../../domain/finding.ts";
import { checkedTexts } from "./checked-texts.ts";

const marked = /«([^«»→]*)→([^«»]*)»/g;

/** The paragraph of a report of 2024 as it is right, with what is told of it beside hints. */
export async function alarmsRight(text: string): Promise<readonly string[]> {
  const found = await alarms(text.replace(marked, "$1"));
  return found.map(({ ruleId, message }) => `${ruleId} ${message}`);
}

/** Of `«right→wrong|wrong»` those that nothing is told of, each miswritten with all others right. */
export async function untold(text: string): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const [place, [, right = "", wrongs = ""]] of [...text.matchAll(marked)].entries()) {
    for (const wrong of wrongs.split("|")) {
      const found = await alarms(miswritten(text, place, wrong));
      if (found.length === 0) missed.push(`${right}→${wrong}`);
    }
  }
  return missed;
}

function miswritten(text: string, place: number, wrong: string): string {
  let at = -1;
  return text.replace(marked, (_, right: string) => {
    at += 1;
    return at === place ? wrong : right;
  });
}

async function alarms(text: string): Promise<readonly Finding[]> {
  const report = `清溪县2024年预算绩效管理工作总结\n2024年，县财政局持续推进预算绩效管理。\n${text}\n清溪县财政局\n2025年1月15日\n`;
  const { findings } = await checkedTexts({ "报告.txt": report });
  return findings.filter(({ severity }) => severity !== "hint");
}
