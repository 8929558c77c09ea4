import { itemsInTable, law, rule } from "../../rule.ts"

export default rule({
  id: "X02",
  title: {
    zh: "逐项说明与一般公共预算支出表一致",
    en: "Items described one by one agree with the general public budget table",
  },
  why: {
    zh: "公开到“项”，就要说到“项”：金额、名称与表中一致，不缺也不多。",
    en: "Where publication goes down to items (项), so should the narrative: amounts and names as in the table, none missing and none extra.",
  },
  basis: [law("预算法实施条例", "第六条")],
  holds: itemsInTable(),
})
