import type { Evidence } from "../rule.ts";
import { plain } from "../wording/plain.ts";

/** What projects are called by: the works that are done. */
const works =
  /(?:建设|新建|改建|扩建|迁建|续建|改造|提升|装修|修缮|维修|养护|管护|清运|保洁|整治|治理|运维|采购|购置|补贴|补助|发放|运营)$/;
const counted =
  /^(?:[个项](?=[一-龥]))?(?:新增|重点|试点|重大|民生|惠民|就业|续建|延续|专项|(?:政府)?投资|补助|补贴)*(?:项目|政策)(?!类|支出)/;

/** 人民医院迁建、城北污水处理厂扩建: each is named by a work, and long enough for a name. */
export function areWorks(names: readonly string[]): boolean {
  return names.every((name) => works.test(name));
}

/** 2个重大项目, 4项就业政策: not 2个项目支出. */
export function countsProjects(words: string): boolean {
  return counted.test(words.trim());
}

const longest = 14;
const shortest = 4;

/** Names of works before their number; the first may have words before it that lead to them. */
export function areProjects(items: readonly Evidence[]): boolean {
  const names = items.map(({ quote }) => plain(quote));
  return (
    names.length > 1 &&
    areWorks(names) &&
    names.every(
      (name, at) =>
        name.length >= shortest &&
        (at === 0 || name.length <= longest) &&
        !/[和及与的了\d]/.test(at === 0 ? name.slice(-shortest) : name),
    )
  );
}
