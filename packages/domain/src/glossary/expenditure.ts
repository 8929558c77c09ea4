import type { Terms } from "./term.ts"

/** What money is spent on, and the ways it is sorted. */
export const EXPENDITURE_TERMS: Terms = {
  "basic-expenditure": {
    zh: "基本支出",
    en: "basic expenditure",
    plain: {
      zh: "让一个单位正常运转的钱：发工资、交社保、付水电和办公费。",
      en: "What keeps a unit running: pay, social insurance, power and office costs.",
    },
    matters: {
      zh: "它大体随人数变化；和项目支出合起来就是全部支出的主体。",
      en: "It moves with the number of staff; together with project expenditure it is most of what is spent.",
    },
  },
  "personnel-expenses": {
    zh: "人员经费",
    en: "personnel expenses",
    plain: {
      zh: "基本支出里用在人身上的部分：工资、津贴、社保、公积金、离退休补助。",
      en: "The part of basic expenditure for people: pay, allowances, insurance, housing fund, pensions.",
    },
    matters: {
      zh: "“人员减少”这样的理由，应当在这里看得到变化。",
      en: "A reason such as “fewer staff” should show up here.",
    },
  },
  "public-expenses": {
    zh: "公用经费",
    en: "running expenses",
    plain: {
      zh: "基本支出里用在运转上的部分：办公、水电、差旅、维修等。",
      en: "The part of basic expenditure for running the place: office, power, travel, repairs.",
    },
    matters: {
      zh: "对机关来说，它和机关运行经费大体是同一笔钱，可以互相核对。",
      en: "For an organ it is largely the same money as its operating expenses, so the two can be checked against each other.",
    },
  },
  "project-expenditure": {
    zh: "项目支出",
    en: "project expenditure",
    plain: {
      zh: "日常运转之外，为办成某件具体的事安排的钱。",
      en: "Money for getting a particular thing done, beyond daily running.",
    },
    matters: {
      zh: "每个项目应有绩效目标，说清楚要办成什么。",
      en: "Each project should have targets that say what is to be achieved.",
    },
  },
  "functional-classification": {
    zh: "支出功能分类",
    en: "functional classification",
    plain: {
      zh: "按“办什么事”分：教育、卫生、社会保障、住房保障……",
      en: "Sorting by what the money is for: education, health, social security, housing…",
    },
    matters: {
      zh: "它回答“钱花在哪些事上”。同一笔钱，换成经济分类再看，合计应当一样。",
      en: "It answers what things money goes to. Sorted by economic kind instead, the same money must give the same total.",
    },
  },
  "economic-classification": {
    zh: "支出经济分类",
    en: "economic classification",
    plain: {
      zh: "按“钱变成了什么”分：工资、办公用品、设备、补助……",
      en: "Sorting by what money turns into: pay, supplies, equipment, allowances…",
    },
    matters: {
      zh: "它回答“钱是怎么花掉的”，和功能分类是同一笔钱的两种切法。",
      en: "It answers how the money is spent: the other way to cut the same cake.",
    },
  },
  "class-section-item": {
    zh: "类、款、项",
    en: "class, section and item",
    plain: {
      zh: "功能分类的三层：类最粗，款居中，项最细，编码从三位到七位。",
      en: "The three levels of the functional classification, from coarse to fine, coded with three to seven digits.",
    },
    matters: {
      zh: "项加起来应等于款，款加起来应等于类；公开到项，才看得清具体用途。",
      en: "Items should add up to sections and sections to classes; only items show what the money is really for.",
    },
  },
  "three-publics": {
    zh: "“三公”经费",
    en: "the “three publics”",
    plain: {
      zh: "用财政拨款安排的三项花费：因公出国（境）、公务用车购置及运行、公务接待。",
      en: "Three kinds of spending out of appropriations: official travel abroad, official cars, and official reception.",
    },
    matters: {
      zh: "公众最关心的一项。合计应等于三项之和，增减应说明原因。",
      en: "What the public watches most. The total should equal its three parts, and changes should be explained.",
    },
  },
  "car-purchase-and-running": {
    zh: "公务用车购置费与运行维护费",
    en: "car purchase and car running costs",
    plain: {
      zh: "买车的钱和用车的钱（油、修、保险、过路），应当分开列。",
      en: "Money for buying cars and money for using them (fuel, repairs, insurance, tolls), which are to be shown apart.",
    },
    matters: {
      zh: "合在一起，就看不出是买了新车，还是旧车花得多。",
      en: "Lumped together, nobody can tell a new car from an old one that costs more.",
    },
  },
  "organ-operating-expenses": {
    zh: "机关运行经费",
    en: "operating expenses of organs",
    plain: {
      zh: "行政机关和参照公务员法管理的单位，用财政拨款买办公所需货物和服务的钱。",
      en: "What administrative organs, and institutions managed like them, pay out of appropriations for goods and services to run.",
    },
    matters: {
      zh: "一般事业单位不在统计范围内，所以写“不在范围”不等于写“0”。",
      en: "Ordinary public institutions are outside its scope, so “not applicable” there is not the same as nought.",
    },
  },
}
