/**
 * Words that a paper on budget performance is written with and in which a numeral, or a character that
 * ends the names of places and bodies, means nothing of the kind. The gate is closed to any other use
 * of such a character, so a word that is missing here costs a refusal and never a wrong paper.
 */

/** The numeral counts nothing. */
export const numeralWords = list(`
  进一步 更进一步 下一年度 下一轮 下一阶段 放在一起 下一步 上一步 一步一步 统一 一律 一体化 一体 一致 一般 一般公共预算 一般性 一定 一并 一同 一道 一系列
  一直 一贯 一经 一旦 一些 一线 一方面 另一方面 单一 专一 逐一 一一对应 一以贯之 一如既往 一视同仁 一盘棋 一揽子 一刀切
  一站式 一票否决 一项一策 一事一议 一手抓 一把手 一岗双责 一抓到底 一级抓一级 第一时间 第一责任人 万无一失 三令五申
  一级指标 二级指标 三级指标 三级审核 三级复核 两级 县乡两级 市县两级 省市县三级 一级预算单位 二级预算单位 二级单位
  第三方 第三方机构 三公经费 三保支出 三农工作 三农领域 三重一大 队伍 陆续 四本预算 两手抓 两会 五位一体 三位一体 十四五规划 十四五时期 十四五期间 党的二十大 二十大精神
  双监控 双控 双随机 双向 双评 双公开 双重 双方 双促进 千方百计 百姓 老百姓 零基预算 零散 零星
`);

/** Ends a name of a place or a body elsewhere; here it does not. */
export const bodyWords = list(`
  部门 全部 内部 外部 部署 干部 局部 部委 部分 办法 办理 举办 主办 承办 督办 办公 开办 经办 交办 催办 兴办 办事 办好 办结 查办
  委托 委派 党委 格局 布局 局面 结局 全局 大局 局限 开局 署名 签署 院校
  节省 省级 市级 县级 区级 省市县 市县 县区 区县 县市区 县域 县直 区直 县乡 县本级 区本级 市本级 本县 本区 本市 我县 我区 我市
  全县 全区 全市 全省 各县 各区 各市 各县区 各区县 市场 城市 上市 区域 地区 社区 园区 区分 区别 分区 区间 辖区 片区 误区 城区 山区
  乡镇 镇街 城镇 镇级 各镇 各乡镇 镇村 村镇 乡村 城乡 下乡 返乡 农村 村级 驻村 村民 各村 联盟 同盟
  政府 县政府 区政府 市政府 乡政府 镇政府 本级政府 同级政府 上级政府 各级政府 下级政府 财政局 财政部门 中心工作 以结果为中心 重心 核心 信心
  所有 所需 所在 所属 集中 集体 会议 机构 第三方机构 中介机构 专业机构 专业公司
  党委会 常务会 专题会 联席会 会审 会商 会同
`);

/** Sectors: 教育部门 names a body as well as 教育局 does. */
export const sectors = list(`
  教育 卫健 卫生健康 医疗 医保 民政 农业农村 农业 林业 水利 交通运输 交通 住建 住房 自然资源 国土 生态环境 环保 文旅 文化 旅游
  体育 公安 司法 人社 社保 就业 养老 发改 工信 科技 商务 应急 审计 统计 市场监管 税务 城管 城市管理 退役军人 乡村振兴 扶贫 残联 妇联
  工会 团委 组织部 宣传部 统战部 政法委 纪委 监委 监察 法院 检察院 消防 气象 供销 档案 国资 金融 招商 大数据 行政审批 机关事务
  水务 粮食 畜牧 园林 环卫 烟草 电力 邮政
`);

/** What stands right before a name: nothing that could be the beginning of one. */
export const openers = list(`
  在 对 向 由 与 和 及 将 从 按 经 为 把 被 给 于 各 全 本 我 该 到 等 的 了 使 让 并 以 但 而 或 是 请 至 就 除 据 依
  推动 督促 组织 指导 推进 开展 实现 加强 覆盖 涉及 引导 要求 报送 围绕 依托 建立 健全 完善 强化 深化 提升 提高 优化 促进 落实 贯彻
  按照 根据 通过 结合 针对 帮助 协助 支持 配合 联合 会同 统筹 压实 明确 规范 细化 制定 印发 出台 修订 委托 选聘 面向 深入 持续 积极 坚持 做好 抓好 纳入
`);

/** Nouns that also stand before words such as 县级 and 区域. */
export const leadingNouns = list(`
  财政 预算 绩效 管理 工作 上级 同级 下级 服务 所在 所属 整个 现有 我们 部门 单位 项目 资金
`);

export function list(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}
