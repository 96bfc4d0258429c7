import { Cover } from "./cover.ts";
import { defineDraftRule, held, isPlan } from "./draft-rule.ts";
import { saidBy } from "./sources.ts";
import type { Written } from "./written.ts";
import { toldAt } from "./written.ts";

interface Claim {
  readonly word: string;
}

/** Words that claim a rank, a whole, a growth or an honour. */
const claims = words(`
  持平 上年 去年 往年 同期 历年 满分 零分 高分 及格 全额 足额 满额 满员 爆满 腰斩 首批 首轮 亚军 季军 任务完成 完成年度 完成全年 完成目标 完成任务 实现目标
  第一 首位 首次 首个 首创 首家 率先 领先 领跑 前列 前茅 榜首 名列 位列 位居 排名 排位 最 唯一 一流 之首 冠军 垫底 末位 独家 绝无仅有 史无前例 前所未有
  历史 新高 新低 突破 跃升 跃居 跨越 飞跃 大幅 显著 明显 成倍 猛增 激增 骤降 锐减 暴涨 持续增长 逐年 连年 稳步增长 连续 稳居 再创 创下 翻倍 可观 巨大
  全部 全都 均 皆 都 所有 无一 全覆盖 全面覆盖 全面完成 全数 悉数 尽数 各项任务 每个 任何 无遗漏 全员 完全 彻底 绝对 始终 从未 从不 未发现 未发生 未出现 没有发现 没有发生 没有出现 没有任何 杜绝 清零 归零 无死角 应评尽评 应编尽编 应纳尽纳 应收尽收 应公开尽公开
  多数 绝大 大多 普遍 大量 众多 许多 不少 几乎 广泛 频繁 少有 罕见 绝大部分 大部分
  好于 优于 快于 强于 高于 低于 多于 少于 胜过 其他地区 其他县 其他区 其他市 周边 同类地区 兄弟县 同行 标杆 样板
  超额 提前 圆满 如期 按期 按时 及时足额 高质量完成 顺利完成 胜利 达标 合格 优秀 优良 良好 优异 先进 表彰 荣获 获评 获得 嘉奖 通报表扬 示范 典型 肯定 好评 满意 认可 赞誉 表扬 通报批评
`);
const innocent = words(`
  最后 最终 平均 均衡 首都 成都 都市 提前介入 提前谋划 完全成本 历史数据 历史成本 广泛征求 按时报送 按期报送 满意度 良好氛围 优秀传统 达标情况 均等化 连续性
`);
const cover = new Cover([...claims, ...innocent]);
const harmless = new Set(innocent);

export const claimsGrounded = defineDraftRule({
  id: "W05",
  name: "论断有据",
  about: "名次、最高级、全部或没有、增长幅度、评优评先一类的论断须是所引材料自己的话。",
  version: "1.1.0",
  messages: {
    groundless: ({ word }: Claim) =>
      `“${word}”是需要依据的论断，所引数据的出处和列出的依据中没有这样说。请删去，或引用这样说的原文。`,
  },
  *check({ sentence, section }) {
    const { words: own } = sentence;
    for (const { word, start } of cover.wordsIn(own)) {
      if (harmless.has(word)) continue;
      if (leadsToRank(word, start, sentence)) yield held;
      else if (timely.has(word) && isPlan(section)) yield held;
      else if (saidBy(toldAt(sentence, start), own, start, start + word.length)) yield held;
      else yield { verdict: "broken", messageId: "groundless", data: { word } };
    }
  },
});

/** What is still to be done is done in time by intention; what was done, only where a source says so. */
const timely: ReadonlySet<string> = new Set(["按时", "按期", "如期"]);

/** 位列{{F3}}: the rank is a figure of a source. */
function leadsToRank(word: string, start: number, { slots }: Written): boolean {
  if (!/^(?:位列|位居|名列|排名)$/u.test(word)) return false;
  const next = slots.find(({ mark }) => mark === start + word.length)?.entry;
  return next?.kind === "figure" && next.figure.kind === "rank";
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
