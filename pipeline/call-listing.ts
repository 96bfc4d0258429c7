import type { ModelErrorCode } from "../domain/errors.ts";
import type { Via } from "../domain/model-call.ts";
import type { CallLogContent, LoggedCall } from "../store/read-call-log.ts";
import { localTime, totalOf, totalsBy } from "./call-totals.ts";
import type { CallTotal } from "./call-totals.ts";
import { cutMiddle, tableLines } from "./table.ts";
import type { Column } from "./table.ts";

const failureNames: Readonly<Record<ModelErrorCode, string>> = {
  unreachable: "连不上",
  certificate: "证书不可信",
  "wrong-service": "地址不对",
  unauthorized: "密钥不对",
  "no-credit": "余额不足",
  "unknown-model": "没有模型",
  "too-long": "文字太长",
  rejected: "被拒绝",
  "rate-limited": "频率受限",
  "server-fault": "服务出错",
  timeout: "超时",
  "cut-off": "连接中断",
  "circuit-open": "服务未恢复",
  "over-budget": "超过用量",
  unlogged: "无法记录",
  stopped: "已停止",
  empty: "答复为空",
  "too-large": "答复太长",
  "not-json": "格式不对",
  "wrong-schema": "内容不全",
  truncated: "答复不完整",
  repeated: "答复重复",
  declined: "内容审查",
};

const wayNames: Readonly<Record<Via, string>> = {
  "json-schema": "Schema",
  "function-call": "函数",
  "json-mode": "JSON",
  text: "文字",
};

const verdictNames = { admitted: "通过", refused: "退回", unused: "未用" } as const;

const left = (title: string): Column => ({ title, align: "left" });
const right = (title: string): Column => ({ title, align: "right" });

/** The latest calls, then the totals by prompt, model and day. */
export function callListing({ calls, unreadable }: CallLogContent, most: number): string {
  const shown = calls.slice(-most);
  const rest = calls.length - shown.length;
  return [
    ...(rest > 0 ? [`更早的 ${rest} 次没有列出（用 --all 列出全部）。`] : []),
    ...callLines(shown),
    "",
    ...totalLines("提示词", totalsBy(calls, "prompt")),
    "",
    ...totalLines("模型", totalsBy(calls, "model")),
    "",
    ...totalLines("日期", [...totalsBy(calls, "day"), totalOf("合计", calls)]),
    ...(unreadable.length > 0
      ? [
          "",
          `有 ${unreadable.length} 行读不了（第 ${unreadable.slice(0, 10).join("、")} 行），可能是写入时断电，或被改动过。`,
        ]
      : []),
  ].join("\n");
}

function callLines(calls: readonly LoggedCall[]): readonly string[] {
  const columns = [
    left("时间"),
    left("模型"),
    left("提示词"),
    left("结果"),
    left("闸门"),
    left("方式"),
    right("请求"),
    right("词元（入/出）"),
    right("费用（元）"),
    right("用时（秒）"),
  ];
  return tableLines(columns, calls.map(rowOf));
}

function rowOf(call: LoggedCall): readonly string[] {
  const { usage, estimated, verdict, via } = call;
  return [
    localTime(call.time),
    cutMiddle(call.model, 24),
    `${call.promptId}@${call.promptVersion}`,
    outcomeName(call),
    verdict === null ? "" : verdictNames[verdict.verdict],
    via === null ? "" : wayNames[via],
    String(call.attempts),
    `${estimated ? "约" : ""}${usage.input}/${usage.output}`,
    costText(call.cost),
    (call.durationMs / 1000).toFixed(1),
  ];
}

function outcomeName({ outcome, cached }: LoggedCall): string {
  if (outcome === "answered") return cached ? "已答（沿用）" : "已答";
  // A later version may know other codes.
  const names: Readonly<Record<string, string | undefined>> = failureNames;
  return names[outcome] ?? outcome;
}

function totalLines(title: string, totals: readonly CallTotal[]): readonly string[] {
  const columns = [
    left(title),
    right("次数"),
    right("沿用"),
    right("失败"),
    right("请求"),
    right("输入词元"),
    right("输出词元"),
    right("费用（元）"),
    right("闸门通过"),
  ];
  return tableLines(
    columns,
    totals.map((total) => [
      total.key,
      String(total.calls),
      String(total.cached),
      String(total.failed),
      String(total.requests),
      String(total.input),
      String(total.output),
      costText(total.cost),
      total.judged === 0 ? "" : `${total.admitted}/${total.judged}`,
    ]),
  );
}

function costText(cost: number | null): string {
  return cost === null ? "" : cost.toFixed(4);
}
