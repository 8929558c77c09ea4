import type { Terms } from "./term.ts"

/** The purses that public money comes from. */
export const FUND_TERMS: Terms = {
  "general-public-budget": {
    zh: "一般公共预算",
    en: "general public budget",
    plain: {
      zh: "以税收为主的“大钱包”，用来办教育、医疗、社保、日常管理等事。",
      en: "The main purse, filled mostly by taxes, for schools, health, social security and daily administration.",
    },
    matters: {
      zh: "多数单位的钱主要来自这里，“三公”经费也按它来统计。",
      en: "Most units live on it, and the “three publics” are counted within it.",
    },
  },
  "government-managed-funds": {
    zh: "政府性基金预算",
    en: "government-managed funds budget",
    plain: {
      zh: "为专门用途收的钱，专款专用，例如土地出让收入。",
      en: "Money raised for a stated purpose and kept to it, such as income from land leases.",
    },
    matters: {
      zh: "没有用到这笔钱的单位也要写明“没有”，免得分不清是没有还是漏写。",
      en: "A unit that uses none should say so; otherwise nobody can tell “none” from “left out”.",
    },
  },
  "state-capital-operations": {
    zh: "国有资本经营预算",
    en: "state capital operations budget",
    plain: {
      zh: "国有企业上交的利润等收入，以及用这些钱安排的支出。",
      en: "Profits that state-owned enterprises hand over, and what is paid from them.",
    },
    matters: {
      zh: "它单独算账；多数单位没有，没有也要说明。",
      en: "It is accounted for separately; most units have none, and should say so.",
    },
  },
  "fiscal-special-account": {
    zh: "财政专户管理资金",
    en: "fiscal special account money",
    plain: {
      zh: "交到财政专门账户、再按规定拨回来用的收入，主要是学费、住宿费这类教育收费。",
      en: "Income paid into a special account of the treasury and released by rule, mainly school fees.",
    },
    matters: {
      zh: "有学校的部门常有这一项，它不算财政拨款。",
      en: "Departments with schools often have it; it does not count as an appropriation.",
    },
  },
  appropriations: {
    zh: "财政拨款",
    en: "fiscal appropriations",
    plain: {
      zh: "本级财政拨给单位的钱，来自一般公共预算、政府性基金预算和国有资本经营预算三个口袋。",
      en: "What the treasury of the same level grants a unit, out of three purses: the general budget, managed funds and state capital.",
    },
    matters: {
      zh: "它说明一个单位有多少钱直接来自财政。旧的解释常漏掉第三个口袋。",
      en: "It tells how much of a unit’s money is the treasury’s. Older definitions often leave out the third purse.",
    },
  },
}
