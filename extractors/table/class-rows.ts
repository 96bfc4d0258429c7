/** Rows that part the objects of key evaluation by their class, with the indicator that counts each. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/^(?:部门|单位)?整体(?:支出)?(?:评价)?$/, "evaluation.key_departments"],
  [/^(?:部门|单位)整体(?:支出)?(?:绩效)?(?:评价)?$/, "evaluation.key_departments"],
  [/^(?:财政)?政策(?:支出)?(?:评价)?$/, "evaluation.key_policies"],
  [/^(?:一般)?项目支出(?:评价)?$|^一般项目$/, "evaluation.key_projects"],
  [/^政府购买服务(?:项目)?$/, "evaluation.key_service_projects"],
  [/^政府采购(?:项目)?$/, "evaluation.key_procurement_projects"],
  [/^(?:地方政府)?专项债券(?:项目)?$/, "evaluation.key_bond_projects"],
];

/**
 * The indicator of a count of key objects in the row of one class; "" for what else such a row tells,
 * which is a part; null where the row is of no class.
 */
export function classIndicator(row: readonly string[], indicator: string | null): string | null {
  if (indicator === null || !indicator.startsWith("evaluation.key_")) return null;
  for (const [label, named] of classes) {
    if (!row.some((each) => label.test(each))) continue;
    return indicator === "evaluation.key_objects" || indicator === named ? named : "";
  }
  return null;
}
