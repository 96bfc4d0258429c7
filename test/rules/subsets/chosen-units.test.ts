import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";
import { chosenUnits } from "../../../rules/subsets/chosen-units.ts";
import { boundsTold } from "../bounds-told.ts";

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

test.for([
  ["从6家部门申报的1243个项目中，选取24个开展重点监控，涉及19家部门。", "19家 6家"],
  ["从66家部门申报的1243个项目中，选取24个开展重点监控，涉及预算单位 19家。", "19家 66家"],
  ["从6个单位上报的项目中抽查8个，涉及19家单位。", "19家 6个"],
] as const)("those that are chosen belong to some of those that asked: %s", ([text, quotes]) => {
  expect(boundsTold(chosenUnits, text)).toEqual([`value <= ${quotes}`]);
});

test.for([
  ["nothing was chosen", "从6家部门申报的1243个项目中，开展重点监控，涉及19家部门。"],
  ["another clause", "从6家部门申报的项目中选取8个；乡镇自评，涉及19家单位。"],
  ["something else at the same time", "从6家部门申报的项目中选取8个，同时自评，涉及19家单位。"],
  ["they did not ask", "从6家部门的项目中选取8个，涉及19家单位。"],
  ["who was visited", "从6家部门申报的项目中选取8个，走访19家单位。"],
  ["projects", "从6家部门申报的项目中选取8个，涉及19个项目。"],
  ["projects that asked", "从6个项目申报的材料中选取8个，涉及19家单位。"],
  ["in a table", "|从6家部门申报的项目中选取8个|涉及19家单位|"],
  ["another sentence", "从6家部门申报的项目中选取8个。涉及19家单位。"],
  ["told first", "涉及19家单位，从6家部门申报的项目中选取8个。"],
  ["words behind 涉及", "从6家部门申报的项目中选取8个，涉及资金较大的部门19家。"],
] as const)("not of those that asked: %s", ([, text]) => {
  expect(boundsTold(chosenUnits, text)).toEqual([]);
});
