import type { Facts } from "./facts.ts"

const BODY =
  "(?:局|委|委员会|办|办公室|中心|院|所|处|站|队|大队|支队|镇|乡|街道|办事处|政府|学校|馆|会|厅|部|室)"
const FORMERLY = new RegExp(
  `(?:由原|前身(?:为|是)|原名(?:为|称)?|原)[“"]?([\\p{Script=Han}（）()]{2,30}?${BODY}(?:（[^）]*）)?)[”"]?(?=更名|改名|改称|改组|划转|合并|整合|组建|撤并|撤销|和|与|、|，|,|。|；|;|\\s|$)`,
  "gu",
)

/** Names the organisation went by before, as its own text says: 由原示例区信息中心更名. */
function formerNames({ document }: Facts): readonly string[] {
  return [...new Set([...document.text.matchAll(FORMERLY)].flatMap(([, name]) => name ?? []))]
}

/** Whether another paper is of the same organisation: under its name, or under one it went by before. */
export function isOfSame(facts: Facts, other: Facts): boolean {
  const [own, name] = [facts.disclosure.organisation.name, other.disclosure.organisation.name]
  if (name === own) return true
  return other.disclosure.fiscalYear < facts.disclosure.fiscalYear && formerNames(facts).includes(name)
}
