import { CLASS_LINES, coded, lines, spending, under } from "./parts.ts"
import type { Column, Side, TableForm } from "./table-form.ts"

const byFunction = coded({
  code: ["功能分类科目", "科目编码"],
  name: ["功能分类科目", "科目名称"],
  levels: ["类", "款", "项"],
  total: "合计",
  hasMaker: true,
})

const FUNDS = [
  ["一般公共预算", "gpb"],
  ["政府性基金预算", "gfb"],
  ["国有资本经营预算", "soc"],
] as const

const SOURCES = [
  ["一般公共预算拨款收入", "rev.gpb"],
  ["政府性基金预算拨款收入", "rev.gfb"],
  ["国有资本经营预算拨款收入", "rev.soc"],
  ["财政专户管理资金收入", "rev.fsa"],
  ["事业收入", "rev.biz"],
  ["上级补助收入", "rev.sup"],
  ["附属单位上缴收入", "rev.sub"],
  ["事业单位经营收入", "rev.op"],
  ["其他收入", "rev.other"],
] as const

const APPROPRIATIONS: TableForm = {
  kind: "sides",
  place: "T.F",
  title: "{部门}财政拨款收支总表",
  hasMaker: true,
  sides: [
    {
      head: ["收入", "项目"],
      funds: [{ head: ["收入", "预算数"], fund: "" }],
      lines: [
        ...lines(["一、本年收入", "rev.year"]),
        ...FUNDS.map(([name, fund]) => ({ name: `${name}拨款`, slot: `rev.${fund}` })),
        ...lines(["二、上年结转", "rev.carry"]),
        ...FUNDS.map(([name, fund]) => ({ name: `${name}拨款`, slot: `rev.carry[${fund}]` })),
      ],
      foot: lines(["收入总计", "rev.total"]),
    },
    {
      head: ["支出", "项目"],
      funds: [
        { head: ["支出", "合计"], fund: "" },
        ...FUNDS.map(([name, fund]) => ({ head: ["支出", `${name}财政拨款`], fund })),
      ],
      lines: [...lines(["一、本年支出", "exp.year"]), ...CLASS_LINES, ...lines(["二、结转下年", "exp.next"])],
      foot: lines(["支出总计", "exp.total"]),
    },
  ],
}

const GENERAL: TableForm = byFunction("T.G", "{部门}一般公共预算财政拨款支出预算表", {
  columns: [{ head: ["{L}年预算数"], slot: "gpb.exp⁻" }, ...under(["{Y}年预算数"], spending("gpb"))],
})

const BASIC: TableForm = byFunction("T.B", "{部门}一般公共预算财政拨款基本支出预算表", {
  code: ["经济分类科目", "科目编码"],
  name: ["经济分类科目", "科目名称"],
  levels: ["类", "款"],
  columns: under(
    ["{Y}年基本支出"],
    [
      ["总计", "gpb.basic"],
      ["人员经费", "pers"],
      ["日常公用经费", "pub"],
    ],
  ),
})

const PUBLICS: TableForm = {
  kind: "single",
  place: "T.S",
  title: "{部门}一般公共预算“三公”经费支出表",
  hasMaker: true,
  columns: [...publics("{L}年预算数", "⁻"), ...publics("{Y}年预算数", "")],
  note: "备注：本{部门}两年均无“三公”经费，故此表无数据。",
}

const MANAGED: TableForm = byFunction("T.GF", "{部门}政府性基金预算支出表", {
  columns: under(["本年政府性基金预算财政拨款支出"], spending("gfb")),
  note: "备注：本{部门}无政府性基金收支，故此表无数据。",
})

const STATE_CAPITAL: TableForm = byFunction("T.SC", "{部门}国有资本经营预算支出表", {
  columns: under(["本年国有资本经营预算支出"], spending("soc")),
  note: "备注：本{部门}无国有资本经营预算收支，故此表无数据。",
})

const TOTALS: TableForm = {
  kind: "sides",
  place: "T.RE",
  title: "{部门}收支总表",
  hasMaker: true,
  sides: [
    {
      head: ["收入", "项目"],
      funds: [{ head: ["收入", "预算数"], fund: "" }],
      lines: lines(...SOURCES),
      foot: lines(
        ["本年收入合计", "rev.year"],
        ["用事业基金弥补收支差额", "rev.nonfin"],
        ["上年结转", "rev.carry"],
        ["收入总计", "rev.total"],
      ),
    },
    outgoing(),
  ],
}

