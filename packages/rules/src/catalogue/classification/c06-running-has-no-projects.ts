import { noughtUnder, rule, template } from "../../rule.ts"

export default rule({
  id: "C06",
  title: {
    zh: "“行政运行”“事业运行”下没有项目支出",
    en: "No project expenditure under 行政运行 and 事业运行",
  },
  why: {
    zh: "这两个项反映基本支出，项目支出一般另有项级科目。实际公开的预算中常有例外，所以只作提示。",
    en: "These two items hold basic expenditure; projects mostly have items of their own. Published budgets often make exceptions, so this is only pointed out.",
  },
  basis: [template("政府收支分类科目")],
  severity: "info",
  holds: noughtUnder(
    [
      { table: "T.G", column: "gpb.proj" },
      { table: "T.E", column: "exp.proj" },
    ],
    ["行政运行", "事业运行"],
  ),
})
