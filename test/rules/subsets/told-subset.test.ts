import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { testRule } from "../../helpers/test-rule.ts";

const outnumbered = { messageId: "mismatch", severity: "warning" } as const;

testRule(subsetCount, {
  holds: [
    { name: "some of the things counted", text: "«24个»项目村中仅«15个»落实了管护人员。" },
    {
      name: "reports sent on",
      text: "公开重点评价报告«20份»，并将其中«5份»报县人大常委会参阅。",
    },
    {
      name: "what is left out is not the whole",
      text: "«13份»报告除1份涉密外，其余挂到网站上，选取«6份»报县人大。",
    },
    { name: "units that asked for projects", text: "对«6家»单位申报的«14个»项目组织评估。" },
  ],
  broken: [
    { name: "more than there are", text: "«24个»项目村中仅«45个»落实了管护人员。", ...outnumbered },
    {
      name: "more sheets came back than were sent",
      text: "发放问卷«480份»，收回有效问卷«742份»。",
      ...outnumbered,
    },
    {
      name: "a part without a noun of its own",
      text: "评价共梳理出问题«18个»，其中属于制度不健全的«71个»。",
      ...outnumbered,
    },
    {
      name: "more reports sent on than published",
      text: "评价报告公开«4份»，报人大«14份»。",
      ...outnumbered,
    },
  ],
  abstains: [
    {
      name: "all were sent on, and some were published",
      text: "公开评价报告18份，全部20份报告报县人大常委会审议。",
      outcome: "not_applicable",
    },
    {
      name: "by how many more",
      text: "评价项目比上年增加5个，其中得分较高的7个。",
      outcome: "not_applicable",
    },
  ],
});
