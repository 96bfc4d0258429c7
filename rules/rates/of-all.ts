import type { Mention } from "../wording/scene.ts";
import { perMention } from "./vicinity-words.ts";

const several = /[两二三四五]年(?!级)|(?<!第)[两二三四][次轮批期]|历年/;
const single = /20\d\d年|[上去今本当]年|[首第][一二三四五]?[次轮批期]|[上下]半年/;
const added = /累计/;
const everywhere = /全[市县区州省旗]/;
const somewhere =
  /[市县区州省旗](?:本级|级|直)|乡镇|镇街|街道|[一-龥]{1,3}(?<!全)[县区](?![域划级直本内外])/;

/**
 * 2023年发现73个，2024年发现114个，两年累计整改178个; 县级申报563个，核准524个；…；全县核准率92.1%: what is told of several
 * years or of the whole county is measured by no number of the one year or of the one level.
 */
export function isOfMore(rate: Mention, part: Mention, whole: Mention): boolean {
  const [words = "", own = "", other = ""] = [rate, part, whole].map(
    (each) => perMention(each).clause,
  );
  const isSeveral = several.test(own) || several.test(words);
  if (isSeveral && single.test(other) && !several.test(other)) return true;
  // 四年累计压减1.05亿元，其中2024年压减2029万元，压减幅度9.8%: the rate is that of the one year.
  const isSingle = single.test(own) || single.test(words);
  // 占全县15个乡镇的60% names its whole by itself.
  if (/占/.test(words)) return false;
  if (isSingle && added.test(other) && !single.test(other)) return true;
  return everywhere.test(words) && [own, other].some(isOfOnePlace);
}

function isOfOnePlace(clause: string): boolean {
  return !everywhere.test(clause) && somewhere.test(clause);
}
