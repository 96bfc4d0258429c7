import { expect, test } from "vitest";
import { checkedTexts } from "../../helpers/checked-texts.ts";

async function alarmsOn(text: string): Promise<readonly string[]> {
  const { findings } = await checkedTexts({ "报告.txt": text });
  return findings.filter(({ severity }) => severity !== "hint").map(({ ruleId }) => ruleId);
}

test.each([
  "评价结果为优2个、良8个、中3个。对其中结果为中的4个项目核减下年预算286万元。",
  "评价结果为优4个、良6个、中3个。中等次的5个项目，明年预算扣减430万元。",
  "评价等级为优9个、良22个、中8个、差3个。评价结果为差的7个对象全部取消或者大幅压减。",
  "评价结果：优8个，良15个，中7个，差3个。评价为中的5个对象压减2146万元。",
  "4个项目为优、9个项目为良、3个项目为中。对4个评价为中的项目，核减预算376万元。",
  "优4项、良6项、中2项、差1项。4项评价为中的项目按比例压减288.60万元。",
])("the number of a grade told again: %s", async (text) => {
  expect(await alarmsOn(text)).toContain("E01");
});

test.each([
  "评价结果为优2个、良8个、中3个。对其中结果为中的3个项目核减下年预算286万元。",
  "评价结果为优2个、良8个、中3个。对2个“中”等次项目约谈主管部门。",
  "年末考核结果为优秀5家、合格14家、不合格2家。对优秀等级的7个对象优先保障。",
  "2024年，评价结果为优2个、良8个、中3个。对2022年度评价为中的5个项目压减预算20万元。",
  "评价结果为优2个、良8个、中3个。部门评价为中的5个项目由部门压减预算。",
  "评价结果为优4个、良1个、中2个、差1个。对“中”“差”等次的6个对象压减预算。",
])("another number of a grade is no repetition: %s", async (text) => {
  expect(await alarmsOn(text)).not.toContain("E01");
});
