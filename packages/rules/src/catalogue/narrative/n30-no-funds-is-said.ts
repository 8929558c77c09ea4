import { law, rule, zeroIsSaid } from "../../rule.ts"

export default rule({
  id: "N30",
  title: {
    zh: "没有政府性基金支出的，应当说明",
    en: "If there is no government-managed funds expenditure, the text says so",
  },
  why: {
    zh: "空白可能是漏列。一句“本年没有”告诉读者不是。",
    en: "A blank may be an omission; a sentence saying there is none shows that it is not.",
  },
  basis: [law("预算法实施条例", "第五条"), law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: zeroIsSaid({
    name: "funds",
    amounts: ["gfb.exp", "gfb.rev", "rev.gfb"],
    spelledOut: ["gfb.exp", "gfb.rev"],
    said: ["gfb.exp", "gfb.rev", "rev.gfb"],
  }),
})
