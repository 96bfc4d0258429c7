/** Syllables of invented districts; together they make some twelve hundred names. */
export const firstSyllables = "云石青白清安宁长永丰平新龙凤金玉兰松柳枫岚澄沧沅汀湖江河溪泉霞";
export const lastSyllables = "河山川江阳泉林溪岭湖塘桥洲坪湾浦城关台安";
export const districtEndings = ["县", "县", "县", "区", "市"] as const;
