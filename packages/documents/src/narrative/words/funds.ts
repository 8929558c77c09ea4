/** Names of the fund money comes from: before another concept (一般公共预算拨款政府采购), or alone where the topic splits by fund. */
export const FUND_WORDS = [
  {
    fund: "gpb",
    words: [
      "一般公共预算当年财政拨款",
      "一般公共预算财政拨款",
      "一般公共预算拨款",
      "一般公共预算资金",
      "一般公共财政拨款",
      "一般公共预算",
    ],
  },
  {
    fund: "gfb",
    words: [
      "政府性基金预算财政拨款",
      "政府性基金预算拨款",
      "政府性基金预算资金",
      "政府性基金拨款",
      "政府性基金预算",
      "政府性基金",
    ],
  },
  {
    fund: "soc",
    words: ["国有资本经营预算财政拨款", "国有资本经营预算拨款", "国有资本经营预算资金", "国有资本经营预算"],
  },
  { fund: "fsa", words: ["财政专户管理资金", "财政专户资金"] },
  { fund: "unit", words: ["单位自有资金", "单位资金", "自有资金", "非财政拨款资金", "其他资金"] },
] as const

/** One phrase for several concepts that share an amount: 收、支总计均为371.06万元. */
export const TOGETHER = [
  {
    words: [
      "收、支总预算",
      "收入支出预算总计",
      "收入、支出预算总计",
      "收、支总计",
      "收入、支出总计",
      "收入支出总计",
      "收入和支出总计",
      "收入总计、支出总计",
      "收入总计和支出总计",
      "收支预算总额",
      "收支总预算",
      "收支预算",
      "收支总计",
      "收入支出",
      "收支",
    ],
    concepts: ["rev.total", "exp.total"],
  },
  {
    words: [
      "财政拨款收、支总计",
      "财政拨款收入支出总计",
      "财政拨款收支总预算",
      "财政拨款收支总计",
      "财政拨款收支预算",
      "财政拨款收入支出",
      "财政拨款收支",
    ],
    concepts: ["fin.rev", "fin.exp"],
  },
] as const
