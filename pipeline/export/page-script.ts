/**
 * The page works by its links alone. The script opens what a link leads to, shows where it led, opens
 * everything for the printer, and walks the findings with N and P.
 */
export const pageScript = `
"use strict";
(() => {
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
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) reveal(target);
  };
  addEventListener("hashchange", go);
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) go();
  });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { n: 1, p: -1 }[event.key.toLowerCase()];
    if (step === undefined) return;
    const cards = [...document.querySelectorAll("article.card")];
    const here = cards.findIndex((card) => "#" + card.id === location.hash);
    const next = cards[here < 0 && step < 0 ? cards.length - 1 : here + step];
    if (next) location.hash = next.id;
  });
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const each of closed) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of closed) each.open = false;
  });
  if (location.hash) go();
})();
`;
