import type { Mention, Scene } from "../wording/scene.ts";

const reason =
  /涉密|敏感|除外|不含|不包括|剔除|新增|新设|新成立|组建|撤[销并]|划[转入出]|合并|机构改革|尚未|未[按报填编纳公能]|不公开/;

/** A word or a number beside one of two counts tells where the difference comes from. */
export function hasReason(a: Mention, b: Mention, scene: Scene): boolean {
  const apart = Math.abs(Number(a.figure.value) - Number(b.figure.value));
  // 2个涉密部门按规定不予公开, told of another step, holds for this one too.
  const told = scene.mentions.some(
    (other) =>
      other.noun === b.noun && isDifference(other, apart) && /涉密|敏感/.test(other.scope.text),
  );
  return [a, b].some(
    ({ scope, figure: { block } }) =>
      told ||
      reason.test(scope.text) ||
      scope.mentions.some((other) => isDifference(other, apart)) ||
      (scene.byBlock.get(block) ?? []).some(
        (other) => other.noun !== null && other.noun === b.noun && isDifference(other, apart),
      ),
  );
}

/** The second adds the first and another up, or says itself what it leaves out. */
export function isAnotherSet(a: Mention, b: Mention, scene: Scene): boolean {
  const apart = Math.abs(Number(a.figure.value) - Number(b.figure.value));
  const near = [a, b].flatMap(({ figure }) => scene.byBlock.get(figure.block) ?? []);
  return (
    (reason.test(b.scope.text) && !exception.test(b.scope.text)) ||
    near.some(
      (other) =>
        other.noun !== null &&
        other.noun === b.noun &&
        other.figure.quantity.unit === b.figure.quantity.unit &&
        isDifference(other, apart),
    )
  );
}

/** 13份报告除1份涉密外: all of them are told of. */
const exception = /除[^，,。；;]{1,12}外/;

function isDifference({ figure }: Mention, apart: number): boolean {
  return figure.kind === "count" && apart > 0 && Number(figure.value) === apart;
}
