/** What a functional subject pays for, in a phrase of its own. */
export interface Task {
  readonly code: string
  readonly purpose: string
}

/** What a unit of one field works at: the subject that pays its staff, in organs and in institutions, and its projects. */
export interface Field {
  readonly names: readonly string[]
  readonly staff: { readonly organ: string; readonly institution: string }
  readonly tasks: readonly Task[]
}

/** Fields with invented names of units; a paper of several fields is one with long tables. */
export const FIELDS: readonly Field[] = [
  {
    names: ["数据管理局", "政务服务中心"],
    staff: { organ: "2010301", institution: "2010350" },
    tasks: [
      { code: "2010302", purpose: "综合协调和值班值守等工作" },
      { code: "2010303", purpose: "办公场所的物业和安全保卫" },
      { code: "2010399", purpose: "数据平台的运行和改造" },
    ],
  },
  {
    names: ["财务核算局", "财务核算中心"],
    staff: { organ: "2010601", institution: "2010650" },
    tasks: [
      { code: "2010602", purpose: "财务制度的宣传和培训" },
      { code: "2010607", purpose: "核算系统的维护" },
      { code: "2010608", purpose: "委托中介机构开展评审" },
      { code: "2010699", purpose: "票据印制和档案整理" },
    ],
  },
  {
    names: ["法律事务局", "公共法律服务中心"],
    staff: { organ: "2040601", institution: "2040650" },
    tasks: [
      { code: "2040604", purpose: "民间纠纷的调解" },
      { code: "2040605", purpose: "法治宣传教育" },
      { code: "2040607", purpose: "法律咨询和援助" },
      { code: "2040613", purpose: "业务系统的运行" },
      { code: "2040699", purpose: "行政复议等其他法律事务" },
    ],
  },
  {
    names: ["市容管理局", "市容事务中心"],
    staff: { organ: "2120101", institution: "2120199" },
    tasks: [
      { code: "2120102", purpose: "街面秩序的日常管理" },
      { code: "2120104", purpose: "综合执法装备和服装" },
      { code: "2120399", purpose: "路灯和护栏的维修" },
      { code: "2120501", purpose: "道路清扫和垃圾清运" },
    ],
  },
  {
    names: ["农业发展局", "农业技术推广站"],
    staff: { organ: "2130101", institution: "2130104" },
    tasks: [
      { code: "2130106", purpose: "新品种的试种和推广" },
      { code: "2130199", purpose: "农产品的抽样检测" },
      { code: "2081107", purpose: "残疾人的生活补贴和护理补贴" },
    ],
  },
]

/** Projects that government-managed funds and state capital pay for. */
export const FUND_TASKS = {
  gfb: [
    { code: "2120803", purpose: "市政道路的改造" },
    { code: "2120899", purpose: "地块的整理和管护" },
    { code: "2296002", purpose: "养老服务设施的更新" },
  ],
  soc: [{ code: "2230105", purpose: "退休人员的社会化管理" }],
} as const

/** What is paid for staff besides wages, for an organ and an institution, and the economic kind that is the same money. */
export const STAFF_TASKS = [
  { organ: "2080501", institution: "2080502", kind: "30302", purpose: "离退休人员的补助" },
  { organ: "2080505", institution: "2080505", kind: "30108", purpose: "在职人员基本养老保险的缴费" },
  { organ: "2080506", institution: "2080506", kind: "30109", purpose: "在职人员职业年金的缴费" },
  { organ: "2101101", institution: "2101102", kind: "30110", purpose: "在职人员基本医疗保险的缴费" },
  { organ: "2210201", institution: "2210201", kind: "30113", purpose: "在职人员住房公积金的缴存" },
] as const

/** The economic kinds of basic expenditure, with about how many ten-thousands of yuan they take. */
export const KINDS = [
  ["30101", 120],
  ["30102", 300],
  ["30107", 150],
  ["30112", 4],
  ["30199", 40],
  ["30201", 20],
  ["30202", 5],
  ["30205", 2],
  ["30206", 6],
  ["30207", 8],
  ["30211", 9],
  ["30213", 6],
  ["30215", 2],
  ["30216", 5],
  ["30226", 7],
  ["30228", 18],
  ["30229", 22],
  ["30239", 30],
  ["30299", 12],
  ["31002", 7],
] as const
