import { Cover } from "./cover.ts";
import { list, sectors } from "./lexicon.ts";

/** Words that make another statement of the same number. */
const turning = list(`
  不 未 没 无 非 否 应 勿 莫 缺 漏 免 拒
  预计 预期 有望 力争 争取 拟 计划 可能 估计 据说 据称 据悉 如果 若 假如 假设 倘 应当 应该 应达 必须 建议 或许 大概 也许 将于 将在 将达 将会 即将 尚待 有待
  将收回 将核减 将压减 将完成 将实现 将达到 将安排 将选取 将举办 将公开 将新增 将增加 将减少 望 欲
  合计 总计 累计 平均 人均 户均 年均 日均 月均 每 占 分别 同比 环比 相比 折合 相当于 净 仅 只 不过 高达 多达 之多 之巨 至少 至多 最多 最少 上下 左右 以上 以下 以内 以外 之内 起码 大约 大致 将近 接近 逼近 逾 突破 超 余 多 约 近 上限 下限 原 含 不含 剔除 扣除 除外 另外 另有 之外 其中 各自
  核增 审增 调增 增列 追加 增拨 新增 补助 奖励 拨付 支付 挪用 截留 违规 违法 违纪 虚报 浪费 损失 流失 贪污 骗取 套取 罚款 上缴 结转 结余 缺口 拖欠 欠 债务 赤字 亏 冒领 侵占 问责 处分 处罚 移送 立案 犯罪 腐败 撤销 终止 停止 取消 作废 造假 失实
  各区县 各县区 各县市 各县 各区 各市 各地 邻县 邻区 两县 两区 县本级 区本级 市本级 本级 专项债 债券 基金 公共预算 国有资本 转移支付 红灯 黄灯 绿灯 蓝灯 事成 事未成
  全省 全市 全国 省级 市级 中央 省直 市直 上级 下级 乡镇 镇街 街道 村级 社区 企业 学校 医院 高校 个人 群众 居民 农户 贫困
  上半年 下半年 季度 上月 本月 当月 次月 月末 月底 月初 年初 年末 年底 当日 上旬 中旬 下旬 次年 来年 明年 翌年 下一年度 下一轮 下一阶段 今后 未来 前年 往年 历年 累年 上年 去年 同期 上期 期初 期末
`);

/** In these the same characters turn nothing. */
const still = list(`
  不断 不仅 不但 不再 不予支持 无效 非税 多次 多方 多元 多种 多渠道 多层次 多部门 多维度 多角度 近年来 近年 约束 节约 预约 签约 大约定 原则 原因 还原 包含 内含 含义 余额 超前 超期 占用 每项 净化 只有 超收
  相应 对应 应用 反应 响应 适应 应急 供应 应对 应有 效应 应编 应评
  非常 无关 无形 否决 是否 能否 缺陷 免费 若干 望远 部门项目支出 不良
  不合理 不必要 不明确 不量化 不认真 不真实 不规范 不到位 不及时 不准确 不完整 不符合 不科学 不严格 不精准 不够 不强 不高 不深 不足 不同 不仅仅 拟出台 拟安排 无关 新增重大 新增项目和政策 新增政策 低效无效
  各县直 各区直 各市直 各地区 上级考核 上级组织 上级绩效 上级部门 财政部门 未来得及
`);

const cover = new Cover([...turning, ...still, ...sectors]);
const harmless = new Set(still);

/** Words that turn a number, and sectors, outside the ordinary words that hold them. */
export function* turnsIn(
  words: string,
): Generator<{ readonly word: string; readonly start: number }> {
  for (const found of cover.wordsIn(words)) if (!harmless.has(found.word)) yield found;
}
