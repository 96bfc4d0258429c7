/** 优良, 优秀和良好, “优”“良”: the two best grades named together, as the source of a pattern. */
export const bestGrades = '优[秀等]?[”"’]?(?:等次|等级|等)?(?:[、和及与]?[“"‘]?)良好?[”"’]?';
