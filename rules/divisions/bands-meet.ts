/** 90分以上, 60分以下: between them a band is not told. */
export function doMeet(labels: readonly string[]): boolean {
  const ends = labels.map((label) =>
    [...label.matchAll(/\d+(?:\.\d+)?(?=[%％分万（(及以]|[至—～~-])/g)].map(([end]) => Number(end)),
  );
  return ends.every((own, at) => {
    const next = ends[at + 1];
    if (next === undefined || own.length === 0 || next.length === 0) return true;
    return own.some((end) => next.some((other) => Math.abs(end - other) <= 1));
  });
}
