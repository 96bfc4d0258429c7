import type { Band, LightRule } from "./light-rule.ts";

/** k<60 red, 60≤k<80 yellow, k≥80 green: limits of the vendor's default. */
const threeBands: Band[] = [
  { light: "red", below: "60" },
  { light: "yellow", from: "60", below: "80" },
  { light: "green", from: "80" },
];

const fourBands: Band[] = [
  { light: "red", below: "60" },
  { light: "yellow", from: "60", below: "80" },
  { light: "green", from: "80", below: "120" },
  { light: "blue", from: "120" },
];

const worst = { kind: "worst" } as const;

const open = { exempt: [], valid_from: null, unconfirmed: null };

/** The rules for lights that were found in use; none of them is a national standard. */
export const lightVariants: readonly LightRule[] = [
  {
    ...open,
    id: "V1",
    name: "预算执行预警（系统默认）",
    tests: [{ scope: "execution", measure: "e/t", bands: threeBands, without_budget: "0" }],
    rollup: worst,
    citation: "预算管理一体化系统默认规则“预算执行预警”",
  },
  {
    ...open,
    id: "V2",
    name: "正向指标预警（系统默认）",
    tests: [{ scope: "indicator", measure: "r/t", bands: fourBands }],
    rollup: worst,
    citation: "预算管理一体化系统默认规则“绩效目标预警”",
  },
  {
    ...open,
    id: "V3",
    name: "分类指标预警（山西模式）",
    tests: [
      {
        scope: "target",
        met: "green",
        partly: "yellow",
        missed: "red",
        directions: ["less", "qualitative"],
      },
      {
        scope: "target",
        met: "green",
        partly: "red",
        missed: "red",
        directions: ["more"],
        kinds: ["质量", "时效", "成本"],
      },
      {
        scope: "indicator",
        measure: "r/t",
        bands: fourBands,
        kinds: ["数量", "经济效益", "社会效益", "生态效益", "可持续", "满意度"],
      },
    ],
    rollup: worst,
    citation: "预算管理一体化系统山西模式的屏显规则",
  },
  {
    ...open,
    id: "V4",
    name: "指标汇总到项目（从严）",
    tests: [
      { scope: "execution", measure: "e/t", bands: threeBands, without_budget: "0" },
      { scope: "indicator", measure: "r/t", bands: fourBands },
    ],
    rollup: worst,
    citation: "预算管理一体化系统默认规则“指标预警汇总到项目”：有红即红，其次黄、绿、蓝",
  },
  {
    ...open,
    id: "V5",
    name: "执行与目标双因素（合肥模式）",
    tests: [],
    rollup: {
      kind: "two-factor",
      execution_from: "100",
      target_from: "100",
      both: "green",
      execution_only: "yellow",
      target_only: "red",
      neither: "red",
    },
    citation: "合肥市“一般监控”填报导入规则",
    unconfirmed: "原规则只说目标完成与否，此处按各指标完成率不低于序时进度认定，请本单位确认。",
  },
  {
    ...open,
    id: "V6",
    name: "全年预计完成预警（天津模式）",
    tests: [{ scope: "forecast", certain: "green", possible: "yellow", impossible: "red" }],
    rollup: worst,
    citation: "预算管理一体化系统天津模式“全年预计完成情况预警”",
    unconfirmed: "完成目标可能性与灯色的对应关系未见原文，此处按字面暂定，请本单位确认。",
  },
  {
    ...open,
    id: "V7",
    name: "分月执行率下限（四川）",
    tests: [
      {
        scope: "floor",
        floors: [
          { month: 4, below: "25" },
          { month: 6, below: "40" },
          { month: 8, below: "60" },
          { month: 10, below: "80" },
        ],
        light: "red",
        otherwise: "green",
      },
      {
        scope: "gap",
        measure: "|e-r|",
        bands: [
          { light: "green", to: "10" },
          { light: "red", above: "10" },
        ],
      },
    ],
    rollup: worst,
    citation: "川财绩〔2025〕10号（据转述，未见原件）",
    valid_from: "2025-09-24",
    unconfirmed: "原规则只说预警，此处记为红灯；各档之间的月份沿用前一档，请本单位确认。",
  },
  {
    ...open,
    id: "V8",
    name: "监控审核得分与匹配差（伽师）",
    tests: [
      {
        scope: "score",
        bands: [
          { light: "red", below: "60" },
          { light: "green", from: "60" },
        ],
      },
      {
        scope: "gap",
        measure: "|e-r|",
        bands: [
          { light: "green", below: "20" },
          { light: "red", from: "20" },
        ],
      },
    ],
    rollup: worst,
    citation: "伽师县2024年度预算绩效管理工作报告",
    unconfirmed: "原文只说通知整改，此处记为红灯，请本单位确认。",
  },
  {
    ...open,
    id: "V9",
    name: "平台灯色（烈山）",
    tests: [{ scope: "given" }],
    rollup: worst,
    citation: "淮北市烈山区2024年度预算绩效管理工作报告",
    unconfirmed: "界限由一体化平台掌握，报告未列出，此处采用工作簿中的灯色。",
  },
  {
    ...open,
    id: "V10",
    name: "平台红灯项目（泸县）",
    tests: [{ scope: "given" }],
    rollup: worst,
    citation: "泸县2023年度预算绩效管理工作报告",
    unconfirmed: "报告未列出界限，此处采用工作簿中的灯色。",
  },
  {
    ...open,
    id: "V11",
    name: "审计异常界限",
    tests: [
      {
        scope: "execution",
        measure: "e",
        bands: [
          { light: "red", below: "80" },
          { light: "green", from: "80", to: "120" },
          { light: "red", above: "120" },
        ],
      },
      {
        scope: "gap",
        measure: "e-r",
        bands: [
          { light: "green", to: "20" },
          { light: "red", above: "20" },
        ],
      },
      {
        scope: "indicator",
        measure: "|r-100|",
        bands: [
          { light: "green", to: "20" },
          { light: "red", above: "20" },
        ],
      },
    ],
    rollup: worst,
    citation: "公开审计规则集 PERF-EXEC-002",
    unconfirmed: "界限按全年数设定，年中监控使用前请本单位确认。",
  },
];

/** The rule that is used unless another is named. */
export const defaultLightRule = "V1";

export function lightVariant(id: string): LightRule | null {
  return lightVariants.find((rule) => rule.id === id.toUpperCase()) ?? null;
}
