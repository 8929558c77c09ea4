import { itemsFitKind, rule, template } from "../../rule.ts"

export default rule({
  id: "C05",
  title: { zh: "项级科目与单位性质相符", en: "Items fit the kind of organisation" },
  why: {
    zh: "行政单位用“行政运行”“行政单位医疗”，事业单位用“事业运行”“事业单位医疗”：用错了，要么科目不对，要么单位性质不对。",
    en: "Administrative organs use 行政运行 and 行政单位医疗, public institutions 事业运行 and 事业单位医疗: where the wrong one is used, either the item or the kind of organisation is wrong.",
  },
  basis: [template("政府收支分类科目")],
  severity: "warning",
  applies: { level: "unit" },
  holds: itemsFitKind([
    {
      kinds: ["organ", "civil-service-managed"],
      names: ["事业运行"],
      codes: ["2080502", "2101102"],
    },
    {
      kinds: ["public-institution", "public-institution-1", "public-institution-2"],
      names: ["行政运行"],
      codes: ["2080501", "2101101"],
    },
  ]),
})
