import { CLASS_LINES, coded, lines, spending, under } from "./parts.ts"
import type { TableForm } from "./table-form.ts"

const byFunction = coded({
  code: ["项目", "功能分类科目编码"],
  name: ["项目", "功能分类科目名称"],
  levels: ["类", "款", "项"],
  total: "合计",
  hasMaker: true,
})

/** The nine tables of a district's budget in Shanghai, in the order they are printed. */
export const SHANGHAI_BUDGET_TABLES: readonly TableForm[] = [
  {
    kind: "sides",
    place: "T.RE",
    title: "{Y}年{部门}财务收支预算总表",
    hasMaker: true,
    sides: [
      {
        head: ["本年收入", "项目"],
        funds: [{ head: ["本年收入", "预算数"], fund: "" }],
        lines: lines(
          ["一、财政拨款收入", "fin.rev"],
          ["1. 一般公共预算", "rev.gpb"],
          ["2. 政府性基金预算", "rev.gfb"],
          ["3. 国有资本经营预算", "rev.soc"],
          ["二、事业收入", "rev.biz"],
          ["三、事业单位经营收入", "rev.op"],
          ["四、其他收入", "rev.other"],
        ),
        foot: lines(["收入总计", "rev.total"]),
      },
      {
        head: ["本年支出", "项目"],
        funds: [{ head: ["本年支出", "预算数"], fund: "" }],
        lines: CLASS_LINES,
        foot: lines(["支出总计", "exp.total"]),
      },
    ],
  },
  byFunction("T.R", "{Y}年{部门}收入预算总表", {
    columns: under(
      ["收入预算"],
      [
        ["合计", "rev.total"],
        ["财政拨款收入", "fin.rev"],
        ["事业收入", "rev.biz"],
        ["事业单位经营收入", "rev.op"],
        ["其他收入", "rev.other"],
      ],
    ),
  }),
  byFunction("T.E", "{Y}年{部门}支出预算总表", {
    columns: under(["支出预算"], spending("exp")).map(asTotal),
  }),
  {
    kind: "sides",
    place: "T.F",
    title: "{Y}年{部门}财政拨款收支预算总表",
    hasMaker: true,
    sides: [
      {
        head: ["财政拨款收入", "项目"],
        funds: [{ head: ["财政拨款收入", "预算数"], fund: "" }],
        lines: lines(
          ["一、一般公共预算", "rev.gpb"],
          ["二、政府性基金预算", "rev.gfb"],
          ["三、国有资本经营预算", "rev.soc"],
        ),
        foot: lines(["收入总计", "rev.total"]),
      },
      {
        head: ["财政拨款支出", "项目"],
        funds: [
          { head: ["财政拨款支出", "合计"], fund: "" },
          { head: ["财政拨款支出", "一般公共预算"], fund: "gpb" },
          { head: ["财政拨款支出", "政府性基金预算"], fund: "gfb" },
          { head: ["财政拨款支出", "国有资本经营预算"], fund: "soc" },
        ],
        lines: CLASS_LINES,
        foot: lines(["支出总计", "exp.total"]),
      },
    ],
  },
  byFunction("T.G", "{Y}年{部门}一般公共预算支出功能分类预算表", {
    columns: under(["一般公共预算支出"], spending("gpb")),
  }),
  byFunction("T.GF", "{Y}年{部门}政府性基金预算支出功能分类预算表", {
    columns: under(["政府性基金预算支出"], spending("gfb")),
    note: "注：本{部门}{Y}年无政府性基金预算财政拨款安排的预算，故本表为空表。",
  }),
  byFunction("T.SC", "{Y}年{部门}国有资本经营预算支出功能分类预算表", {
    columns: under(["国有资本经营预算支出"], spending("soc")),
    note: "注：本{部门}{Y}年无国有资本经营预算财政拨款安排的预算，故本表为空表。",
  }),
  byFunction("T.B", "{Y}年{部门}一般公共预算基本支出部门预算经济分类预算表", {
    code: ["项目", "部门预算经济分类科目编码"],
    name: ["项目", "经济分类科目名称"],
    levels: ["类", "款"],
    columns: under(
      ["一般公共预算基本支出"],
      [
        ["合计", "gpb.basic"],
        ["人员经费", "pers"],
        ["公用经费", "pub"],
      ],
    ),
  }),
  {
    kind: "single",
    place: "T.S",
    title: "{Y}年{部门}“三公”经费和机关运行经费预算表",
    hasMaker: true,
    unit: "万元",
    note: "注：本{部门}{Y}年无“三公”经费和机关运行经费安排的预算，故本表为空表。",
    columns: [
      ...under(
        ["“三公”经费预算数"],
        [
          ["合计", "sg"],
          ["因公出国(境)费", "sg.abroad"],
          ["公务接待费", "sg.recv"],
        ],
      ),
      ...under(
        ["“三公”经费预算数", "公务用车购置及运行费"],
        [
          ["小计", "sg.car"],
          ["购置费", "sg.buy"],
          ["运行费", "sg.run"],
        ],
      ),
      { head: ["机关运行经费预算数"], slot: "ops" },
    ],
  },
]

/** All that is spent is `exp.total`, not one of the funds. */
function asTotal<T extends { readonly slot: string }>(column: T): T {
  return column.slot === "exp.exp" ? { ...column, slot: "exp.total" } : column
}
