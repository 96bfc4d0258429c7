import { perObject } from "../remembered.ts";
import { plain } from "./plain.ts";
import type { Mention } from "./scene.ts";

/** Who has something, or what it is sorted by: offices, places, trades. */
const holder =
  /^[一-龥]{0,4}?(?:部门|单位|乡镇|镇街|镇|乡|街道|县|区|市|村|社区|学校|企业|机构|医院|行业|领域|系统|科室|股室|片区|园区)/;
const named =
  /[一-龥]{2,8}(?:局|委|办|镇|乡|街道|县|区|市|村|社区|中心|公司|集团|大队|学校|医院|园区|行业|系统)$/;
/** 重点镇6个、一般镇8个: they are sorted themselves. */
const sorted =
  /(?:重点|试点|示范|先进|边远|偏远|山区?|城区?|贫困|达标|一般|其他|建制|专业|农业|中心|直属|下属|所属|各|部分|的)(?:局|委|办|镇|乡|街道|县|区|市|村|社区|学校|医院|园区|行业|系统)$|(?:乡镇|县区|镇街)$/;

/** 涉及32家部门，其中教育局63个、卫健局47个; 18个行业，其中教育行业426条: what those have is none of them. */
export function countsOfHolders(whole: Mention, part: Mention): boolean {
  if (whole.figure.kind !== "count" || part.figure.kind !== "count") return false;
  const kind = holderOf(whole);
  if (kind === null || holder.test(part.after)) return false;
  const [a, b] = [whole, part].map(({ figure }) => figure.quantity.unit ?? "个");
  if (a !== b && b !== "家" && b !== "个") return true;
  const owner = ownerOf(part);
  if (owner === null) return false;
  // 12个村，其中红旗镇5个: a place has places of another kind.
  if (a !== b) return b !== "家";
  const alike = kind.includes(owner.slice(-1)) || (/部门|单位/.test(kind) && office.test(owner));
  return a === "个" && alike;
}

const office = /(?:局|委|办)$/;

const holderOf = perObject(
  ({ after }: Mention): string | null => holder.exec(plain(after))?.[0] ?? null,
);

/** The name of the one office or place right before the number. */
const ownerOf = perObject(({ before }: Mention): string | null => {
  const name = named.exec(before.replace(/[\s、]/g, "").replace(/^.*其中/, ""))?.[0] ?? "";
  return name === "" || sorted.test(name) ? null : name;
});
