import { expect, test } from "vitest";
import { groupEchoes } from "../../../rules/repeats/group-echo.ts";
import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

test.for([
  // Another number of the report fits.
  "完成质量抽查，退回重报的单位7家，均已补正。\n逾期的单位4家。\n退回重报的4家单位要说明原因。",
  // What is done of all leaves it, wherever both are told.
  "检查发现问题36个。\n目标没有整改到位的问题11个。\n截至年底，已整改22个。\n对没有整改到位的14个问题，年底前全部整改到位。",
  // A number of another length.
  "目标严重偏离的项目39个。\n对3个目标严重偏离的项目暂停实施。",
])("another group: %s", (text) => {
  expect(boundsTold(groupEchoes, text)).toEqual([]);
});

testRule(repeatAgrees, {
  holds: [
    {
      name: "problems that are left",
      text: "问题整改完成68个，尚未整改到位的«17个»列入清单。\n下一步，紧盯«17个»尚未整改到位的问题，逐一销号。",
    },
    {
      name: "projects of one trait, in other words",
      text: "执行率低于50%的项目有«29个»，占比偏高。\n下一步，紧盯«29个»执行率偏低的项目。",
    },
  ],
  broken: [
    {
      name: "problems that are left, one digit apart",
      text: "年末尚未整改到位的问题«17个»，列入清单。\n下一步，紧盯«11个»没有完成整改的问题，逐一销号。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "projects of one trait, in other words",
      text: "执行率低于50%的项目有«29个»，占比偏高。\n下一步，紧盯«92个»执行率偏低的项目。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an item of a list by its own words",
      text: "道路工程项目中，按期开工的74个，管线迁改停工的41个，征地拆迁受阻的«18个»。\n紧盯«13个»征地拆迁受阻的项目倒排工期。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "works that were delayed",
      text: "管线迁改停工的道路工程项目«23个»。\n对«28个»管线迁改停工的道路工程项目倒排工期。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "one digit, by little that nothing else of the report fits",
      text: "完成质量抽查，退回重报的单位«7家»，均已补正。\n退回重报的«4家»单位要说明原因。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "what has no noun of its own",
      text: "抽取«36个»已完成验收的合同进行现场抽查。\n三是验收走过场，现场抽查的«26个»合同存在不同程度的缺陷。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "what the numbers before differ by",
      text: "完成渠道衬砌项目32个，渠道衬砌目标40个。\n尽快完成剩余8个渠道衬砌项目。",
    },
    {
      name: "one kind of several",
      text: "全县73个部门开展整体支出评价。\n对6个部门整体支出和13个政策开展评价。",
    },
    {
      name: "two groups of one trait",
      text: "甲镇执行率低于50%的项目29个。\n乙镇执行率低于50%的项目23个。\n紧盯24个执行率偏低的项目。",
    },
    {
      name: "those of them that have another trait too",
      text: "管线迁改停工的道路工程项目23个。\n对管线迁改停工且资金闲置的28个道路工程项目倒排工期。",
    },
    {
      name: "fewer, with nothing that says which",
      text: "延伸抽查乡镇9个，审计其产业补助资金。\n（二）扩大开支范围。3个乡镇将产业补助资金用于办公楼维修。",
    },
    {
      name: "some of them",
      text: "管线迁改停工的道路工程项目23个。\n其中对28个管线迁改停工的道路工程项目倒排工期。",
    },
  ],
});
