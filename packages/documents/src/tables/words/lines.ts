import type { ConceptId } from "@gouji/domain"

/** Lines of the tables that set revenue against expenditure, as their names begin; the first that fits decides. */
export interface LineWords {
  readonly words: RegExp
  readonly concept: ConceptId
}

export const REVENUE_LINES: readonly LineWords[] = [
  {
    words: /^本年收入(?:合计|总计|小计)?$|^(?:本年|当年)(?:财政)?(?:拨款)?收入合计$|^本年收入$/,
    concept: "rev.year",
  },
  { words: /^(?:财政拨款)?收入(?:预算)?总计$|^收入合计$|^总计$|^合计$|^收入预算合计$/, concept: "rev.total" },
  { words: /^使用非财政拨款结余|事业基金/, concept: "rev.nonfin" },
  { words: /^(?:上年|年初)(?:财政拨款)?(?:结转|结余)/, concept: "rev.carry" },
  { words: /^一般公共(?:预算|财政)/, concept: "rev.gpb" },
  { words: /^政府性基金/, concept: "rev.gfb" },
  { words: /^国有资本/, concept: "rev.soc" },
  { words: /^财政专户|^教育收费/, concept: "rev.fsa" },
  { words: /^财政拨款/, concept: "fin.rev" },
  { words: /^上级补助/, concept: "rev.sup" },
  { words: /^附属单位上缴/, concept: "rev.sub" },
  { words: /经营收入/, concept: "rev.op" },
  { words: /^事业收入/, concept: "rev.biz" },
  { words: /^单位资金/, concept: "rev.unit" },
  { words: /^其[他它](?:收入|资金)?/, concept: "rev.other" },
]

export const EXPENDITURE_LINES: readonly LineWords[] = [
  { words: /^本年支出(?:合计|总计|小计)?$|^(?:本年|当年)(?:财政)?(?:拨款)?支出合计$/, concept: "exp.year" },
  { words: /^(?:财政拨款)?支出(?:预算)?总计$|^支出合计$|^总计$|^合计$|^支出预算合计$/, concept: "exp.total" },
  { words: /^结余分配/, concept: "exp.distr" },
  { words: /^(?:年末|年终)(?:财政拨款)?(?:结转|结余)|^结转下年/, concept: "exp.next" },
  { words: /^基本支出$/, concept: "exp.basic" },
  { words: /^项目支出$/, concept: "exp.proj" },
  { words: /^上缴上级/, concept: "exp.up" },
  { words: /^(?:事业单位)?经营支出/, concept: "exp.op" },
  { words: /^对(?:附属|下[级属])单位/, concept: "exp.aid" },
]

export const PUBLICS_LINES: readonly LineWords[] = [
  { words: /机关运行/, concept: "ops" },
  { words: /会议/, concept: "meeting" },
  { words: /培训/, concept: "training" },
  { words: /出国/, concept: "sg.abroad" },
  { words: /接待/, concept: "sg.recv" },
  { words: /(?:车.*购置|购置.*车)(?:费)?(?:[及和与]|、).*运/, concept: "sg.car" },
  { words: /车.*购置|购置.*车|^购置费?$/, concept: "sg.buy" },
  { words: /运行|运维/, concept: "sg.run" },
  { words: /车/, concept: "sg.car" },
  { words: /^(?:合计|总计|“?三公”?经费)/, concept: "sg" },
]

export const PROCUREMENT_LINES: readonly LineWords[] = [
  { words: /^货物/, concept: "pr.g" },
  { words: /^工程/, concept: "pr.w" },
  { words: /^服务/, concept: "pr.s" },
  { words: /^(?:合计|总计)/, concept: "pr" },
]

/** Sums of halves of the table of basic expenditure. */
export const BASIC_LINES: readonly LineWords[] = [
  { words: /^人员经费(?:支出)?合计/, concept: "pers" },
  { words: /^公用经费(?:支出)?合计/, concept: "pub" },
]

/** The row that sums up a table. */
export const TOTAL_ROW = /^(?:合计|总计|总合计|(?:本年)?(?:收入|支出)(?:合计|总计)|共计)$/

/** Marks of an outline before the words of a row. */
export const OUTLINE =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．)）]|[①-⑳]|其中[:：]?|[-—·*●■]+)+/
