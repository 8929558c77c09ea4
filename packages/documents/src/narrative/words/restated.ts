/**
 * Words that name no thing but a kind of amount: what was budgeted, executed or spent of what was named before. Right before
 * a number they state another amount of it (…年初预算为10万元，支出决算为9万元).
 */
export const RESTATED = [
  {
    basis: "execution",
    words: ["当年预算执行数", "预算执行数", "预计执行数", "当年执行数", "执行数", "预算执行", "实际执行数"],
  },
  {
    basis: "budget",
    words: [
      "年初预算安排",
      "年初预算数",
      "年初预算",
      "全年预算数",
      "调整预算数",
      "调整后预算数",
      "预算安排数",
      "预算安排",
      "安排预算",
      "预算支出",
      "预算数",
      "预算",
    ],
  },
  {
    basis: "final",
    words: ["支出决算数", "支出决算", "收入决算数", "收入决算", "决算支出数", "决算支出", "决算数", "决算"],
  },
] as const

/** Words that may stand before those: 2025年当年…, 其中支出…. */
export const BEFORE_RESTATED = ["当年", "本年度", "本年", "全年", "上年", "上年度", "其", "该项"]

/** What final accounts say of an amount against its budget. */
export const AGAINST_BUDGET = [
  {
    kind: "above-budget",
    words: [
      "决算数大于年初预算数",
      "决算数大于预算数",
      "决算大于预算",
      "决算数高于预算数",
      "决算数超过预算数",
      "决算数超预算数",
      "大于年初预算数",
      "大于预算数",
      "高于预算数",
      "超出预算数",
    ],
  },
  {
    kind: "below-budget",
    words: [
      "决算数小于年初预算数",
      "决算数小于预算数",
      "决算小于预算",
      "决算数低于预算数",
      "决算数少于预算数",
      "小于年初预算数",
      "小于预算数",
      "低于预算数",
      "少于预算数",
    ],
  },
  {
    kind: "at-budget",
    words: [
      "决算数与年初预算数持平",
      "决算数与预算数持平",
      "决算数与预算数一致",
      "决算数与预算数相同",
      "决算数等于预算数",
      "决算数与年初预算数基本持平",
      "决算数与预算数基本持平",
      "决算数和预算数持平",
      "决算数同预算数持平",
      "与年初预算数持平",
      "与预算数基本持平",
      "与预算数持平",
      "等于预算数",
    ],
  },
] as const
