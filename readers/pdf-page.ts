/** A box on the page in points, counted from its lower left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A run of text with the place of its baseline. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a page draws, as the parser below pdf-parse reports it. */
export interface Drawing {
  readonly operators: readonly number[];
  readonly operands: readonly unknown[];
  readonly runs: readonly Run[];
}

interface Loaded {
  getPage(number: number): Promise<unknown>;
}

interface LoadedPage {
  getOperatorList(): Promise<unknown>;
  getTextContent(): Promise<unknown>;
}

/**
 * The drawing of one page of a document that pdf-parse has loaded; null when the shape of its insides
 * is not the one we know, so that an update can cost tables but never text.
 */
export async function drawingOf(loaded: unknown, number: number): Promise<Drawing | null> {
  if (!isLoaded(loaded)) return null;
  const page = await loaded.getPage(number);
  if (!isPage(page)) return null;
  const list = await page.getOperatorList();
  const content = await page.getTextContent();
  if (!isRecord(list) || !isRecord(content)) return null;
  const { fnArray, argsArray } = list;
  const { items } = content;
  if (!Array.isArray(fnArray) || !Array.isArray(argsArray) || !Array.isArray(items)) return null;
  return {
    operators: fnArray.map(Number),
    operands: argsArray,
    runs: items.flatMap((item: unknown) => runOf(item)),
  };
}

function runOf(item: unknown): Run[] {
  if (!isRecord(item)) return [];
  const { str, transform, width, height } = item;
  if (typeof str !== "string" || !Array.isArray(transform) || typeof width !== "number") return [];
  const size = typeof height === "number" ? height : 0;
  return [{ text: str, x: Number(transform[4]), y: Number(transform[5]), width, height: size }];
}

function isLoaded(value: unknown): value is Loaded {
  return isRecord(value) && typeof value["getPage"] === "function";
}

function isPage(value: unknown): value is LoadedPage {
  return (
    isRecord(value) &&
    typeof value["getOperatorList"] === "function" &&
    typeof value["getTextContent"] === "function"
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
