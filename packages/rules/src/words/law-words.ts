import type { Bilingual } from "../bilingual.ts"

/** What the texts and forms that rules rest on are called in English, by their own names; none of these is official. */
const NAMES: Readonly<Record<string, string>> = {
  预算法: "Budget Law",
  预算法实施条例: "Regulation for the Implementation of the Budget Law",
  政府信息公开条例: "Regulation on Open Government Information",
  机关事务管理条例: "Regulation on the Administration of Government Offices",
  地方预决算公开操作规程: "Operating Rules for Publishing Local Budgets and Final Accounts",
  重庆市预算审查监督条例: "Chongqing Regulation on Budget Review and Supervision",
  个人信息保护法: "Personal Information Protection Law",
  住房公积金管理条例: "Regulation on the Housing Provident Fund",
  机关事业单位职业年金办法: "Measures for Occupational Annuities of Public Bodies",
  国务院关于机关事业单位工作人员养老保险制度改革的决定:
    "State Council Decision on Reforming the Pension Scheme of Public Bodies",
  "财预〔2021〕29号": "Ministry of Finance notice",
  部门预算情况说明: "narrative of the department budget",
  部门决算情况说明: "narrative of the final accounts",
  政府收支分类科目: "government revenue and expenditure classification",
  收入支出决算总表: "final accounts: table of revenue and expenditure",
  财政拨款收入支出决算总表: "final accounts: table of fiscal appropriations",
  绩效目标表: "tables of performance targets",
  项目支出绩效目标表: "table of project performance targets",
  部门整体绩效目标表: "table of overall performance targets",
  "各级“三公”经费总额只减不增的要求":
    "requirement, at every level, that the total of the three publics does not rise",
  "部门（单位）收入总表的收入种类": "kinds of revenue in the table of revenue",
  "部门预算（决算）公开目录": "contents of published budgets and final accounts",
  "部门预算（决算）公开格式": "form of published budgets and final accounts",
  部门预算支出经济分类与政府预算支出经济分类对照:
    "correspondence of the departmental and government economic classifications",
  部门预算公开表格: "tables of published department budgets",
  部门预算公开格式: "form of published department budgets",
  "统一社会信用代码（GB 32100）": "unified social credit codes",
  政府采购面向中小企业预留份额的规定:
    "rules on the share of procurement reserved for small and medium enterprises",
  国有资产占有使用情况说明: "narrative of state assets in use",
  "各地车均运行费、公务接待占比和公用经费压减率的规定":
    "local caps on running costs per vehicle, the share of reception, and running expenses",
  各地统一平台集中公开的要求: "local requirements to publish together on one platform",
  "单位基本情况（机构设置）": "about the organisation (structure)",
  "一般公共预算支出表、“三公”经费支出表（上年预算数）":
    "tables of the general public budget and of the three publics, with last year's budget",
  "一般公共预算支出表、“三公”经费支出表（上年预算数、本年预算数）":
    "tables of the general public budget and of the three publics, with last year's and this year's budget",
}

/** A text that binds, with the article: `《预算法》第十四条`, `Budget Law (预算法), article 14`. */
export function lawWords(name: string, article: string | null): Bilingual {
  // What is known by its number alone is no title.
  const title = /号$/u.test(name) ? name : `《${name}》`
  const english = inEnglish(name)
  return {
    zh: `${title}${article ?? ""}`,
    en: article === null ? english : `${english}, ${articleWords(article)}`,
  }
}

/** A form, in English with its own name beside. */
export function templateWords(name: string): Bilingual {
  return { zh: name, en: `form: ${inEnglish(name)}` }
}

function inEnglish(name: string): string {
  const english = NAMES[name]
  return english === undefined ? name : `${english} (${name})`
}

/** 第十四条 is article 14; the number of a document stays as it is. */
function articleWords(article: string): string {
  const [, numeral] = article.match(/^第([一二三四五六七八九十]{1,3})条$/u) ?? []
  return numeral === undefined ? article : `article ${numberOf(numeral)}`
}

const DIGITS = "一二三四五六七八九"

/** Up to 九十九. */
function numberOf(numeral: string): number {
  const [tens = "", ones = ""] = numeral.includes("十") ? numeral.split("十") : ["零", numeral]
  const ten = tens === "" ? 1 : DIGITS.indexOf(tens) + 1
  return ten * 10 + DIGITS.indexOf(ones || "零") + 1
}
