import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

const graded =
  /^[“"]?([优良中差])[秀好等]?[”"]?(?:等次|等级|档|的)?(?:项目|对象|单位|部门|政策|报告)/;

/** 财政评价中等次3个，部门评价中等次6个。6个中等次项目: two evaluations with grades, and the number was told of the other. */
export function isOtherGrade(later: Mention, earlier: readonly Mention[]): boolean {
  const grade = graded.exec(plain(later.after))?.[1];
  return (
    grade !== undefined &&
    earlier.some(
      ({ figure, before }) =>
        figure.value === later.figure.value &&
        new RegExp(`${grade}[秀好等]?[”"]?(?:等次|等级|档)?(?:的|为|有)*$`).test(plain(before)),
    )
  );
}
