import { printedValue } from "../../domain/reading.ts";
import { sameYear } from "../wording/mention-match.ts";
import { withinBound } from "./part-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { greatestOf, isPlainTold, sizeOf } from "../wording/told-counts.ts";

/** 核减1275万元，…。如停车场项目核减486万元: what was done with one is within what was done with all. */
export const exampleAmounts = perScene((scene: Scene): readonly Bound[] => {
  const told = toldIn(scene);
  const byDeed = Map.groupBy(told, ({ deed }) => deed);
  return [...byDeed.values()].flatMap((group) => {
    const wholes = group.filter(({ isExample }) => !isExample);
    const byBlock = Map.groupBy(wholes, ({ mention }) => mention.figure.block);
    const most = greatestOf(wholes);
    return group.flatMap((part) => {
      if (!part.isExample) return [];
      const own = (byBlock.get(part.mention.figure.block) ?? []).filter(
        ({ mention }) => mention.figure.flow.end <= part.mention.figure.flow.start,
      );
      const whole = greatestOf(own) ?? most;
      if (whole === null || whole === part) return [];
      const fits = sizeOf(part.mention) <= sizeOf(whole.mention);
      return fits || (own.includes(whole) && isSure(part.mention, whole.mention))
        ? withinBound(part.mention, whole.mention)
        : [];
    });
  });
});

interface Told {
  readonly mention: Mention;
  readonly deed: RegExp;
  readonly isExample: boolean;
}

const cut = "核减|评减|审减|压减|调减|削减|砍掉|减少|节约";
const deeds = [cut, "收回|收缴|追回|盘活", "申报|申请|送审|报审|送评"].map(endOf);

function endOf(words: string): RegExp {
  return new RegExp(
    `(?:${words})(?:了|的|掉)?(?:财政|预算|项目|结余|结转|沉淀|存量|年度|20\\d\\d年)*(?:资金|金额|总额|额度?|数)?(?:了|共计?|合计|累计|达到?|为|约|近|[：:])*$`,
  );
}

/** Words of one of several: an example, the most, what a group of them had. */
const example =
  /(?:^|[，,。；;：:])(?:如|例如|比如|譬如|以|像)|为例|举例|其中|最[多大高]|[较涉]及?[多大]的|主要(?:是|有|包括|调减)|仅此|仅[一-龥]{2,14}(?:一项|就)|不予|[未不]通过/;
/** 智慧社区平台项目压减640万元: one thing is named right before the deed. */
const named =
  /(?:^|[，,。；;：:、])(?![^，,。；;：:]*(?:[全各]|所有|这些|上述|以上|\d|相关|部门预算|新增|低效|延续|到期|重点|入库|部分))[一-龥“”]{2,16}(?:项目|工程|平台|系统|中心|局|镇|街道|公司|学校)(?:原|共|被|建议|评估后|经评估|资金|预算)*$/;
const other =
  /另|以上|[两三四五]项|上年|去年|累计|历年|[两三]年|每|平均|连同|[共总合]计|总|净|年均/;

function toldIn(scene: Scene): readonly Told[] {
  const told: Told[] = [];
  for (const mention of scene.mentions) {
    const last = told.at(-1);
    const own = toldOf(mention);
    if (own !== null) told.push(own);
    // 两个部门分别评减486万元和318万元: one deed for both.
    else if (last?.isExample === true && isJoined(last.mention, mention))
      told.push({ ...last, mention });
  }
  return told;
}

function isJoined(first: Mention, second: Mention): boolean {
  return second.figure.kind === "amount" && /^[和、与及]$/.test(between(first, second).trim());
}

function toldOf(mention: Mention): Told | null {
  const { figure, scope, past, before } = mention;
  if (figure.kind !== "amount" || scope.isRow || past) return null;
  if (!isPlainTold(mention)) return null;
  const words = plain(before);
  for (const deed of deeds) {
    const found = deed.exec(words);
    if (found === null) continue;
    const lead = plain(leading(mention, 60));
    const head = lead.slice(0, lead.length - found[0].length);
    const isExample =
      (!other.test(words) && (example.test(head.slice(-40)) || named.test(head))) ||
      (/^(?:以上|上述)/.test(words) && /[多大]的|主要/.test(leading(mention, 120)));
    return { mention, deed, isExample };
  }
  return null;
}

const ofSome =
  /[”"]的|其中|净(?!评减)|此外|另|[两三]类|部分|以上|对[^，。；]{0,8}(?:偏|低|差|严重|缓慢)/;

/** The words tell that the whole is that of all of them: 对19个项目过堂，申请资金…，压减…. */
function isSure(part: Mention, whole: Mention): boolean {
  if (!sameYear(part, whole) || part.figure.status !== whole.figure.status) return false;
  const lead = plain(leading(whole, 200));
  if (ofSome.test(lead) || /净|[两三]类|这些/.test(leading(part, 40))) return false;
  const elsewhere = leading(part, 200).match(others)?.at(-1);
  if (elsewhere !== undefined && !lead.includes(elsewhere)) return false;
  const { scope, place } = whole;
  return scope.mentions
    .slice(0, place)
    .some(
      ({ figure, noun }) =>
        (noun === "project" || noun === "object" || noun === "policy") &&
        printedValue(figure.quantity).compare(leastMany) >= 0,
    );
}

/** Told of others than those that the total is of: 工程评审中心审减…. */
const others =
  /另据|另外|此外|除此|主管部门|评审中心|部门自|各部门|乡镇|街道|[省市]级|上级|工程评审|政府采购/g;

/** So many are all of them, not one of those that the examples are of. */
const leastMany = 3;
