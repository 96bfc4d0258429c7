import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "各项资金见下表。\n项目\t决算（万元）\t得分（分）\t等次\n渠道清淤\t«486.20→468.20»\t92.5\t优\n泵站更新\t735.40\t90.8\t优\n堤防加固\t1280.00\t85.1\t良\n水文监测\t164.60\t74.0\t中\n\n除水文监测外，其余3个项目决算合计«2501.60→2510.60|3501.60»万元。2个优等项目决算合计«1221.60→1211.60»万元，运行都比较稳定。",
  "各校支出见下表。\n学校\t支出（万元）\n实验小学\t«312.50→321.50»\n城西小学\t268.40\n河口中学\t405.10\n职教中心\t590.80\n\n除职教中心、河口中学以外，其他学校支出共计«580.90→508.90»万元。",
])("rows that the words leave out, and rows of a grade: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "各校支出见下表。\n学校\t支出（万元）\n实验小学\t312.50\n城西小学\t268.40\n河口中学\t405.10\n\n除三所民办学校外，其余学校支出合计985.60万元。",
  "各项资金见下表。\n项目\t预算（万元）\t决算（万元）\t等次\n渠道清淤\t500.00\t486.20\t优\n泵站更新\t760.00\t735.40\t优\n堤防加固\t1300.00\t1280.00\t良\n\n2个优等项目结余合计38.40万元。3个良等政策资金合计960.00万元。",
])("rows that the table does not hold, and other columns: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
