import { z } from "zod";
import { lightRuleSchema } from "./light-rule.ts";
import type { LightRule } from "./light-rule.ts";
import { lightVariant, lightVariants } from "./light-variants.ts";
import type { SettingName, Settings } from "./profile.ts";
import {
  counted,
  gradeBands,
  lowScoreCut,
  money,
  numberStyle,
  orUnsettled,
  outcomeWords,
  percent,
  words,
  yesNo,
} from "./profile-values.ts";

/** How one setting stands in a profile file. */
interface Entry<Value> {
  /** Its key in the file. */
  readonly name: string;
  readonly value: z.ZodType<Value>;
}

const fontNames = z.strictObject(
  {
    标题: z.string().min(1),
    一级标题: z.string().min(1),
    二级标题: z.string().min(1),
    正文: z.string().min(1),
    表格: z.string().min(1),
    西文: z.string().min(1),
  },
  "应写明标题、一级标题、二级标题、正文、表格、西文六种字体",
);

const lightIds = lightVariants.map(({ id }) => id).join("、");

/** The name of a rule that comes with the program, or a whole rule. */
const lightRule: z.ZodType<LightRule> = z.unknown().transform((given, context) => {
  const named = typeof given === "string" ? lightVariant(given) : null;
  if (named !== null) return named;
  if (typeof given === "string") {
    const message = `没有“${given}”这种预警灯规则，可写${lightIds}，或写出整条规则`;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  }
  const parsed = lightRuleSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    context.addIssue({ code: "custom", path: [...path], message });
  }
  return z.NEVER;
});

/** Every setting by its key in the file: a new one is its type in `Settings` and one line here. */
export const settingEntries: {
  readonly [Name in SettingName]: Entry<Settings[Name]["value"]>;
} = {
  grades: { name: "评价等级", value: gradeBands },
  outcomes: { name: "事前评估结论", value: outcomeWords },
  exAnteNew: { name: "新增项目须事前评估", value: yesNo },
  exAnteGrowth: { name: "须事前评估的增幅", value: percent },
  exAnteIncrease: { name: "须事前评估的增额", value: money },
  exAnteYears: { name: "须事前评估的延续年限", value: counted("年") },
  thirdPartyFrom: { name: "引入第三方再评估的总投资", value: money },
  monitoringPass: { name: "监控审核合格分", value: counted("分") },
  monitoringFailures: { name: "监控连续不合格次数", value: counted("次") },
  monitoringGap: { name: "执行与目标偏离预警", value: counted("个百分点") },
  matrixLimit: { name: "双监控达标线", value: percent },
  lights: { name: "预警灯规则", value: lightRule },
  cutGrades: { name: "压减公用经费的等级", value: words },
  cutGradeRate: { name: "压减公用经费的比例", value: orUnsettled(percent) },
  lowScoreCut: { name: "低分项目扣减预算", value: lowScoreCut },
  auditBestGrade: { name: "审计问题项目最高等级", value: z.string().min(1) },
  exAnteRequired: { name: "未经事前评估不得列入预算", value: yesNo },
  fonts: { name: "字体", value: fontNames },
  numbers: { name: "数字写法", value: numberStyle },
};

export const settingNames: readonly SettingName[] = z
  .array(z.custom<SettingName>((name) => typeof name === "string" && name in settingEntries))
  .parse(Object.keys(settingEntries));
