import type { Lapsed } from "../../domain/decide.ts";
import { isWaiver, judgmentText } from "../../domain/decision.ts";
import { describeLocator } from "../../domain/document.ts";
import { inverseWords, likelyWords } from "../../domain/finding-words.ts";
import type { Finding, Operand } from "../../domain/finding.ts";
import { severityNames, verdictNames } from "../../domain/finding.ts";
import { parseFormula } from "../../domain/relation.ts";
import type { Report } from "../../domain/report.ts";
import { toldSides } from "../../domain/told-sides.ts";
import type { BaselineState, Compared } from "./baseline.ts";
import { html, nothing, trusted } from "./html.ts";
import type { Html } from "./html.ts";
import { toneOf } from "./marked-text.ts";
import type { Numbered } from "./marks.ts";
import type { PageIndex } from "./page-index.ts";

/** A root finding and what the same cause also breaks, with their numbers on the page. */
export interface NumberedCard {
  readonly root: Numbered;
  readonly folded: readonly Numbered[];
}

export interface CardContext {
  readonly find: (documentId: string) => Report | undefined;
  readonly lapsed: readonly Lapsed[];
  readonly compared: Compared | null;
  readonly index: PageIndex;
}

export function cardHtml({ root, folded }: NumberedCard, context: CardContext): Html {
  const also =
    folded.length === 0
      ? nothing
      : html`<details class="also" open>
          <summary>同一原因还引起${folded.length}个问题</summary>
          ${folded.map((one) => findingHtml(one, context))}
        </details> `;
  return html`<li>${findingHtml(root, context)}${also}</li> `;
}

const stateNames: Readonly<Record<BaselineState, string>> = {
  new: "新增",
  updated: "有变化",
  unchanged: "未变",
};

function findingHtml(numbered: Numbered, context: CardContext): Html {
  const { number, finding } = numbered;
  const { severity, title, message, ruleId, ruleName, verdict, suggestion } = finding;
  const state = context.compared?.states.get(finding.id);
  const badge =
    state === undefined ? nothing : html` <span class="state">${stateNames[state]}</span>`;
  const rest = message.includes(suggestion) ? nothing : html`<p>${suggestion}</p> `;
  return html`<article
    class="card ${toneOf(numbered)}"
    ${trusted(context.index.cardMarksOf(finding))}
    id="f${number}"
    tabindex="-1"
    aria-labelledby="t${number}"
  >
    <h3 id="t${number}">
      <span class="no">${number}</span>
      <span class="level">${severityNames[severity]}</span> ${title}${badge}
    </h3>
    <p class="rule">${ruleId} ${ruleName} · ${verdictNames[verdict]}</p>
    ${decisionHtml(finding, context)}
    <p class="message">${message}</p>
    ${rest}
    <dl>
      ${facts(finding).map(
        ([name, text]) =>
          html`<dt>${name}</dt>
            <dd>${text}</dd> `,
      )}
      <dt>依据</dt>
      <dd>
        <ol class="grounds">
          ${finding.operands.map((operand, index) => groundHtml(numbered, operand, index, context))}
        </ol>
      </dd>
    </dl>
  </article> `;
}

function decisionHtml({ id, decision }: Finding, { lapsed }: CardContext): Html {
  const gone = lapsed
    .filter(({ findingId }) => findingId === id)
    .map(
      (one) =>
        html`<p class="decision lapsed">
          原结论“${judgmentText(one.decision.judgment)}”已失效，因为${one.reason}。
        </p> `,
    );
  if (decision === undefined) return html`${gone}`;
  const effect = isWaiver(decision) ? "不再计入错误" : "仍计入错误";
  return html`<p class="decision">结论　${judgmentText(decision)}　${effect}</p>
    ${gone}`;
}

/** What the message rests on, one line each; empty ones are left out. */
function facts(finding: Finding): readonly (readonly [string, string])[] {
  const { relation, grounds } = finding;
  const sides = toldSides(finding);
  // A number that is told twice is recomputed from nothing.
  const isRepeat = parseFormula(relation?.formula ?? "")?.name === "value";
  const [claimName, otherName] = isRepeat ? (["一处", "另一处"] as const) : ["文中", "复算"];
  const all: readonly (readonly [string, string])[] = [
    ["关系", relation?.text ?? ""],
    ["代入", relation?.substituted ?? ""],
    [claimName, sides.claimed],
    [otherName, sides.computed],
    ["反推", inverseWords(finding)],
    ["可能", likelyWords(finding)],
    ["从哪查起", grounds?.blame ?? ""],
  ];
  return all.filter(([, text]) => text !== "");
}

function groundHtml(
  { number, finding }: Numbered,
  { role, quote, documentId, start }: Operand,
  index: number,
  { find }: CardContext,
): Html {
  const report = find(documentId);
  const block = report?.document.blocks.find(({ span }) => span.start <= start && start < span.end);
  const file =
    report !== undefined && new Set(finding.documentIds).size > 1 ? `${nameOf(report)} ` : "";
  const place = describeLocator(block?.locator ?? {});
  return html`<li>
    <a href="#e${number}-${index}">${role}“${quote.replace(/\s+/gu, "")}”</a>
    <span class="place">${file}${place}</span>
  </li> `;
}

function nameOf({ path }: Report): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
