/**
 * The 类 of the functional classification (支出功能分类), by code, with the names in print before the renamings of
 * 2019 and 2020. 218, 225, 226 and 228 are not in use. The official list is revised yearly by the Ministry of Finance
 * (政府收支分类科目); names here are those of 2024.
 */
export const FUNCTIONS = {
  "201": { zh: "一般公共服务支出", en: "general public services", former: [] },
  "202": { zh: "外交支出", en: "foreign affairs", former: [] },
  "203": { zh: "国防支出", en: "national defence", former: [] },
  "204": { zh: "公共安全支出", en: "public security", former: [] },
  "205": { zh: "教育支出", en: "education", former: [] },
  "206": { zh: "科学技术支出", en: "science and technology", former: [] },
  "207": {
    zh: "文化旅游体育与传媒支出",
    en: "culture, tourism, sport and media",
    former: ["文化体育与传媒支出"],
  },
  "208": { zh: "社会保障和就业支出", en: "social security and employment", former: ["社会保障与就业支出"] },
  "210": { zh: "卫生健康支出", en: "health", former: ["医疗卫生与计划生育支出", "医疗卫生支出"] },
  "211": { zh: "节能环保支出", en: "energy saving and environment", former: [] },
  "212": { zh: "城乡社区支出", en: "urban and rural communities", former: [] },
  "213": { zh: "农林水支出", en: "agriculture, forestry and water", former: [] },
  "214": { zh: "交通运输支出", en: "transport", former: [] },
  "215": {
    zh: "资源勘探工业信息等支出",
    en: "resources, industry and information",
    former: ["资源勘探信息等支出", "资源勘探电力信息等支出"],
  },
  "216": { zh: "商业服务业等支出", en: "commerce and services", former: [] },
  "217": { zh: "金融支出", en: "finance", former: [] },
  "219": { zh: "援助其他地区支出", en: "aid to other regions", former: [] },
  "220": {
    zh: "自然资源海洋气象等支出",
    en: "natural resources, ocean and weather",
    former: ["国土海洋气象等支出", "国土资源气象等支出"],
  },
  "221": { zh: "住房保障支出", en: "housing support", former: [] },
  "222": { zh: "粮油物资储备支出", en: "grain and material reserves", former: [] },
  "223": { zh: "国有资本经营预算支出", en: "state capital operations", former: [] },
  "224": { zh: "灾害防治及应急管理支出", en: "disaster prevention and emergency management", former: [] },
  "227": { zh: "预备费", en: "reserve", former: [] },
  "229": { zh: "其他支出", en: "other expenditure", former: [] },
  "230": { zh: "转移性支出", en: "transfers", former: [] },
  "231": { zh: "债务还本支出", en: "debt repayment", former: [] },
  "232": { zh: "债务付息支出", en: "debt interest", former: [] },
  "233": { zh: "债务发行费用支出", en: "debt issue costs", former: [] },
  "234": { zh: "抗疫特别国债安排的支出", en: "special treasury bonds", former: [] },
} as const

export type FunctionCode = keyof typeof FUNCTIONS
