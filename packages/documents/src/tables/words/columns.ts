import type { Basis, ConceptId, Fund, TableKey } from "@gouji/domain"

/** What a head says that its amounts are of, besides their rows. */
export interface ColumnWords {
  readonly words: RegExp
  readonly concept: ConceptId
}

/** Heads of columns by table. The first that fits the lowest head decides; one that says no more than 合计 is `plain`. */
export const COLUMN_WORDS: Readonly<
  Record<TableKey, { readonly plain: ConceptId | null; readonly columns: readonly ColumnWords[] }>
> = {
  "T.RE": { plain: null, columns: [] },
  "T.F": { plain: null, columns: [] },
  "T.R": {
    plain: "rev.total",
    columns: [
      { words: /^本年收入(?:合计|小计)?$/, concept: "rev.year" },
      { words: /^使用非财政拨款结余|事业基金/, concept: "rev.nonfin" },
      { words: /^(?:上年|年初)结转/, concept: "rev.carry" },
      { words: /^财政专户|教育收费/, concept: "rev.fsa" },
      { words: /^一般公共(?:预算|财政)/, concept: "rev.gpb" },
      { words: /^政府性基金/, concept: "rev.gfb" },
      { words: /^国有资本/, concept: "rev.soc" },
      { words: /^财政拨款/, concept: "fin.rev" },
      { words: /^上级补助/, concept: "rev.sup" },
      { words: /^附属单位上缴/, concept: "rev.sub" },
      { words: /经营收入/, concept: "rev.op" },
      { words: /^(?:其中:?)?事业收入/, concept: "rev.biz" },
      { words: /^单位资金/, concept: "rev.unit" },
      { words: /^其[他它]/, concept: "rev.other" },
    ],
  },
  "T.E": {
    plain: "exp.total",
    columns: [
      { words: /^基本支出/, concept: "exp.basic" },
      { words: /^项目支出/, concept: "exp.proj" },
      { words: /^上缴上级/, concept: "exp.up" },
      { words: /经营支出/, concept: "exp.op" },
      { words: /^对(?:附属|下[级属])单位/, concept: "exp.aid" },
      { words: /^结转下年/, concept: "exp.next" },
    ],
  },
  "T.G": { plain: "gpb.exp", columns: spendingOf("gpb") },
  "T.GF": { plain: "gfb.exp", columns: [...fundFlows("gfb"), ...spendingOf("gfb")] },
  "T.SC": { plain: "soc.exp", columns: [...fundFlows("soc"), ...spendingOf("soc")] },
  "T.B": {
    plain: "gpb.basic",
    columns: [
      { words: /^人员(?:经费|支出)/, concept: "pers" },
      { words: /公用(?:经费|支出)/, concept: "pub" },
    ],
  },
  "T.S": {
    plain: "sg",
    columns: [
      { words: /机关运行/, concept: "ops" },
      { words: /会议/, concept: "meeting" },
      { words: /培训/, concept: "training" },
      { words: /出国/, concept: "sg.abroad" },
      { words: /接待/, concept: "sg.recv" },
      { words: /(?:车.*购置|购置.*车)(?:费)?(?:[及和与]|、).*运/, concept: "sg.car" },
      { words: /购置/, concept: "sg.buy" },
      { words: /运行|运维/, concept: "sg.run" },
      { words: /车/, concept: "sg.car" },
    ],
  },
  "T.P": {
    plain: "pr",
    columns: [
      { words: /货物/, concept: "pr.g" },
      { words: /工程/, concept: "pr.w" },
      { words: /服务/, concept: "pr.s" },
    ],
  },
  "T.OV": { plain: "exp.total", columns: [] },
  "T.PJ": { plain: "exp.proj", columns: [] },
}

function spendingOf(fund: "gpb" | "gfb" | "soc"): readonly ColumnWords[] {
  return [
    { words: /^基本支出/, concept: `${fund}.basic` },
    { words: /^项目支出/, concept: `${fund}.proj` },
    { words: /^人员(?:经费|支出)/, concept: "pers" },
    { words: /公用(?:经费|支出)/, concept: "pub" },
  ]
}

/** In accounts the tables of these funds also show what came in and what was carried. */
function fundFlows(fund: "gfb" | "soc"): readonly ColumnWords[] {
  return [
    { words: /^年初结转|^上年结转/, concept: "rev.carry" },
    { words: /^年末结转|^结转下年/, concept: "exp.next" },
    { words: /^本年收入/, concept: `${fund}.rev` },
  ]
}

/** Heads that say only which fund, where a table divides its rows among funds. */
export const FUND_HEADS: readonly { readonly words: RegExp; readonly fund: Fund }[] = [
  { words: /^(?:其中:?)?一般公共(?:预算|财政)/, fund: "gpb" },
  { words: /^(?:其中:?)?政府性基金/, fund: "gfb" },
  { words: /^(?:其中:?)?国有资本/, fund: "soc" },
  { words: /^(?:其中:?)?财政专户/, fund: "fsa" },
  { words: /^(?:其中:?)?(?:单位|自有|其他)资金/, fund: "unit" },
]

/** Heads that say no more than that this is the whole. */
export const PLAIN_HEAD =
  /^(?:合计|总计|小计|金额|预算数|决算数|预算金额|年初预算数?|.*(?:支出|收入)(?:预算|决算)?(?:合计|总计|数)?)$/

/** What a head says of the year and the kind of its amounts. */
export const BASIS_WORDS: readonly { readonly words: RegExp; readonly basis: Basis }[] = [
  { words: /执行数/, basis: "execution" },
  { words: /决算/, basis: "final" },
  { words: /预算数|年初预算|预算/, basis: "budget" },
]

/** Adjusted budgets are of neither basis. */
export const ADJUSTED = /(?:全年|调整)(?:后)?预算/

export const LAST_YEAR = /上年|去年|上一年/
export const CHANGE_WORDS = /增减|增加[(（]?减少|增长|变动|比较/
export const RATE_WORDS = /[%％]|率|幅度|百分比/
export const SHARE_WORDS = /占.*(?:[%％]|比)|占比|比重/

/** Heads of columns that name rows, and of those that number lines. */
export const CODE_HEAD = /编码|代码/
export const CODE_LEVEL = /^(?:类|款|项)$/
export const NAME_HEAD = /名称|^(?:收入|支出)?项目$|科目|功能分类|经济分类|^(?:单位|部门|支出|收入)$/
export const LINE_HEAD = /^(?:行次|序号|栏次)$/
