import { filterScript } from "./page-filter-script.ts";

/**
 * The page works by its links alone. The script opens what a link leads to, shows where it led, opens
 * what the printer is to have, and walks the findings with N and P.
 */
export const pageScript = `
"use strict";
(() => {
  const facts = JSON.parse(document.getElementById("facts").textContent);
  const ownerOf = new Map(facts.flatMap(({ n }, at) => n.map((number) => [number, at])));
  // A closed document of a long page is text until somebody wants to see it.
  const fill = (doc) => {
    const waiting = doc.querySelector(":scope > script");
    if (!waiting) return;
    const body = document.createElement("template");
    body.innerHTML = waiting.textContent;
    waiting.replaceWith(body.content);
  };
  for (const doc of document.querySelectorAll("details.doc")) {
    doc.addEventListener("toggle", () => doc.open && fill(doc));
  }
  const reveal = (target) => {
    for (let node = target; node; node = node.parentElement) {
      if (node.tagName === "DETAILS") node.open = true;
    }
    const seen = target.tagName === "SPAN" ? nextMark(target) : target;
    seen.scrollIntoView({ block: target.tagName === "ARTICLE" ? "nearest" : "center" });
    seen.focus({ preventScroll: true });
    for (const old of document.querySelectorAll(".flash")) old.classList.remove("flash");
    seen.classList.add("flash");
  };
  const nextMark = (anchor) => {
    let node = anchor.nextElementSibling;
    while (node && !node.classList.contains("ev")) node = node.nextElementSibling;
    return node || anchor;
  };
  const go = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const [, number] = /^[ef](\\d+)/.exec(id) || [];
    const owner = ownerOf.get(Number(number));
    if (owner) fill(document.getElementById("d" + owner));
    // Evidence of a finding over several documents stands in one that may still be closed.
    if (owner === 0 && !document.getElementById(id)) {
      for (const doc of document.querySelectorAll("details.doc")) fill(doc);
    }
    const target = document.getElementById(id);
    if (target) reveal(target);
  };
  addEventListener("hashchange", go);
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) go();
  });
  const { shows, focusFilter } = filters(facts);
  const walk = (step) => {
    const all = facts.flatMap(({ n }, at) => n.filter((_, i) => shows(at, i)));
    const here = all.indexOf(Number((/^#f(\\d+)$/.exec(location.hash) || [])[1]));
    const next = all[here < 0 && step < 0 ? all.length - 1 : here + step];
    if (next !== undefined) location.hash = "f" + next;
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest("select,input")) return;
    const key = event.key.toLowerCase();
    if (key === "n") walk(1);
    else if (key === "p") walk(-1);
    else if (key === "f") {
      event.preventDefault();
      focusFilter();
    }
  });
  let closed = [];
  const mostPrinted = 100;
  addEventListener("beforeprint", () => {
    const wanted = [...document.querySelectorAll("details.doc")].filter((doc) => doc.getClientRects().length > 0);
    if (wanted.length > mostPrinted) return;
    wanted.forEach(fill);
    closed = wanted.flatMap((doc) => [doc, ...doc.querySelectorAll("details")]).filter((each) => !each.open);
    for (const each of closed) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of closed) each.open = false;
    closed = [];
  });
  if (location.hash) go();
${filterScript}
})();
`;
