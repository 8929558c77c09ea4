import type { TableKey } from "@gouji/domain"

/**
 * What titles of tables say, the special before the general: the first that fits decides. Null: a table of another kind,
 * which no rule knows and whose words would fit one below.
 */
export const TITLE_WORDS: readonly { readonly words: RegExp; readonly place: TableKey | null }[] = [
  { words: /三公/, place: "T.S" },
  { words: /整体(?:支出)?绩效/, place: "T.OV" },
  { words: /绩效(?:目标|自评|评价)/, place: "T.PJ" },
  { words: /政府采购/, place: "T.P" },
  { words: /政府性基金/, place: "T.GF" },
  { words: /国有资本/, place: "T.SC" },
  { words: /政府(?:预算)?(?:支出)?经济分类|项目支出(?!.*基本支出)|资产|购置|债务|人员情况/, place: null },
  { words: /基本支出/, place: "T.B" },
  // All expenditure by economic kind has no table in the standard set; its codes would be taken for functions.
  { words: /经济分类/, place: null },
  { words: /财政拨款(?:预算)?收(?:入)?(?:、|和|与)?支(?:出)?/, place: "T.F" },
  { words: /(?:一般公共预算|财政拨款).*支出/, place: "T.G" },
  { words: /收(?:入)?(?:、|和|与)?支(?:出)?/, place: "T.RE" },
  { words: /收入/, place: "T.R" },
  { words: /支出/, place: "T.E" },
]

/** What a line has to hold to be the title of a table at all. */
export const IS_TITLE = /(?:表|总表|明细表|一览表)(?:[(（][^()（）]{1,12}[)）])?$/

/** What is part of no title: numbers of tables, a mark that it goes on. */
export const TITLE_FURNITURE =
  /^(?:附[件表]?\d*[-—:：.、]?|(?:公开|预算|决算|批复)?\d*表[:：]?|表[一二三四五六七八九十\d]+[-—.、:：]?(?:\d+)?|[(（]?[一二三四五六七八九十\d]+[)）]?[、.．])+|[(（]?续表?[)）]?|[(（]\d+[)）]$/g

/** 编制部门：…: who a table is of. */
export const ORGANISATION_LABEL =
  /(?:编制|填报|公开|填表|预算|主管)?(?:部门|单位)(?:名称)?(?:[(（](?:公章|盖章|章)[)）])?[:：]\s*([\p{Script=Han}A-Za-z\d()（）·“”"、-]+?)(?=\s{2,}|\t|\s*(?:金额)?单位[:：]|\s*20\d\d|$)/u

/** 单位：万元, also in brackets behind a title. */
export const UNIT_LABEL =
  /(?:(?:金额|货币|计量)?单位\s*[:：]?|[(（])\s*(?:人民币)?\s*(万元|亿元|元)(?:\s*[)）])?/

/** Lines under a table that speak of it. */
export const NOTE =
  /^(?:注|备注|说明|附注)\d*[:：.、]|空表|(?:无|没有)[^。]{0,30}(?:数据|收支|收入和支出|拨款|安排|支出)/
