import { indicatorOf } from "../../domain/indicator.ts";
import { abstain, evidenceOf } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";

const shown = 8;

export const relationsCover = defineRule<object>({
  id: "D04",
  name: "可核关系缺口",
  about: "列出没有任何关系可以核对的管理指标数据；只作回执，不算问题。",
  version: "1.0.0",
  severity: "hint",
  phase: "relations",
  messages: {},
  *check({ scene, judged }) {
    // What is aimed at, 不少于2000万元, need not be held against anything.
    const managed = scene.mentions.filter(
      ({ figure }) => figure.indicator !== null && figure.status === "actual",
    );
    if (managed.length === 0) return;
    const bound = new Set(
      judged.flatMap(({ bound: { evidence } }) =>
        evidence.flatMap(({ figure }) => figure?.id ?? []),
      ),
    );
    const loose = managed.filter(({ figure }) => !bound.has(figure.id));
    const [all, open] = [String(managed.length), String(loose.length)];
    if (loose.length === 0) {
      yield abstain("not_applicable", `管理指标数据${all}个，每个都至少在一个核过的关系里`);
      return;
    }
    const named = loose.map((mention) =>
      evidenceOf(indicatorOf(mention.figure.indicator ?? "")?.name ?? "管理指标", mention),
    );
    const names = [...new Set(named.map(({ role }) => role))];
    const rest = names.length > shown ? "等" : "";
    yield abstain(
      "insufficient",
      `管理指标数据${all}个，其中${open}个没有可核的关系：${names.slice(0, shown).join("、")}${rest}`,
      named,
    );
  },
});
