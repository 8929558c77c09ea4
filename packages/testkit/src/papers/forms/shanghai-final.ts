import { CLASS_LINES, coded, lines, spending, under } from "./parts.ts"
import type { Column, TableForm } from "./table-form.ts"

const byFunction = coded({
  code: ["项目", "支出功能分类科目编码"],
  name: ["项目", "科目名称"],
  levels: ["类", "款", "项"],
  total: "合计",
  hasMaker: false,
})

const THREE_BUDGETS = [
  ["一、一般公共预算财政拨款", "gpb"],
  ["二、政府性基金预算财政拨款", "gfb"],
  ["三、国有资本经营预算财政拨款", "soc"],
] as const

const HALF = {
  code: [
    ["经济分类科目编码", "类"],
    ["经济分类科目编码", "款"],
  ],
  head: ["科目名称"],
  funds: [{ head: ["决算数"], fund: "" }],
} as const

/** The nine tables of a district's final accounts in Shanghai, in the order they are printed. */
export const SHANGHAI_FINAL_TABLES: readonly TableForm[] = [
  {
    kind: "sides",
    place: "T.RE",
    title: "收入支出决算总表",
    hasMaker: false,
    sides: [
      {
        head: ["收入", "项目"],
        funds: [{ head: ["收入", "决算数"], fund: "" }],
        lines: lines(
          ["一、一般公共预算财政拨款收入", "rev.gpb"],
          ["二、政府性基金预算财政拨款收入", "rev.gfb"],
          ["三、国有资本经营预算财政拨款收入", "rev.soc"],
          ["四、上级补助收入", "rev.sup"],
          ["五、事业收入", "rev.biz"],
          ["六、经营收入", "rev.op"],
          ["七、附属单位上缴收入", "rev.sub"],
          ["八、其他收入", "rev.other"],
        ),
        foot: lines(
          ["本年收入合计", "rev.year"],
          ["使用非财政拨款结余（含专用结余）", "rev.nonfin"],
          ["年初结转和结余", "rev.carry"],
          ["总计", "rev.total"],
        ),
      },
      {
        head: ["支出", "项目"],
        funds: [{ head: ["支出", "决算数"], fund: "" }],
        lines: CLASS_LINES,
        allClasses: true,
        foot: lines(
          ["本年支出合计", "exp.year"],
          ["结余分配", "exp.distr"],
          ["年末结转和结余", "exp.next"],
          ["总计", "exp.total"],
        ),
      },
    ],
  },
  byFunction("T.R", "收入决算表", {
    columns: alone(
      ["本年收入合计", "rev.year"],
      ["财政拨款收入", "fin.rev"],
      ["上级补助收入", "rev.sup"],
      ["事业收入", "rev.biz"],
      ["经营收入", "rev.op"],
      ["附属单位上缴收入", "rev.sub"],
      ["其他收入", "rev.other"],
    ),
  }),
  byFunction("T.E", "支出决算表", {
    columns: alone(
      ["本年支出合计", "exp.total"],
      ["基本支出", "exp.basic"],
      ["项目支出", "exp.proj"],
      ["上缴上级支出", "exp.up"],
      ["经营支出", "exp.op"],
      ["对附属单位补助支出", "exp.aid"],
    ),
  }),
  {
    kind: "sides",
    place: "T.F",
    title: "财政拨款收入支出决算总表",
    hasMaker: false,
    sides: [
      {
        head: ["收入", "项目"],
        funds: [{ head: ["收入", "决算数"], fund: "" }],
        lines: THREE_BUDGETS.map(([name, fund]) => ({ name, slot: `rev.${fund}` })),
        foot: [
          ...lines(["本年收入合计", "rev.year"], ["年初财政拨款结转和结余", "rev.carry"]),
          ...THREE_BUDGETS.map(([name, fund]) => ({ name, slot: `rev.carry[${fund}]` })),
          ...lines(["总计", "rev.total"]),
        ],
      },
      {
        head: ["支出", "项目"],
        funds: [
          { head: ["支出", "合计"], fund: "" },
          { head: ["支出", "一般公共预算财政拨款"], fund: "gpb" },
          { head: ["支出", "政府性基金预算财政拨款"], fund: "gfb" },
          { head: ["支出", "国有资本经营预算财政拨款"], fund: "soc" },
        ],
        lines: CLASS_LINES,
        allClasses: true,
        foot: lines(
          ["本年支出合计", "exp.year"],
          ["年末财政拨款结转和结余", "exp.next"],
          ["", ""],
          ["", ""],
          ["", ""],
          ["总计", "exp.total"],
        ),
      },
    ],
  },
  byFunction("T.G", "一般公共预算财政拨款支出决算表", { columns: alone(...spending("gpb")) }),
  {
    kind: "sides",
    place: "T.B",
    title: "一般公共预算财政拨款基本支出决算表",
    hasMaker: false,
    sides: [
      { ...HALF, lines: [], kinds: /^30[13]/, foot: lines(["人员经费合计", "pers"]) },
      { ...HALF, lines: [], kinds: /^3(?:02|10)/, foot: lines(["公用经费合计", "pub"]) },
    ],
  },
  {
    kind: "single",
    place: "T.S",
    title: "财政拨款“三公”经费支出决算表",
    hasMaker: false,
    note: "注：{org}{Y}年度无财政拨款“三公”经费支出，故本表无数据。",
    columns: [
      ...both(["合计"], "sg"),
      ...both(["因公出国（境）费"], "sg.abroad"),
      ...both(["公务用车购置及运行费", "小计"], "sg.car"),
      ...both(["公务用车购置及运行费", "公务用车购置费"], "sg.buy"),
      ...both(["公务用车购置及运行费", "公务用车运行费"], "sg.run"),
      ...both(["公务接待费"], "sg.recv"),
    ],
  },
  byFunction("T.GF", "政府性基金预算财政拨款收入支出决算表", {
    columns: flows("gfb"),
    note: "注：{org}{Y}年度无政府性基金预算财政拨款收入和支出，故本表无数据。",
  }),
  byFunction("T.SC", "国有资本经营预算财政拨款收入支出决算表", {
    columns: flows("soc"),
    note: "注：{org}{Y}年度无国有资本经营预算财政拨款收入和支出，故本表无数据。",
  }),
]

function alone(...columns: readonly (readonly [string, string])[]): readonly Column[] {
  return under([], columns)
}

/** What was budgeted and what was spent, side by side. */
function both(head: readonly string[], slot: string): readonly Column[] {
  return under(
    ["财政拨款“三公”经费", ...head],
    [
      ["预算数", `${slot}@budget`],
      ["决算数", slot],
    ],
  )
}

/** Of a fund the accounts also show what came in and what was carried. */
function flows(fund: string): readonly Column[] {
  const [all, basic, project] = spending(fund).map(([, slot]) => slot)
  return [
    ...alone(["年初结转和结余", "rev.carry"], ["本年收入", `${fund}.rev`]),
    ...under(
      ["本年支出"],
      [
        ["小计", all ?? ""],
        ["基本支出", basic ?? ""],
        ["项目支出", project ?? ""],
      ],
    ),
    ...alone(["年末结转和结余", "exp.next"]),
  ]
}
