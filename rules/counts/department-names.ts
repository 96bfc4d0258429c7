import type { Evidence } from "../rule.ts";
import { plain } from "../wording/plain.ts";

/** What departments are called without 局 or 委: 教育、卫健、农业农村. */
const names = [
  "教育|教体|教科|科技|科学技术|工信|工业和信息化|民宗|民族宗教|公安|民政|司法|财政|人社|人力资源(?:和)?社会保障|社保",
  "自然资源|国土|规划|生态环境|环保|住建|住房(?:和)?城乡建设|城建|交通|交通运输|水利|水务|农业|农业农村|畜牧|商务|粮食|粮储",
  "文旅|文化|文化(?:和)?旅游|文广旅?|文体旅?|体育|卫健|卫生|卫生健康|医疗|医保|医疗保障|退役军人|应急|应急管理|消防|审计|国资|市场监管",
  "统计|林业|林草|乡村振兴|扶贫|发改|发展改革|城管|城市管理|综合执法|信访|机关事务|政务服务|大数据|数据|气象|地震|供销",
  "残联|妇联|团委|共青团|工会|总工会|工商联|文联|科协|红十字会|法院|检察院?|组织|宣传|统战|政法|编办|党校|档案|人防|移民",
].join("|");
const name = new RegExp(`^(?:${names})$`);
const ending = new RegExp(`(?:${names})$`);

/** 教育、卫生健康、民政: each is such a name, the first perhaps with words before it that lead to the list. */
export function areDepartments(items: readonly Evidence[]): boolean {
  return (
    items.length > 1 &&
    items.every(({ quote }, at) => (at === 0 ? ending : name).test(plain(quote)))
  );
}

/** 教育、城区绿化养护、卫健、民政 of 3个部门: all but one are such names, just as many as are counted. */
export function areDepartmentsButOne(items: readonly Evidence[], number: number): boolean {
  const own = items.filter(({ quote }, at) => (at === 0 ? ending : name).test(plain(quote)));
  return own.length > 1 && own.length === number && items.length === number + 1;
}

const counted =
  /^(?:[个家](?=[一-龥]))?(?:重点|主要|行业|主管|预算|县直|县级|市直|市级|区直|区级|省直|业务|试点|成员|责任)*(?:部门|单位|系统|行业|领域)(?![一-龥]{0,8}(?:项目|政策|资金)\d)/;

/** 5个部门, 4家单位: not 5个部门项目. */
export function countsDepartments(words: string): boolean {
  return counted.test(plain(words));
}
