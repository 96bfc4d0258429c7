import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(partsAddUp, {
  broken: [
    {
      name: "what follows the last item does not make it right",
      text: "申报的«49个»项目中，«25个»全额支持，«14个»核减后支持，7个未获通过。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "nor does the last class, told at more length",
      text: "参加考核的«29家»机构中，考核优秀的«6家»、合格的«14家»，不合格并取消资格的3家；机构管理仍需加强。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  holds: [
    {
      name: "an item that only goes on with the list",
      text: "申报的«46个»项目中，«25个»全额支持，«14个»核减后支持，«7个»未获通过。",
    },
    {
      name: "the last class, told at more length",
      text: "参加考核的«23家»机构中，考核优秀的«6家»、合格的«14家»，不合格并取消资格的«3家»；机构管理仍需加强。",
    },
  ],
});
