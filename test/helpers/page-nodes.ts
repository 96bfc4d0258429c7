import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** An element as a browser would see it. */
export interface PageNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the element and everything in it. */
  readonly text: string;
}

/** All elements of a page in their order. */
export function pageNodes(html: string): readonly PageNode[] {
  return elementsOf(parse(html)).map((element) => ({
    tag: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: textOf(element),
  }));
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return node.childNodes.flatMap((child) =>
    "tagName" in child ? [child, ...elementsOf(child)] : [],
  );
}

function textOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ("value" in child ? child.value : "childNodes" in child ? textOf(child) : ""))
    .join("");
}
