import { readFileSync, readdirSync } from "node:fs";
import type { Catalogue, CatalogueEntry } from "../../domain/catalogue.ts";
import type { Draft } from "../../domain/draft.ts";
import { materialOf } from "../../domain/material.ts";
import type { Quoted } from "../../domain/paper.ts";
import type { Report } from "../../domain/report.ts";
import { extractReport } from "../../extractors/index.ts";
import { catalogueOf } from "../../pipeline/assist/catalogue.ts";
import { readDocument } from "../../readers/index.ts";
import type { Section } from "../../rules/draft/draft-rule.ts";
import { policyBasisOf, rulesIssuedBy } from "../../templates/named-papers.ts";
import { nextStepsOf, problemsOf } from "../../templates/quotations.ts";
import { markedReport } from "./marked-report.ts";
import type { MarkedOptions } from "./marked-report.ts";

/** A catalogue of every fact that the sources agree on, whatever the section. */
export function wholeCatalogue(reports: readonly Report[]): Catalogue {
  const districts = Map.groupBy(reports, ({ district }) => district?.name ?? "");
  const materials = [...districts.values()].map((own) => materialOf(own, new Set()));
  return catalogueOf({
    reports,
    year: materials[0]?.year ?? null,
    figures: materials.flatMap(({ facts, year }) =>
      facts.all
        .filter((fact) => fact.statements.length === 1 && isNear(fact.year, year))
        .map(({ statements }) => statements[0]!.printed),
    ),
    calculations: materials.flatMap(({ calculations, facts }) =>
      [...calculations.values()].filter(
        (each) => facts.find(each.indicator, each.year) === undefined,
      ),
    ),
    measures: [],
    titles: reports.flatMap((report) => [...policyBasisOf(report), ...rulesIssuedBy(report)]),
    sayings: reports.flatMap(sayingsOf),
  });
}

function isNear(year: number | null, own: number | null): boolean {
  return year === own || (year !== null && own !== null && Math.abs(year - own) === 1);
}

function sayingsOf(report: Report): readonly Quoted[] {
  return [...problemsOf(report), ...nextStepsOf(report)].flatMap((block) =>
    block.kind === "paragraph" ? block.parts.filter((part) => part.kind === "quotation") : [],
  );
}

export function markedCatalogue(marked: string, options: MarkedOptions = {}): Catalogue {
  return wholeCatalogue([markedReport(marked, options)]);
}

const samples = new URL("../../samples/", import.meta.url);

export async function sampleReports(): Promise<readonly Report[]> {
  const names = readdirSync(samples).filter((name) => /\.(?:docx?|pdf|txt|html)$/.test(name));
  return await Promise.all(
    names.map(async (name) => {
      const bytes = readFileSync(new URL(encodeURIComponent(name), samples));
      const { document, notices } = await readDocument(bytes);
      return extractReport(name, document, notices);
    }),
  );
}

const headings: Readonly<Record<string, readonly string[]>> = {
  institution: ["一、工作开展情况", "（一）健全制度体系"],
  ex_ante: ["一、工作开展情况", "（二）事前绩效评估"],
  target: ["一、工作开展情况", "（三）绩效目标管理"],
  monitoring: ["一、工作开展情况", "（四）绩效运行监控"],
  evaluation: ["一、工作开展情况", "（五）绩效评价"],
  application: ["一、工作开展情况", "（六）结果应用与整改"],
  support: ["一、工作开展情况", "（七）信息公开、培训和成本绩效"],
  achievements: ["二、取得的成效"],
  problems: ["三、存在问题"],
  next: ["四、下一步工作打算"],
  comparison: ["一、比率对比"],
};

export function sectionFor(name: string, { reports, year }: Catalogue, condensed = false): Section {
  const district = reports[0]?.district?.name ?? "";
  const title = `${district}${year === null ? "" : `${year}年度`}预算绩效管理工作总结`;
  return { title, headings: headings[name] ?? [], condensed };
}

/** Slots by the name of their indicator, {{评减金额}} or {{评减金额|下年}}, become ids; null when one is missing. */
export function withIds(text: string, catalogue: Catalogue): string | null {
  let complete = true;
  const written = text.replaceAll(/\{\{([^{}]+)\}\}/g, (_, name: string) => {
    const entry = entryNamed(name, catalogue);
    if (entry === undefined) complete = false;
    return `{{${entry?.id ?? ""}}}`;
  });
  return complete ? written : null;
}

function entryNamed(written: string, { entries, year }: Catalogue): CatalogueEntry | undefined {
  const [name = "", shift = ""] = written.split("|");
  const wanted = year === null ? null : year + (shift === "下年" ? 1 : shift === "上年" ? -1 : 0);
  const shifts: Readonly<Record<string, number>> = { 年度: 0, 上年度: -1, 下年度: 1 };
  if (name === "区县") return entries.find((e) => e.kind === "name" && e.role === "district");
  const step = shifts[name];
  if (step !== undefined && year !== null) {
    return entries.find((e) => e.kind === "name" && e.text === `${year + step}年度`);
  }
  if (/^[A-Z]\d+$/.test(name)) return entries.find(({ id }) => id === name);
  return entries.find((e) => "name" in e && e.name === name && e.year === wanted);
}

export function draftOf(text: string, basis: readonly string[] = []): Draft {
  const sentences = text.match(/[^。]+。?/gu) ?? [text];
  return { sentences: sentences.map((each) => ({ text: each, basis: [...basis] })) };
}

export interface GoodDraft {
  readonly section: string;
  readonly text: string;
}

/** Drafts as a good writer writes them, by section; slots by the names of their indicators. */
export function goodDrafts(): readonly GoodDraft[] {
  const url = new URL("../fixtures/drafts/good-drafts.txt", import.meta.url);
  let section = "";
  return readFileSync(url, "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("## ")) section = line.slice(3);
      return line === "" || line.startsWith("## ") ? [] : [{ section, text: line }];
    });
}
