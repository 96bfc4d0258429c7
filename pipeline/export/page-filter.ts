import { severityNames } from "../../domain/finding.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { indicatorName, kindName, severities } from "./page-index.ts";
import type { PageIndex } from "./page-index.ts";

/** The bar that narrows the page; hidden until the script that works it has begun. */
export function filterBar({ districts, kinds, indicators }: PageIndex): Html {
  const levels = severities.map(
    (severity, index) =>
      html`<label
        ><input type="checkbox" name="s" value="${index}" checked />
        ${severityNames[severity]}</label
      > `,
  );
  return html`<form class="filters" aria-label="筛选" hidden>
    ${choice("d", "区县", districts)}${choice("k", "类型", kinds.map(kindName))}${choice(
      "i",
      "指标",
      indicators.map(indicatorName),
    )}
    <fieldset>
      <legend>问题</legend>
      ${levels}
    </fieldset>
    <label><input type="checkbox" name="r" /> 标出不作数据的数字</label>
    <button type="reset">全部显示</button>
    <output aria-live="polite"></output>
  </form> `;
}

function choice(name: string, title: string, options: readonly string[]): Html {
  const entries = options.map(
    (option, index) => html`<option value="${index}">${option}</option> `,
  );
  return html`<label
    >${title}
    <select name="${name}">
      <option value="">全部</option>
      ${entries}
    </select></label
  > `;
}
