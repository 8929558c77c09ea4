import type { Terms } from "./term.ts"

/** What is published, by whom and when; and how its numbers are to be read. */
export const DOCUMENT_TERMS: Terms = {
  "department-budget": {
    zh: "部门预算",
    en: "department budget",
    plain: {
      zh: "一个部门连同下属单位，一年里所有收入和支出的计划。",
      en: "The plan of all income and spending of a department and the units under it, for one year.",
    },
    matters: {
      zh: "它把下属单位都算在内，所以不能直接拿来和其中某一个单位的预算相比。",
      en: "It includes the units below it, so it cannot be compared directly with the budget of one of them.",
    },
  },
  "unit-budget": {
    zh: "单位预算",
    en: "unit budget",
    plain: {
      zh: "一个具体单位自己一年的收支计划，是部门预算的一块。",
      en: "The yearly plan of one unit by itself: one piece of a department budget.",
    },
    matters: {
      zh: "有的单位沿用“部门预算”的标题，看清是谁的账，才知道该和谁比。",
      en: "Some units head theirs “department budget” too; knowing whose account it is tells you what to compare it with.",
    },
  },
  "initial-budget": {
    zh: "年初预算",
    en: "initial budget",
    plain: {
      zh: "年初批准的数：这一年打算收多少、花多少。",
      en: "The amount approved at the start of the year: what is meant to come in and be spent.",
    },
    matters: {
      zh: "它是计划，不是已经花掉的钱；比较两年时，要拿预算比预算。",
      en: "It is a plan and not money spent; compare a budget with a budget.",
    },
  },
  execution: {
    zh: "预算执行",
    en: "budget execution",
    plain: {
      zh: "一年当中钱实际收进来、花出去的情况，其间预算可能按程序调整。",
      en: "What actually comes in and goes out during the year; the budget may be adjusted by due process meanwhile.",
    },
    matters: {
      zh: "“比上年执行数增加”和“比上年预算数增加”是两回事，说明里要写清比的是哪一个。",
      en: "“More than last year’s outturn” and “more than last year’s budget” differ; a text should say which it means.",
    },
  },
  "final-accounts": {
    zh: "决算",
    en: "final accounts",
    plain: {
      zh: "一年结束后的总账：实际收了多少、花了多少。",
      en: "The account after the year has closed: what really came in and was spent.",
    },
    matters: {
      zh: "拿决算对照年初预算，才看得出计划执行得怎么样。",
      en: "Held against the initial budget, it shows how the plan was carried out.",
    },
  },
  approval: {
    zh: "批复",
    en: "approval",
    plain: {
      zh: "人代会批准政府预算后，财政部门把各部门的预算正式下达下来。",
      en: "After the people’s congress has approved the government budget, the finance bureau formally grants each department its own.",
    },
    matters: {
      zh: "按预算法，部门预算应当在批复后二十日内向社会公开，所以批复日是算“按时不按时”的起点。",
      en: "By the Budget Law a department’s budget is to be published within twenty days of approval, so this date starts the clock.",
    },
  },
  "wan-yuan": {
    zh: "万元",
    en: "wan yuan (10,000 yuan)",
    plain: {
      zh: "1 万元就是 10,000 元；371.06 万元是 3,710,600 元。",
      en: "One wan yuan is 10,000 yuan: 371.06 of them are 3,710,600 yuan.",
    },
    matters: {
      zh: "预算多用万元，附表有时用元；单位看错，数就差一万倍。",
      en: "Budgets mostly print wan yuan and some tables yuan; mistaking one for the other is wrong ten-thousandfold.",
    },
  },
  "rounding-difference": {
    zh: "四舍五入差",
    en: "rounding difference",
    plain: {
      zh: "各项分别四舍五入后再相加，和合计差一点点，例如 0.01 万元。",
      en: "Items rounded one by one may add up to a hair more or less than their total, by 0.01 wan yuan for instance.",
    },
    matters: {
      zh: "它不是错误。差得多过四舍五入所能造成的，才需要查一查。",
      en: "It is no mistake. Only a gap larger than rounding can leave is worth looking into.",
    },
  },
  reconciliation: {
    zh: "勾稽",
    en: "reconciliation",
    plain: {
      zh: "会计的老话：互相有关系的数放在一起对，看它们合不合得上。",
      en: "An old word of bookkeepers: holding related figures against each other to see whether they agree.",
    },
    matters: {
      zh: "合计应等于分项之和，同一件事两处写的应是同一个数。对不上不等于有问题，但值得一问。",
      en: "A total should equal its parts, and one thing said twice should be the same number. A gap is not a wrong, but it is worth a question.",
    },
  },
}
