import { coreOf, countyDivisions, divisionNames, upperDivisions } from "../../domain/division.ts";
import { Cover } from "./cover.ts";
import { list } from "./lexicon.ts";

// Ordinary words that are, or hold, a name of the table: seen in reports and in good drafts.
const ordinary = new Set(
  list(
    "城区 郊区 矿区 东区 西区 新城区 老城区 城中区 市中区 城东区 城西区 城北区 解放区 " +
      "长治久安 资金安排 资金安全 公安机关 会同 资源 和政策 和政府 合作 新建 振兴 建设 开发 共和 和平 解放 平安 安全 安定 稳定 规定 固定 " +
      "核定 审定 确定 通道 交口 会理 文成 东部 西部 同心 友好 新兴 复兴 前进 清水 下关 内乡 新华 大方 兴业 安居 惠民 利民 富民 " +
      "高台 方正 公平 太平 通江达海 上思 中方 永定 安化 集安 兴安 高明 高平 天全 城固 共青 长期 长效 大力 大化 大关 大通 东方 交城 " +
      "双流 集中 标准 精准 一体化 新安 延长 延期 任务 项城 项目 目标 合规 规范 普通 通信 宣传 宣布 平台 平均 平衡 " +
      "管理 预算 绩效 财政 资金 方面 部门 全面",
  ),
);

const cores = [...upperDivisions, ...countyDivisions].map(({ name }) => coreOf(name));
const cover = new Cover([...divisionNames, ...cores, ...ordinary]);

/** Names of real places in the words, the longest first, with and without 县 or 市 behind. */
export function* placesIn(words: string): Generator<{ word: string; start: number }> {
  for (const found of cover.wordsIn(words)) if (!ordinary.has(found.word)) yield found;
}
