import type { Terms } from "./term.ts"

/** Where else a unit's money comes from. */
export const REVENUE_TERMS: Terms = {
  "institution-revenue": {
    zh: "事业收入",
    en: "revenue from services",
    plain: {
      zh: "事业单位做本行业务挣来的钱，例如医院的诊疗收入；不含教育收费。",
      en: "What a public institution earns by its own line of work, such as a hospital by treatment; school fees aside.",
    },
    matters: {
      zh: "看得出一个单位多大程度上靠自己的业务。",
      en: "It shows how far a unit lives on its own work.",
    },
  },
  "operating-revenue": {
    zh: "事业单位经营收入",
    en: "revenue from operations",
    plain: {
      zh: "事业单位在本行之外做经营挣来的钱，例如出租场地，而且没有单独核算。",
      en: "What an institution earns beside its line of work without separate books, for instance by letting rooms.",
    },
    matters: {
      zh: "它对应的支出也要单列，不和业务的账混在一起。",
      en: "What it costs is listed apart too, so that it does not mix with the work itself.",
    },
  },
  "superior-subsidy": {
    zh: "上级补助收入",
    en: "subsidies from the superior unit",
    plain: {
      zh: "主管部门或上级单位补给的钱，不是财政直接拨的。",
      en: "Money given by the department or unit above, not by the treasury itself.",
    },
    matters: {
      zh: "汇总到部门时，上下级之间的这笔钱要抵消，否则会算两次。",
      en: "When a department adds up its units, this is set off; otherwise the same money is counted twice.",
    },
  },
  "subordinate-payments": {
    zh: "附属单位上缴收入",
    en: "payments from subordinate units",
    plain: {
      zh: "下属单位交上来的钱。",
      en: "Money that units below hand up.",
    },
    matters: {
      zh: "和上级补助收入方向相反，汇总时同样要抵消。",
      en: "The opposite of a subsidy from above; it is set off in the same way.",
    },
  },
  "other-revenue": {
    zh: "其他收入",
    en: "other revenue",
    plain: {
      zh: "前面各类之外的收入，例如投资收益、利息、捐赠。",
      en: "What fits none of the other kinds: returns on investment, interest, gifts.",
    },
    matters: {
      zh: "如果这一项很大，就值得问问具体是什么。",
      en: "Where it is large, it is fair to ask what it consists of.",
    },
  },
  "carried-over": {
    zh: "上年结转",
    en: "carried over from last year",
    plain: {
      zh: "去年没有用完、今年接着按原来用途用的钱。",
      en: "Money not used up last year that goes on serving the same purpose this year.",
    },
    matters: {
      zh: "有的文件把它算进总收入，有的不算，比较之前要看清楚。",
      en: "Some documents count it in the total and some do not; look before comparing.",
    },
  },
  "non-appropriation-surplus": {
    zh: "使用非财政拨款结余",
    en: "use of surplus from own money",
    plain: {
      zh: "当年收入不够时，动用以前年度攒下的、不是财政拨款的钱来补。",
      en: "Filling this year’s gap with savings of earlier years that were not appropriations.",
    },
    matters: {
      zh: "它让收支两边能平，但不是今年新挣的钱。",
      en: "It balances the two sides, but it is no income earned this year.",
    },
  },
}
