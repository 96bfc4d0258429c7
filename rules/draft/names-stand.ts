import type { Catalogue } from "../../domain/catalogue.ts";
import { Cover } from "./cover.ts";
import type { DraftCheck } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { isOfSeveral } from "./several.ts";
import { bodyWords, sectors } from "./lexicon.ts";
import { placesIn } from "./place-names.ts";
import {
  nameOpensAt,
  nameStandsInSource,
  onlyTold,
  opensAt,
  saidInSource,
  standsInSource,
} from "./sources.ts";

const messages = {
  unknown: ({ name }: { readonly name: string }) =>
    `“${name}”像地名或单位名称，来源材料中没有原样出现。请用清单中的编号引用名称，或改用不指名的说法。`,
};

const shortestName = 3;
const longestKnown = 4;

/** What names of places, bodies and companies end with. */
const ends =
  /[省市县区州盟旗镇乡村局委厅部署院办]|公司|政府|中心|银行|集团|学校|大学|中学|小学|幼儿园|协会|学会|商会|基金会|合作社|街道|事务所|支行|管委会|办事处|服务站|管理站|管理处|研究所|派出所|卫生所|大队|支队|领导小组|工作组|专班|水库|园区|大桥|公路|工程/g;
const geographic = /^(?:[省市县区镇乡村]|财政局|政府)/;
const cover = new Cover(bodyWords);
const sector = new RegExp(
  `(?:${sectors.join("|")})(?:部门|系统|单位|领域|条线|口|局|厅|部|委|办)`,
  "g",
);
/** Names of people have no form of their own; what they are called by has. */
const persons =
  /(?:[局县区市镇乡村部院校所站处科股司厅署会行省州馆]|董事|秘书|组|队|社)长|主任|书记|主席|委员(?!会)|经理|总监|同志|先生|女士|教授|专家组长|法人代表|负责人(?=[\u4e00-\u9fff]{2,3}[，。；：、！？])/g;
const known = new Set(["重点工程", "系统工程"]);

export const namesStand = defineDraftRule({
  id: "W04",
  name: "地名和单位名称",
  about: "自拟文字中的地名、单位、公司和工程名称须在来源材料中原样出现。",
  version: "1.1.0",
  messages,
  *check({ sentence: { words, told }, catalogue }) {
    // What one district says of its bodies is nothing another one has.
    const sources = isOfSeveral(catalogue) ? onlyTold(catalogue, told) : catalogue;
    const strange = [...strangers(words, sources)];
    if (strange.length === 0) yield held;
    for (const name of new Set(strange)) {
      const check: DraftCheck<typeof messages> = {
        verdict: "broken",
        messageId: "unknown",
        data: { name },
      };
      yield check;
    }
  },
});

function* strangers(words: string, catalogue: Catalogue): Generator<string> {
  for (const { word } of placesIn(words)) if (!standsInSource(catalogue, word)) yield word;
  for (const [name] of words.matchAll(sector)) if (!standsInSource(catalogue, name)) yield name;
  for (const { index, 0: title } of words.matchAll(persons)) {
    const end = index + title.length;
    // 李某主任部署 in the source says nothing of 王某主任部署, nor 主任张三 of 主任李四.
    const isSaid =
      saidInSource(catalogue, words.slice(0, end), index, end) &&
      saidInSource(catalogue, words.slice(index), 0, title.length);
    if (!isSaid) yield words.slice(Math.max(0, index - 4), end);
  }
  const covered = coveredEnds(words, catalogue);
  for (const match of words.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (covered.has(match.index) || isKnown(words, end, catalogue)) continue;
    yield words.slice(Math.max(0, end - 6), end).replace(/.*[^\u4e00-\u9fff]/u, "");
  }
}

/** Offsets inside ordinary words; 县级 and the like only where no name can end with their 县. */
function coveredEnds(words: string, catalogue: Catalogue): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { word, start } of cover.wordsIn(words)) {
    if (geographic.test(word) && !opensAt(catalogue, words, start)) continue;
    for (let at = start; at < start + word.length; at += 1) covered.add(at);
  }
  return covered;
}

/**
 * Whether the name that ends here stands in a source. Only the longest run that does can be it: what
 * stands before a shorter one would be the rest of another name (中天 before 咨询有限公司).
 */
function isKnown(words: string, end: number, catalogue: Catalogue): boolean {
  if (known.has(words.slice(end - longestKnown, end))) return true;
  let start = end;
  while (
    /[\u4e00-\u9fff]/.test(words.charAt(start - 1)) &&
    nameStandsInSource(catalogue, words.slice(start - 1, end))
  ) {
    start -= 1;
  }
  // The source may have the same verb before it: 由云岭县财政局.
  return [start, start + 1, start + 2].some(
    (at) => end - at >= shortestName && nameOpensAt(words, at),
  );
}
