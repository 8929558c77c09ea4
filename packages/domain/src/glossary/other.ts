import type { Terms } from "./term.ts"

/** Procurement, performance, assets and kinds of organisation. */
export const OTHER_TERMS: Terms = {
  "government-procurement": {
    zh: "政府采购",
    en: "government procurement",
    plain: {
      zh: "用财政性资金，按法定程序购买货物、工程和服务。",
      en: "Buying goods, works and services with public money by a legal procedure.",
    },
    matters: {
      zh: "三类相加应等于采购总额，总额不会超过全部支出。",
      en: "The three kinds should add up to the total, and the total cannot exceed all expenditure.",
    },
  },
  "performance-targets": {
    zh: "绩效目标",
    en: "performance targets",
    plain: {
      zh: "花这笔钱之前先说好：要办成什么、达到什么程度。",
      en: "Saying before money is spent what it should achieve, and how well.",
    },
    matters: {
      zh: "年底可以对照着看钱花得值不值。",
      en: "At the end of the year one can see whether the money was worth it.",
    },
  },
  "state-assets": {
    zh: "国有资产占有使用",
    en: "state assets in use",
    plain: {
      zh: "单位手里的公家东西，公开时主要列车辆和大型设备。",
      en: "Public property a unit has in hand; mainly vehicles and large equipment are disclosed.",
    },
    matters: {
      zh: "有多少辆车，和用车花多少钱，应当说得通。",
      en: "How many cars there are and what cars cost should make sense together.",
    },
  },
  "vehicle-classes": {
    zh: "车辆类别",
    en: "classes of vehicles",
    plain: {
      zh: "公车按用途分：领导干部用车、机要通信、应急保障、执法执勤、特种专业技术、其他等。",
      en: "Official cars by use: for senior leaders, confidential mail, emergencies, law enforcement, special technical work, and others.",
    },
    matters: {
      zh: "各类相加应等于车辆总数。",
      en: "The classes should add up to the number of vehicles.",
    },
  },
  "public-institution-1": {
    zh: "公益一类事业单位",
    en: "public institution, class 1",
    plain: {
      zh: "提供义务教育、公共卫生这类基本公益服务、不宜由市场来办的单位，经费由财政保障。",
      en: "A body for basic public services that the market should not provide, such as compulsory schooling; the treasury pays for it.",
    },
    matters: {
      zh: "所以它的收入通常几乎全是财政拨款。",
      en: "So nearly all its money is usually appropriations.",
    },
  },
  "civil-service-managed": {
    zh: "参照公务员法管理（参公）",
    en: "managed as civil service",
    plain: {
      zh: "身份是事业单位，人员按公务员的规定管理。",
      en: "A public institution whose staff come under the rules for civil servants.",
    },
    matters: {
      zh: "这类单位和机关一样要公开机关运行经费。",
      en: "Like an organ, it has to disclose operating expenses.",
    },
  },
  yukuaiban: {
    zh: "渝快办",
    en: "Yukuaiban",
    plain: {
      zh: "重庆市的网上政务服务平台，名字取“愉快办”的谐音。",
      en: "The online service platform of Chongqing; its name plays on the words for “done with pleasure”.",
    },
    matters: {
      zh: "重庆各政务服务单位的职责里常提到它，它不是一笔钱的名称。",
      en: "Service units in Chongqing mention it among their duties; it is no name of a sum of money.",
    },
  },
}
