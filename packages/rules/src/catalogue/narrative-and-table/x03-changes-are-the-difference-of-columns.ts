import { asStated, difference, rule, template } from "../../rule.ts"

export default rule({
  id: "X03",
  title: {
    zh: "情况说明中的增减等于表中两年之差",
    en: "A change in the narrative is the difference between the two years in the table",
  },
  why: {
    zh: "表中列有上年数和本年数的，情况说明所说的增减就是两栏之差。",
    en: "Where a table shows last year and this year, the change stated in the narrative is the difference between the two columns.",
  },
  basis: [template("一般公共预算支出表、“三公”经费支出表（上年预算数、本年预算数）")],
  holds: asStated(
    difference("general-budget", "gpb.exp", "T.G"),
    difference("basic", "gpb.basic", "T.G"),
    difference("projects", "gpb.proj", "T.G"),
    difference("three-publics", "sg", "T.S"),
    difference("abroad", "sg.abroad", "T.S"),
    difference("cars", "sg.car", "T.S"),
    difference("purchase", "sg.buy", "T.S"),
    difference("running", "sg.run", "T.S"),
    difference("reception", "sg.recv", "T.S"),
  ),
})
