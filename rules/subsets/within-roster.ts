import { sameYear } from "../wording/mention-match.ts";
import { withinBound } from "./part-binding.ts";
import { membersOf } from "../repeats/roster-words.ts";
import type { Member } from "../repeats/roster-words.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { greatestOf, sizeOf } from "../wording/told-counts.ts";
import { perMention } from "../rates/vicinity-words.ts";

/** 63家部门全部编报目标, and paragraphs later 对得分低的7家部门: no more of them than the county has. */
export const withinRoster = perScene((scene: Scene): readonly Bound[] => {
  const members = membersOf(scene);
  const towns = greatestOf(members.filter(({ kind }) => kind === "town"));
  return (["unit", "town"] as const).flatMap((kind) => {
    const roster = { kind, members: members.filter((member) => member.kind === kind) };
    return scene.mentions.flatMap((part) => {
      const name = nameOf(part, kind);
      const whole = name === null ? null : wholeFor(part, roster.members);
      if (name === null || whole === null) return [];
      if (excess(part, whole.mention) <= 1) return withinBound(part, whole.mention);
      const extra = kind === "unit" && towns !== null ? sizeOf(towns.mention) : 0;
      return isTold(part, name, whole, roster) && sizeOf(part) > sizeOf(whole.mention) + extra
        ? withinBound(part, whole.mention)
        : [];
    });
  });
});

interface Roster {
  readonly kind: Member["kind"];
  readonly members: readonly Member[];
}

const level = "(?:[县区市旗州]|区本|县本|市本|本)?(?:级|直)?(?:一级)?";
const behind = {
  unit: new RegExp(`^${level}((?:预算)?(?:部门|单位)(?:[（(](?:部门|单位)[）)])?)`),
  town: /^[县区市]?(乡镇|镇街|苏木镇|镇|乡|街道)/,
};
/** 乡镇财政运行3个 is no list of names; 涉及部门9家 counts them. */
const front = /((?:预算)?(?:部门|单位))[一-龥]{0,3}$/;
/** 132个部门项目, 71个部门评价报告: the noun tells whose they are. */
const whose =
  /^[的]?(?:项目|评价|自评|报告|整体(?!支出)|预算项目|绩效|工作|经费|职责|主要|意见|负责)/;
/** What is counted at a lower level, or together with it, or again and again. */
const other =
  /所属|下属|下辖|二级|三级|基层|合计|总计|共计|累计|连同|历年|[两三]年|以外|除|每|平均|人次|第三方|项目单位|企业|纳入|应当?|[共现]有|覆盖|涵盖|参加|外(?:县|市|省)|(?:全[市省]|各县|[县区市]、)$/;

/** The noun of a number of units or towns; null for other counts and those told of other years. */
function nameOf(part: Mention, kind: Member["kind"]): string | null {
  const { figure, scope, after, before, past } = part;
  if (scope.isRow || past || !/^[家个]$/.test(figure.quantity.unit ?? "")) return null;
  if (perMention(part).change || perMention(part).average) return null;
  const words = plain(after);
  const found = behind[kind].exec(words);
  if (found !== null) return whose.test(words.slice(found[0].length)) ? null : (found[1] ?? null);
  if (kind === "town" || figure.quantity.unit !== "家" || /^[一-龥]/.test(words)) return null;
  return front.exec(plain(before))?.[1] ?? null;
}

/** The greatest number of all of them that is told elsewhere. */
function wholeFor(part: Mention, members: readonly Member[]): Member | null {
  const others = members.filter(({ mention }) => mention !== part);
  return members.some(({ mention, whole }) => mention === part && whole)
    ? null
    : greatestOf(others);
}

function excess(part: Mention, whole: Mention): number {
  return sizeOf(part) / sizeOf(whole);
}

/** A little more of them is another scope. */
const leastExcess = 1.1;

/** Whether words tell that the greater number is of the same roster: the noun, the year, and all of them. */
function isTold(part: Mention, name: string, whole: Member, { kind, members }: Roster): boolean {
  const { figure } = whole.mention;
  const told = members.filter(({ mention }) => mention.figure.value === figure.value);
  if (!whole.whole && told.length < 2) return false;
  if (figure.status !== part.figure.status || !sameYear(whole.mention, part)) return false;
  if (part.figure.quantity.qualifier !== "exact" || other.test(leading(part, 16))) return false;
  const named = nameOf(whole.mention, kind) ?? "";
  const shared = ["部门", "单位", "镇", "乡", "街道"].some(
    (noun) => name.includes(noun) && named.includes(noun),
  );
  return shared && excess(part, whole.mention) >= leastExcess;
}
