import { isFitting } from "../findings/relation-check.ts";
import type { Listing } from "../lists/listing.ts";
import { sameYear } from "../wording/mention-match.ts";
import { leading, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { objectLists } from "./object-sum.ts";

/** So many paragraphs further on the results of an evaluation are handed over. */
const reach = 10;
const handed = /反馈|整改|印发|下达|下发|送达|征求/;
const report = /^份(?:财政|重点|绩效|部门)*(?:评价)?报告/;
const objects = /^个(?:被|重点|财政|绩效)*评价对象/;
/** 下达整改通知书25份, 印发反馈函13份: to each object its own. */
const notices = /(?:通知书?|反馈函|整改函|意见书|反馈意见|问题清单|整改清单|交办单)(?:共|各|计)?$/;
/** Not all of them, or not each alone. */
const partly =
  /除|涉密|其[中余他]|部分(?!门)|陆续|目前|截至|已|抽|人大|公开|乡镇|自评|监控|评估|累计/;
const villages = /^(?:个)?(?:乡镇|镇街|街道|镇|乡)/;

/**
 * 对16个项目和4家部门整体支出开展重点评价. In a later paragraph: 将20份评价报告反馈被评价单位, 向20个被评价对象逐一反馈, 下达整改通知书20份. What
 * the evaluation was of is told once, kind by kind; the towns evaluated beside may be among them.
 */
export const objectsReported = perScene((scene: Scene): readonly Listing[] => {
  const lists = objectLists(scene).filter(isEvaluated);
  const sums = new Set(lists.map(totalOf));
  const [parts] = lists;
  const last = parts?.at(-1);
  if (parts === undefined || last === undefined || sums.size !== 1) return [];
  const towns = (scene.byBlock.get(last.figure.block) ?? []).filter(({ after }) =>
    villages.test(after),
  );
  const own = parts.filter((part) => !towns.includes(part));
  const ways = own.length < 2 ? [parts] : [own, [...own, ...towns]];
  return scene.mentions.flatMap((total): readonly Listing[] => {
    if (!isHanded(total, last) || !sameYear(total, last)) return [];
    const fitting = ways.find((list) => isFitting(sumOf(total, list, "=")));
    return [{ total, parts: fitting ?? ways[0] ?? parts, closed: true, firm: false }];
  });
});

function totalOf(parts: readonly Mention[]): number {
  return parts.reduce((sum, { figure }) => sum + Number(figure.value), 0);
}

/** Evaluated by the treasury, not assessed beforehand. */
function isEvaluated(parts: readonly Mention[]): boolean {
  const lead = parts.slice(0, 1).map((first) => leading(first, 24));
  const told = [...lead, ...parts.slice(-1).map((last) => trailing(last, 24))].join("|");
  return /评价/.test(told) && !/评估|监控|上年|去年/.test(told);
}

function isHanded(mention: Mention, last: Mention): boolean {
  const { figure, scope, past } = mention;
  const apart = figure.block - last.figure.block;
  if (figure.quantity.qualifier !== "exact" || scope.isRow) return false;
  if (apart < 1 || apart > reach || past || figure.status !== "actual") return false;
  const lead = (
    leading(mention, 24)
      .split(/[。；;]/)
      .at(-1) ?? ""
  ).replaceAll(/\s/g, "");
  const tail = `${figure.quantity.unit ?? ""}${trailing(mention, 24).split(/[。；;]/)[0] ?? ""}`;
  const words = tail.replaceAll(/\s/g, "");
  const clause = lead.split(/[，,]/).at(-1) ?? "";
  if (partly.test(clause) || partly.test(words.split(/[，,]/)[0] ?? "")) return false;
  if (figure.quantity.unit === "份" && notices.test(clause))
    return /评价对象|逐一|分别|逐个/.test(lead);
  return (
    /^(?:[一-龥]{0,8}(?:局|部门|办))?(?:将|向|把|对|上述|这|全部)*$/.test(clause) &&
    (report.test(words) || objects.test(words)) &&
    handed.test(words)
  );
}
