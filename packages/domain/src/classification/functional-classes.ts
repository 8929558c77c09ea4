interface FunctionalClass {
  readonly zh: string
  readonly en: string
  /** Earlier names, each with the first fiscal year that no longer uses it; null where that is not known. */
  readonly former?: Readonly<Record<string, number | null>>
  /** Validity and evidence, in the notation of `rows.ts`. */
  readonly known?: string
}

/**
 * The 类 of the functional classification (支出功能分类), by code, with the names of 2024. 218, 225, 226 and 228 are not in
 * use; 209 stands in the budget of the social insurance funds only. Years of renaming are from memory.
 */
export const FUNCTIONAL_CLASSES = {
  "201": { zh: "一般公共服务支出", en: "general public services", known: "printed:15" },
  "202": { zh: "外交支出", en: "foreign affairs", known: "printed:3" },
  "203": { zh: "国防支出", en: "national defence", known: "printed:3" },
  "204": { zh: "公共安全支出", en: "public security", known: "printed:9" },
  "205": { zh: "教育支出", en: "education", known: "printed:6" },
  "206": { zh: "科学技术支出", en: "science and technology", known: "printed:9" },
  "207": {
    zh: "文化旅游体育与传媒支出",
    en: "culture, tourism, sport and media",
    former: { 文化体育与传媒支出: 2019 },
    known: "printed:7",
  },
  "208": {
    zh: "社会保障和就业支出",
    en: "social security and employment",
    former: { 社会保障与就业支出: null },
    known: "printed:21",
  },
  "209": { zh: "社会保险基金支出", en: "social insurance funds" },
  "210": {
    zh: "卫生健康支出",
    en: "health",
    former: { 医疗卫生支出: 2014, 医疗卫生与计划生育支出: 2019 },
    known: "printed:19",
  },
  "211": { zh: "节能环保支出", en: "energy saving and environment", known: "printed:4" },
  "212": { zh: "城乡社区支出", en: "urban and rural communities", known: "printed:11" },
  "213": { zh: "农林水支出", en: "agriculture, forestry and water", known: "printed:3" },
  "214": { zh: "交通运输支出", en: "transport", known: "printed:3" },
  "215": {
    zh: "资源勘探工业信息等支出",
    en: "resources, industry and information",
    former: { 资源勘探电力信息等支出: 2014, 资源勘探信息等支出: 2020 },
    known: "printed:5",
  },
  "216": { zh: "商业服务业等支出", en: "commerce and services", known: "printed:5" },
  "217": { zh: "金融支出", en: "finance", known: "printed:3" },
  "219": { zh: "援助其他地区支出", en: "aid to other regions", known: "printed:3" },
  "220": {
    zh: "自然资源海洋气象等支出",
    en: "natural resources, ocean and weather",
    former: { 国土资源气象等支出: 2014, 国土海洋气象等支出: 2019 },
    known: "printed:3",
  },
  "221": { zh: "住房保障支出", en: "housing support", known: "printed:20" },
  "222": { zh: "粮油物资储备支出", en: "grain and material reserves", known: "printed:3" },
  "223": { zh: "国有资本经营预算支出", en: "state capital operations", known: "printed:3" },
  "224": {
    zh: "灾害防治及应急管理支出",
    en: "disaster prevention and emergency management",
    known: "from:2019 printed:4",
  },
  "227": { zh: "预备费", en: "reserve" },
  "229": { zh: "其他支出", en: "other expenditure", known: "printed:3" },
  "230": { zh: "转移性支出", en: "transfers" },
  "231": { zh: "债务还本支出", en: "debt repayment", known: "printed:2" },
  "232": { zh: "债务付息支出", en: "debt interest", known: "printed:2" },
  "233": { zh: "债务发行费用支出", en: "debt issue costs" },
  "234": {
    zh: "抗疫特别国债安排的支出",
    en: "special treasury bonds",
    known: "from:2020 printed:3",
  },
} as const satisfies Readonly<Record<string, FunctionalClass>>

/** Every class as a row of the classification, in the notation of `rows.ts`. */
export function classRows(): string {
  const classes: readonly [string, FunctionalClass][] = Object.entries(FUNCTIONAL_CLASSES)
  return classes
    .map(([code, { zh, former = {}, known = "" }]) => {
      const names = Object.entries(former).map(
        ([name, year]) => `also:${name}${year === null ? "" : `@${year}`}`,
      )
      return [code, zh, ...names, known].filter(Boolean).join(" ")
    })
    .join("\n")
}
