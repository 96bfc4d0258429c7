import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const told =
  "从区级部门«66→6»家申报的1243个项目中，选取24个对象开展重点监控，涉及«19→119»家部门，预算资金74326万元。";

const silent: readonly string[] = [
  "区财政局从48家预算单位报送的326个项目中遴选15个开展事前评估，涉及12家单位。",
  "从12家部门申报的项目中选取8个开展评估；乡镇项目全部自评，涉及16家单位。",
];

test("more units of what was chosen than asked are told", async () => {
  expect(await untold(told)).toEqual([]);
});

test.for([told, ...silent])("right as printed: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
