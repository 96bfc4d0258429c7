import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "书院全年收到资金12440.00万元，包括：门票收入5000.00万元，场馆租金4260.00万元，社会捐赠3180.00万元。三类资金占比分别是«40.2%→40.4%|42.0%»、«34.2%→65.8%|3.42%»和«25.6%→74.4%|52.6%»。",
  "林场共有职工836人。一线护林员418人，检疫员236人，后勤人员182人。三类人员占职工总数的比重依次为«50.0%→5.0%|20.0%»、28.2%和21.8%，一线力量较为充足。",
  "巡河评分满分100分，水质、岸线、设施的分值为20分、35分、45分。经打分，水质得18.6分，岸线得29.4分，设施得39.8分。各部分得分率依次为93%、«84%→48%|4%»和«88.4%→11.6%|84.8%»。",
] as const;

test.for(texts)("a list of rates behind the sentences of their numbers: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in one of the rates is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "书院全年收到资金12440.00万元，包括：门票收入5000.00万元，场馆租金4260.00万元，社会捐赠3180.00万元。三类支出占比分别是36.5%、41.2%和22.3%。",
  "林场共有职工836人。一线护林员418人，检疫员236人，后勤人员182人。三类人员持证率分别为62.5%、25.0%和18.4%。",
])("rates of other numbers: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
