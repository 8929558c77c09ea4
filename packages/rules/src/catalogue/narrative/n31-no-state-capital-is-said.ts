import { law, rule, zeroIsSaid } from "../../rule.ts"

export default rule({
  id: "N31",
  title: {
    zh: "没有国有资本经营预算支出的，应当说明",
    en: "If there is no state capital operations expenditure, the text says so",
  },
  why: {
    zh: "三本预算的拨款都应当交代；没有的，说一句没有。",
    en: "All three budgets should be accounted for; where there is nothing, a sentence should say so.",
  },
  basis: [law("预算法实施条例", "第五条")],
  severity: "warning",
  holds: zeroIsSaid({
    name: "state-capital",
    amounts: ["soc.exp", "soc.rev", "rev.soc"],
    spelledOut: ["soc.exp", "soc.rev"],
    said: ["soc.exp", "soc.rev", "rev.soc"],
    quiet: { slot: "rev.soc", severity: "info" },
  }),
})
