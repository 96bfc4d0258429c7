import type { Chart, ChartSeries } from "../../domain/chart.ts";
import type { Light } from "../../domain/light-rule.ts";
import { lightNames } from "../../domain/light-rule.ts";
import type { AssessedProject, Group } from "../../domain/monitoring/analysis.ts";
import type { ReasonClass } from "../../domain/monitoring/project.ts";
import { reasonClasses, reasonNames } from "../../domain/monitoring/project.ts";
import type { PaperBlock, PaperRow, Part, Parts } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import { given } from "../parts.ts";
import type { Book } from "./book.ts";
import { countPart, groupName } from "./book.ts";
import { column } from "./execution-tables.ts";

const mostDepartments = 15;

export function withLight(book: Book, light: Light | null): readonly AssessedProject[] {
  return book.analysis.projects.filter((each) => each.light.light === light);
}

export function lightCount(book: Book, light: Light | null): Part {
  const name = light === null ? "未亮灯项目数" : `${lightNames[light]}灯项目数`;
  return countPart(
    book,
    name,
    withLight(book, light),
    `按${book.analysis.settings.lightRule.id}规则逐个判定`,
  );
}

/** Lights by department, those with most red first. */
export function departmentLights(book: Book): readonly PaperBlock[] {
  const groups = book.analysis.byDepartment
    .filter(({ lights }) => lights.red + lights.yellow + lights.green + lights.blue > 0)
    .toSorted((a, b) => b.lights.red - a.lights.red || b.lights.yellow - a.lights.yellow);
  const shown = groups.slice(0, mostDepartments);
  if (shown.length < 2) return [];
  const colours = usedColours(shown);
  const rows = shown.map((group): PaperRow => ({
    kind: "row",
    cells: [
      [given("identity", groupName(group))],
      ...colours.map((light) => countCell(book, group, light)),
    ],
  }));
  return [
    { kind: "chart", chart: lightChart(shown, colours) },
    {
      kind: "table",
      title: [text("分部门亮灯情况")],
      unit: "个",
      columns: [
        column("主管部门", 40, "left"),
        ...colours.map((light) =>
          column(light === "unknown" ? "未亮灯" : `${lightNames[light]}灯`, 15, "right"),
        ),
      ],
      rows,
    },
  ];
}

type Colour = Light | "unknown";

const colours: readonly Colour[] = ["red", "yellow", "green", "blue", "unknown"];

function usedColours(groups: readonly Group[]): readonly Colour[] {
  const always: readonly Colour[] = ["red", "yellow", "green"];
  return colours.filter(
    (light) => always.includes(light) || groups.some(({ lights }) => lights[light] > 0),
  );
}

function countCell(book: Book, group: Group, light: Colour): Parts {
  const own = group.projects.filter((each) => (each.light.light ?? "unknown") === light);
  const name = `${groupName(group)}${light === "unknown" ? "未亮灯" : `${lightNames[light]}灯`}`;
  const origin = { formula: "逐个判定后计数", place: "" };
  const { measures } = book;
  if (own.length === 0) return [measures.count(name, 0, "", origin)];
  return [measures.count(name, own.length, "", { ...origin, place: placeOf(book, own) })];
}

function placeOf({ fileOf }: Book, [first]: readonly AssessedProject[]): string {
  if (first === undefined) return "";
  const { project } = first;
  return `${fileOf(project)}“${project.sheet}”${project.cell}起`;
}

function lightChart(groups: readonly Group[], used: readonly Colour[]): Chart {
  const series = used.map((light): ChartSeries => {
    const values = groups.map(({ lights }) => {
      const count = String(lights[light]);
      return { exact: count, text: count };
    });
    if (light === "unknown") return { name: "未亮灯", values };
    return { name: `${lightNames[light]}灯`, values, light };
  });
  return {
    form: "stacked",
    title: "分部门亮灯项目数",
    unit: "个",
    categories: groups.map(groupName),
    series,
  };
}

/** Red projects by the class of their reason; a project may name several. */
export function redReasons(book: Book): readonly PaperBlock[] {
  const reds = withLight(book, "red");
  if (reds.length === 0) return [];
  const classes: readonly (ReasonClass | null)[] = [...reasonClasses, null];
  const rows = classes.flatMap((reason): PaperRow[] => {
    const own = reds.filter(({ project }) =>
      reason === null ? project.reasons.length === 0 : project.reasons.includes(reason),
    );
    if (own.length === 0) return [];
    const name = reason === null ? "未填报原因" : reasonNames[reason];
    const how = "按填报的偏差原因归类，一个项目可有几类";
    return [{ kind: "row", cells: [[text(name)], [countPart(book, `红灯项目${name}`, own, how)]] }];
  });
  return [
    {
      kind: "table",
      title: [text("红灯项目偏差原因")],
      unit: null,
      columns: [column("偏差原因", 50, "left"), column("红灯项目数", 30, "right")],
      rows,
    },
  ];
}