const REVENUE: TableForm = byFunction("T.R", "{部门}收入总表", {
  columns: [
    { head: ["总计"], slot: "rev.total" },
    { head: ["上年结转"], slot: "rev.carry" },
    ...SOURCES.map(([head, slot]): Column => ({ head: [head], slot })),
  ],
})

const EXPENDITURE: TableForm = byFunction("T.E", "{部门}支出总表", {
  columns: [
    { head: ["合计"], slot: "exp.total" },
    { head: ["基本支出"], slot: "exp.basic" },
    { head: ["项目支出"], slot: "exp.proj" },
    { head: ["上缴上级支出"], slot: "exp.up" },
    { head: ["事业单位经营支出"], slot: "exp.op" },
    { head: ["对下级单位补助支出"], slot: "exp.aid" },
  ],
})

const PROCUREMENT: TableForm = {
  kind: "sides",
  place: "T.P",
  title: "{部门}政府采购预算明细表",
  hasMaker: true,
  sides: [
    {
      head: ["采购类别"],
      funds: [
        { head: ["合计"], fund: "" },
        ...FUNDS.map(([name, fund]) => ({ head: ["资金来源", `${name}拨款`], fund })),
        { head: ["资金来源", "财政专户管理资金"], fund: "fsa" },
        { head: ["资金来源", "单位资金"], fund: "unit" },
      ],
      lines: lines(["货物类", "pr.g"], ["工程类", "pr.w"], ["服务类", "pr.s"]),
      foot: lines(["合计", "pr"]),
    },
  ],
}

const PROJECTS: TableForm = {
  kind: "sides",
  place: "T.PJ",
  title: "{部门}项目支出绩效目标表",
  hasMaker: true,
  sides: [
    {
      head: ["项目名称"],
      funds: [
        { head: ["项目预算", "合计"], fund: "" },
        { head: ["项目预算", "一般公共预算拨款"], fund: "gpb" },
        { head: ["项目预算", "单位资金"], fund: "unit" },
      ],
      lines: lines(["", "projects"]),
      foot: lines(["合计", "exp.proj"]),
    },
  ],
}

/** Chongqing's set: appropriations first, then the whole. */
export const CHONGQING_BUDGET_TABLES: readonly TableForm[] = numbered([
  APPROPRIATIONS,
  GENERAL,
  BASIC,
  PUBLICS,
  MANAGED,
  STATE_CAPITAL,
  TOTALS,
  REVENUE,
  EXPENDITURE,
  PROCUREMENT,
  PROJECTS,
])

/** The ministry's set for central departments: the whole first. */
export const CENTRAL_BUDGET_TABLES: readonly TableForm[] = [
  TOTALS,
  REVENUE,
  EXPENDITURE,
  APPROPRIATIONS,
  byFunction("T.G", "一般公共预算支出表", {
    columns: [
      { head: ["{L}年执行数"], slot: "gpb.exp@execution⁻" },
      ...under(["{Y}年预算数"], spending("gpb")),
      { head: ["{Y}年预算数比{L}年执行数", "增减额"], slot: "Δgpb.exp" },
      { head: ["{Y}年预算数比{L}年执行数", "增减%"], slot: "%gpb.exp" },
    ],
  }),
  BASIC,
  PUBLICS,
  MANAGED,
  STATE_CAPITAL,
]

function publics(over: string, behind: string): readonly Column[] {
  return [
    ...under(
      [over],
      [
        ["合计", `sg${behind}`],
        ["因公出国（境）费", `sg.abroad${behind}`],
      ],
    ),
    ...under(
      [over, "公务用车购置及运行费"],
      [
        ["小计", `sg.car${behind}`],
        ["公务用车购置费", `sg.buy${behind}`],
        ["公务用车运行费", `sg.run${behind}`],
      ],
    ),
    ...under([over], [["公务接待费", `sg.recv${behind}`]]),
  ]
}

function outgoing(): Side {
  return {
    head: ["支出", "项目"],
    funds: [{ head: ["支出", "预算数"], fund: "" }],
    lines: CLASS_LINES,
    foot: lines(["本年支出合计", "exp.year"], ["结转下年", "exp.next"], ["", ""], ["支出总计", "exp.total"]),
  }
}

/** `表1 …`: the number stands before the title. */
function numbered(forms: readonly TableForm[]): readonly TableForm[] {
  return forms.map((form, at) => ({ ...form, title: `表${at + 1} ${form.title}` }))
}
