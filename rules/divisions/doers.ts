import { textBetween } from "../wording/full-sentence.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Who does something, what they do, and to what, up to the next number: no mark stands between. */
const does =
  /^(?:个|家)?[一-龥]{0,6}?(?:部门|单位|乡镇|镇街|街道|镇|乡|县区|县|区|市|学校|医院|企业|公司|机构)(?:均|都|共|已|全部|按[时期]|如期|先后|分别)*(?:完成|编[制报]|填报|申报|报送|上报|提交|开展|实施|组织|设[置定]|制定|出台|提出|反馈|落实|执行|承担|采纳|公开)[^，,。；;：:、\d]{0,14}$/;

/** 37家单位填报项目目标415个、政策目标12个: those who did it are not what their work is divided into. */
export function areDoers(scene: Scene, total: Mention, [first]: readonly Mention[]): boolean {
  return (
    first !== undefined &&
    total.figure.kind === "count" &&
    does.test(plain(textBetween(scene, total, first)))
  );
}
