import { ARITHMETIC, atMost, cell, rule } from "../../rule.ts"

export default rule({
  id: "T13",
  title: {
    zh: "基本支出表中的“三公”科目不超过“三公”经费表",
    en: "Travel, cars and reception codes in basic expenditure stay within their own table",
  },
  why: {
    zh: "基本支出表只列基本支出，“三公”经费还可能用项目支出安排，所以只能小于或等于。",
    en: "The table of basic expenditure covers basic expenditure only; travel abroad, cars and reception may also be paid for from projects, so they are at least as much.",
  },
  basis: [ARITHMETIC],
  holds: atMost("three-publics", [
    { small: [cell("T.B", "gpb.basic[30212]")], large: [cell("T.S", "sg.abroad")] },
    { small: [cell("T.B", "gpb.basic[30217]")], large: [cell("T.S", "sg.recv")] },
    { small: [cell("T.B", "gpb.basic[30231]")], large: [cell("T.S", "sg.run")] },
    { small: [cell("T.B", "gpb.basic[31013]")], large: [cell("T.S", "sg.buy")] },
  ]),
})
