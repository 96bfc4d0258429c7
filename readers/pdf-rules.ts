import type { Box } from "./pdf-page.ts";

/** Numbers of pdf.js 5 (OPS and DrawOPS in its source); they are part of its protocol with the worker. */
const SAVE = 10;
const RESTORE = 11;
const TRANSFORM = 12;
const STROKE = new Set([20, 21, 24, 25, 26, 27]);
const FILL = new Set([22, 23, 24, 25, 26, 27]);
const CONSTRUCT_PATH = 91;
const MOVE = 0;
const LINE = 1;
const CURVE = 2;

/** A ruling line is at most this thick, in points. */
const THIN = 3;

export interface Rules {
  /** Flat boxes from left to right. */
  readonly across: readonly Box[];
  /** Narrow boxes from bottom to top. */
  readonly down: readonly Box[];
}

type Matrix = readonly number[];

/** The ruling lines a page draws, as strokes or as thin filled boxes. */
export function rulesOf(operators: readonly number[], operands: readonly unknown[]): Rules {
  const across: Box[] = [];
  const down: Box[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  operators.forEach((operator, index) => {
    const values = operands[index];
    if (operator === SAVE) kept.push(matrix);
    else if (operator === RESTORE) matrix = kept.pop() ?? matrix;
    else if (operator === TRANSFORM) matrix = combined(matrix, numbersIn(values));
    else if (operator === CONSTRUCT_PATH && Array.isArray(values))
      for (const box of drawn(values, matrix)) sort(box, across, down);
  });
  return { across, down };
}

function sort(box: Box, across: Box[], down: Box[]): void {
  if (box.top - box.bottom <= THIN && box.right - box.left > THIN) across.push(box);
  else if (box.right - box.left <= THIN && box.top - box.bottom > THIN) down.push(box);
}

function drawn(values: readonly unknown[], matrix: Matrix): Box[] {
  const [paint, path] = values;
  if (typeof paint !== "number") return [];
  const data = numbersIn(Array.isArray(path) ? path[0] : undefined);
  const figures = subpaths(data).map((points) => points.map((point) => moved(point, matrix)));
  if (STROKE.has(paint)) return figures.flatMap(segments);
  return FILL.has(paint) ? figures.map(bounds) : [];
}

type Point = readonly [number, number];

function subpaths(data: readonly number[]): Point[][] {
  const found: Point[][] = [];
  let at = 0;
  while (at < data.length) {
    const command = data[at];
    if (command === MOVE || command === LINE) {
      const point: Point = [data[at + 1] ?? 0, data[at + 2] ?? 0];
      if (command === MOVE) found.push([point]);
      else found.at(-1)?.push(point);
      at += 3;
    } else if (command === CURVE) {
      // A box with round corners is no ruling line.
      found.pop();
      found.push([]);
      at += 7;
    } else {
      const figure = found.at(-1);
      const first = figure?.[0];
      if (figure !== undefined && first !== undefined) figure.push(first);
      at += 1;
    }
  }
  return found.filter((points) => points.length > 1);
}

function segments(points: readonly Point[]): Box[] {
  return points.slice(1).map((point, index) => bounds([points[index] ?? point, point]));
}

function bounds(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

function moved([x, y]: Point, matrix: Matrix): Point {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

function numbersIn(values: unknown): readonly number[] {
  if (values instanceof Float32Array) return Array.from(values);
  if (!Array.isArray(values)) return [];
  return values.filter((value) => typeof value === "number");
}
