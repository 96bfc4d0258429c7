export interface Place {
  readonly column: number;
  readonly columnSpan: number;
}

/** Rows that stand under one another as one table, with the place of each of their cells. */
export interface Section {
  /** Index of its first row in the grid. */
  readonly start: number;
  readonly places: readonly (readonly Place[])[];
}

const figure = /^[-+−]?[(（]?\d[\d,，.\s]*[)）]?[%％]?$/;
/** Years in a header row name its columns. */
const year = /^(?:19|20)\d\d$/;
const total = /^(?:合计|总计|小计|共计|平均|总\s*计|合\s*计)/;
/** Words of headers that stand over several columns. */
const group = /资金|金额|预算|经费|支出|数量|情况|其中|万元|亿元|（元）|\(元\)/;
const never =
  /^(?:序号|编号|备注|.*(?:名称|率|比例|占比|单位|类别|问题|说明|原因)(?:[（(][%％][)）])?)$/;

/**
 * Places the cells of a grid whose merged cells are not marked as such (old Word files, PDF): a merged
 * header simply makes its row shorter. Where the places cannot be told, the rows become a table of
 * their own, so that no header ever gives its unit to a column that is not its own.
 */
export function sectionsOf(grid: readonly (readonly string[])[]): Section[] {
  const width = usualWidth(grid);
  const head = grid.findIndex((row) => row.some(isFigure));
  const headers = headerPlaces(grid.slice(0, Math.max(0, head)), width);
  const usual = singles(width);
  const sections: { start: number; places: (readonly Place[])[] }[] = [];
  let open = false;
  grid.forEach((row, index) => {
    const known = index < head ? headers?.[index] : dataPlaces(row, usual);
    const places = known ?? row.map((_, column) => ({ column, columnSpan: 1 }));
    const last = sections.at(-1);
    const joins = known !== undefined && known !== null ? open : index < head && index > 0;
    if (last !== undefined && joins) last.places.push(places);
    else sections.push({ start: index, places: [places] });
    open = known !== undefined && known !== null;
  });
  return sections;
}

function isFigure(cell: string): boolean {
  const shown = cell.normalize("NFKC").trim();
  return figure.test(shown) && !year.test(shown);
}

/** Number of columns: that of most rows with figures. */
function usualWidth(grid: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  const withFigures = grid.filter((row) => row.some(isFigure));
  for (const row of withFigures.length > 0 ? withFigures : grid)
    counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function dataPlaces(row: readonly string[], usual: readonly Place[]): readonly Place[] | null {
  const width = usual.length;
  if (row.length === width) return usual;
  if (row.length > width || !total.test(row[0] ?? "")) return null;
  return spread(row.length, new Map([[0, width - row.length + 1]]));
}

function headerPlaces(
  rows: readonly (readonly string[])[],
  width: number,
): readonly (readonly Place[])[] | null {
  const placed: (readonly Place[])[] = [];
  for (const [index, row] of rows.entries()) {
    const below = rows[index + 1];
    const above = rows[index - 1];
    const places =
      row.length === 1 && width > 1
        ? [{ column: 0, columnSpan: width }]
        : row.length === width
          ? singles(width)
          : (overPlaces(row, below, width) ?? underPlaces(row, above, placed[index - 1]));
    if (places === null) return null;
    placed.push(places);
  }
  return placed;
}

/** A short header row over a row of the sub-headers. */
function overPlaces(
  row: readonly string[],
  below: readonly string[] | undefined,
  width: number,
): readonly Place[] | null {
  if (below === undefined || row.length > width) return null;
  const parents = parentsOf(row, below, width);
  if (parents === null || parents.length === 0) return null;
  const share = (width - row.length + parents.length) / parents.length;
  if (!Number.isInteger(share)) return null;
  return spread(row.length, new Map(parents.map((parent) => [parent, share])));
}

/** Indexes of the cells of `row` that stand over several cells of `below`; null when it cannot be told. */
function parentsOf(
  row: readonly string[],
  below: readonly string[],
  width: number,
): readonly number[] | null {
  if (below.length === width) {
    // Cells merged downwards leave blanks in the row below; what is filled there has a parent.
    const start = below.findIndex((cell) => cell.trim() !== "");
    const end = below.findLastIndex((cell) => cell.trim() !== "") + 1;
    const gap = below.slice(start, end).some((cell) => cell.trim() === "");
    const count = row.length - (width - (end - start));
    if (gap || start < 0 || count < 1) return null;
    return Array.from({ length: count }, (_, index) => start + index);
  }
  const count = row.length + below.length - width;
  if (count < 1 || below.length < 2) return null;
  const named = row.flatMap((cell, index) =>
    group.test(cell) && !never.test(cell) ? [index] : [],
  );
  return named.length === count ? named : null;
}

/** The sub-headers stand under the merged cells of the row above. */
function underPlaces(
  row: readonly string[],
  above: readonly string[] | undefined,
  placed: readonly Place[] | undefined,
): readonly Place[] | null {
  if (above === undefined || placed === undefined) return null;
  const columns = placed
    .filter((place) => place.columnSpan > 1)
    .flatMap((place) => singles(place.columnSpan).map(({ column }) => place.column + column));
  if (columns.length !== row.length) return null;
  return columns.map((column) => ({ column, columnSpan: 1 }));
}

function singles(width: number): Place[] {
  return Array.from({ length: width }, (_, column) => ({ column, columnSpan: 1 }));
}

function spread(length: number, spans: ReadonlyMap<number, number>): Place[] {
  const places: Place[] = [];
  let column = 0;
  for (let index = 0; index < length; index += 1) {
    const columnSpan = spans.get(index) ?? 1;
    places.push({ column, columnSpan });
    column += columnSpan;
  }
  return places;
}
