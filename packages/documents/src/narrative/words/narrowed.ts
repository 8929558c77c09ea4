/**
 * Phrases that name a part of a concept, told apart by fund or by item: what was carried over of one fund, what was bought
 * from small enterprises out of the share reserved for them and besides it.
 */
export const NARROWED = [
  {
    concept: "rev.carry",
    qualifiers: { fund: "gpb" },
    words: [
      "年初一般公共预算财政拨款结转和结余",
      "一般公共预算财政拨款年初结转和结余",
      "上年一般公共预算财政拨款结转",
    ],
  },
  {
    concept: "rev.carry",
    qualifiers: { item: "财政拨款" },
    words: ["年初财政拨款结转和结余", "上年财政拨款结转和结余", "上年财政拨款结转", "财政拨款结转"],
  },
  {
    concept: "exp.next",
    qualifiers: { fund: "gpb" },
    words: ["年末一般公共预算财政拨款结转和结余", "一般公共预算财政拨款年末结转和结余"],
  },
  {
    concept: "exp.next",
    qualifiers: { item: "财政拨款" },
    words: ["年末财政拨款结转和结余", "结转下年财政拨款"],
  },
  {
    concept: "award.sme",
    qualifiers: { item: "面向中小企业预留的项目" },
    words: [
      "在面向中小企业预留的政府采购项目中,由中小企业供应商中标或成交的,采购金额",
      "在面向中小企业预留政府采购项目中,由中小企业供应商中标或成交的,采购金额",
    ],
  },
  {
    concept: "award.micro",
    qualifiers: { item: "面向小微企业预留的项目" },
    words: [
      "在面向小微企业预留政府采购项目中,由小微企业供应商中标或成交的,采购金额",
      "在面向小微企业预留的政府采购项目中,由小微企业供应商中标或成交的,采购金额",
    ],
  },
  {
    concept: "award.sme",
    qualifiers: { item: "其他项目" },
    words: ["在其他政府采购项目中,由中小企业供应商中标或成交的,采购金额"],
  },
  {
    concept: "award.micro",
    qualifiers: { item: "其他项目" },
    words: ["在其他政府采购项目中,由小微企业供应商中标或成交的,采购金额"],
  },
] as const

/** Names that mean something else in final accounts, where 总计 holds what is carried over and 合计 does not. */
export const IN_FINAL_ACCOUNTS = [
  { concept: "rev.year", words: ["收入合计", "收入决算合计", "决算收入合计"] },
  { concept: "exp.year", words: ["支出合计", "支出决算合计", "决算支出合计"] },
] as const
