/** 优良, 优秀和良好, “优”“良”: the two best grades named together, as the source of a pattern. */
export const bestGrades = '优[秀等]?[”"’]?(?:等次|等级|等)?(?:[、和及与]?[“"‘]?)良好?[”"’]?';

/** 优 of 优等, 优秀等次的项目: the grade alone that stands before its number (优4个、良6个，优等占三分之一). */
export function gradeOf(name: string): string | undefined {
  return alone.exec(name)?.[1];
}

const alone = /^(优|良|中|差)(?:[秀好]|[秀好]?等[次级]?)(?:的?(?:项目|对象|部门|单位))?$/;
