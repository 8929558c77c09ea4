import { chanceOf } from "@gouji/testkit"

/** Every organisation has a budget and final accounts of so many years. */
const YEARS = 25
const FIRST_YEAR = 2010
export const STAGES = ["budget", "final"] as const
const OF_ONE = YEARS * STAGES.length

/** What becomes of a version, each after the one before it. */
export const FATES = ["checked", "in-review", "signed", "published"] as const
export type Fate = (typeof FATES)[number]

/** One disclosure of the load, the same for the same number. */
export interface Planned {
  readonly organisation: string
  readonly fiscalYear: number
  readonly stage: (typeof STAGES)[number]
  readonly fate: Fate
  /** A second version takes the place of what was published. */
  readonly isCorrected: boolean
  /** Which template, and by what its amounts are multiplied. */
  readonly turn: number
  readonly factor: number
  /** When it came in. */
  readonly at: string
}

export function planned(index: number): Planned {
  const chance = chanceOf(index)
  const ofOne = index % OF_ONE
  const fiscalYear = FIRST_YEAR + Math.floor(ofOne / STAGES.length)
  const stage = STAGES[ofOne % STAGES.length] ?? "budget"
  const of = chance.below(100)
  return {
    organisation: organisationName(Math.floor(index / OF_ONE)),
    fiscalYear,
    stage,
    fate: of < 76 ? "published" : of < 84 ? "signed" : of < 92 ? "in-review" : "checked",
    isCorrected: of < 4,
    turn: chance.below(1_000_000),
    factor: 1 + chance.below(40),
    at: cameIn(stage === "budget" ? fiscalYear : fiscalYear + 1, chance.below(30 * 24 * 3600)),
  }
}

/** Within thirty days from the first of February on. */
function cameIn(year: number, second: number): string {
  return new Date(Date.UTC(year, 1, 1, 0, 0, second)).toISOString()
}

const DISTRICTS = ["栖川区", "澜桥区", "云岭区", "青禾区"]
const FIRST = [..."栖澜岚沐砚霁溪桐枫荷柳松竹兰菊梅"]
const SECOND = [..."川桥岭禾湾坪塘溪坡浦泾渡口墩圩埠"]
const OFFICES = [
  "政务服务中心",
  "财务核算中心",
  "市容管理所",
  "公共法律服务所",
  "农业技术推广站",
  "数据管理中心",
  "文化活动中心",
  "图书馆",
  "档案馆",
  "林业工作站",
  "水利工程所",
  "退役军人服务站",
  "社区卫生服务中心",
  "中心小学",
  "第一中学",
  "幼儿园",
  "敬老院",
  "城市建设管理所",
  "环境卫生所",
  "招商服务中心",
]

/** An invented office of an invented town, another one for every number up to 20,480. */
export function organisationName(index: number): string {
  const office = OFFICES[index % OFFICES.length]
  const town = Math.floor(index / OFFICES.length)
  const first = FIRST[town % FIRST.length]
  const second = SECOND[Math.floor(town / FIRST.length) % SECOND.length]
  const district = DISTRICTS[Math.floor(town / FIRST.length / SECOND.length) % DISTRICTS.length]
  return `${district}${first}${second}镇${office}`
}
