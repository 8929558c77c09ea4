import type { Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, slotIn } from "../facts/facts.ts"
import { type Fit, type ItemRow, itemRows, rowOfItem } from "../facts/item-rows.ts"
import { knownOf, operandOf, wantingOf } from "../facts/operand.ts"
import { computed, type Equation, stated } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { nameOf } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { COPY } from "../words/rounding-words.ts"
import { withoutTable } from "./in-table.ts"

/** The 项 the narrative lists one by one are the rows of the table: the same amounts, the same names, none too few or too many. */
export interface ItemsInTable {
  readonly kind: "items-in-table"
}

/** Items of the narrative against the table of the general public budget. */
export function itemsInTable(): ItemsInTable {
  return { kind: "items-in-table" }
}

interface Item {
  readonly figure: Figure
  readonly found: { readonly row: ItemRow; readonly fit: Fit } | undefined
}

function judgeItemsInTable(_: ItemsInTable, { facts }: Held): readonly Judgement[] {
  const shown = itemRows(facts, "gpb.exp")
  const { rows } = shown
  const { fiscalYear } = facts.disclosure
  if (rows.length === 0)
    return [facts.tables.has("T.G") ? unchecked("T.G", "nothing-to-compare") : withoutTable(facts, "T.G")]
  const items = facts.narrative
    .filter(
      ({ concept, measure, year, qualifiers: { basis } }) =>
        concept === "exp.item" && measure === "amount" && year === fiscalYear && basis === undefined,
    )
    .map((figure): Item => ({ figure, found: rowOfItem(figure, shown) }))
    .map((item, _, named) => (item.found === undefined ? byAmount(facts, item, rowsLeft(rows, named)) : item))
  if (items.length === 0) return [unchecked("items", "no-list")]
  const times = new Map<string, number>()
  const amounts = items.flatMap(({ figure, found }) => {
    if (found === undefined) return []
    const slot = slotIn(facts, figure)
    times.set(slot, (times.get(slot) ?? 0) + 1)
    const name = times.get(slot) === 1 ? slot : `${slot}#${times.get(slot)}`
    return [compare(facts, name, [figure, found.row])]
  })
  return [...amounts, namesJudged(facts, items), completeness(facts, items, rows)]
}

/** Rows that no item is named after. */
function rowsLeft(rows: readonly ItemRow[], items: readonly Item[]): readonly ItemRow[] {
  return rows.filter((row) => !items.some(({ found }) => found?.row === row))
}

/** An item under a name the table does not have is the one row of its 类 that is left and has its amount. */
function byAmount(facts: Facts, { figure, found }: Item, left: readonly ItemRow[]): Item {
  const named = figure.qualifiers.function ?? ""
  const [only, ...others] = left.filter(
    (row) => row.code.startsWith(named) && compare(facts, "", [figure, row]).outcome.startsWith("pass"),
  )
  return only === undefined || others.length > 0
    ? { figure, found }
    : { figure, found: { row: only, fit: "by-amount" } }
}

function compare(facts: Facts, name: string, [said, { amount }]: readonly [Figure, ItemRow]): Judgement {
  const operands = [said, amount].map((figure) => operandOf(facts, figure, slotIn(facts, figure)))
  const [own, shown] = knownOf(operands)
  if (own === undefined || shown === undefined) return unjudged(name, wantingOf(operands), true)
  const equation: Equation = { model: "copied", terms: [computed(own), stated(shown)] }
  return judgeEquation(facts, equation, { name, ...wordsOf(nameOf(said, facts.disclosure.fiscalYear)) })
}

function wordsOf(item: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `${item.zh}与表中相差 ${difference}`,
      en: `${item.en}: ${difference} different from the table`,
    }),
    advice: {
      zh: `请对照一般公共预算支出表核对${item.zh}，改正其中有误的一个。`,
      en: `Check ${item.en} against the table, and correct whichever is wrong.`,
    },
  }
}

/** Items nothing in the table is called like, and those called nearly so. */
function namesJudged(facts: Facts, items: readonly Item[]): Judgement {
  const { fiscalYear } = facts.disclosure
  const strange = items.filter(({ found }) => found === undefined).map(({ figure }) => figure)
  const near = items.flatMap(({ figure, found }) =>
    found?.fit === "alike" && isMisnamed(figure, found.row) ? [figure] : [],
  )
  if (strange.length > 0) {
    const list = figuresWords(strange, fiscalYear)
    return failed({
      name: "names",
      figures: strange,
      title: { zh: "情况说明所列的项在表中没有", en: "Some items of the narrative are not in the table" },
      explanation: { zh: `表中没有找到：${list.zh}。`, en: `Not found in the table: ${list.en}.` },
      advice: NAMES_ADVICE,
    })
  }
  const other = items.filter(({ found }) => found?.fit === "by-amount").map(({ figure }) => figure)
  if (other.length > 0) {
    const list = figuresWords(other, fiscalYear)
    return failed({
      name: "names",
      severity: "warning",
      figures: [...other, ...near],
      title: { zh: "情况说明所列的项与表中名称不同", en: "Some items go by other names than in the table" },
      explanation: {
        zh: `金额与表中一行相同，名称却不同：${list.zh}。`,
        en: `The amount matches a row of the table, but the name does not: ${list.en}.`,
      },
      advice: NAMES_ADVICE,
    })
  }
  if (near.length > 0) {
    const list = figuresWords(near, fiscalYear)
    return failed({
      name: "names",
      severity: "info",
      figures: near,
      title: {
        zh: "情况说明中项的名称与表中写法不同",
        en: "Some items are written differently from the table",
      },
      explanation: {
        zh: `与表中名称略有出入：${list.zh}。`,
        en: `Almost the same as in the table, but not quite: ${list.en}.`,
      },
      advice: NAMES_ADVICE,
    })
  }
  return passed({
    name: "names",
    figures: items.map(({ figure }) => figure),
    title: { zh: "各项名称与表中一致", en: "The items are named as in the table" },
    explanation: {
      zh: `情况说明所列 ${items.length} 项在表中都有，名称一致。`,
      en: `All ${items.length} items of the narrative are in the table, under the same names.`,
    },
  })
}

/** 支出 at the end comes and goes; 其它 for 其他 does not. */
function isMisnamed({ qualifiers: { item = "" } }: Figure, { names }: ItemRow): boolean {
  const plain = (text: string) => text.replace(/支出|[^\p{Script=Han}]|[类款项]/gu, "")
  return !plain(names.join("")).endsWith(plain(item)) && !plain(item).endsWith(plain(names.join("")))
}

const NAMES_ADVICE = {
  zh: "请按表中（政府收支分类科目）的类、款、项名称书写。",
  en: "Write class, section and item (类, 款, 项) as the table and the classification do.",
}

/** Rows with money that no item speaks of. An amount that was not understood may be one of them. */
function completeness(facts: Facts, items: readonly Item[], rows: readonly ItemRow[]): Judgement {
  const spoken = new Set(items.map(({ found }) => found?.row.code))
  const silent = rows.filter(
    ({ code, amount }) => !spoken.has(code) && amount.value !== null && !isNought(amount.value),
  )
  const figures = silent.map(({ amount }) => amount)
  const list = figuresWords(figures, facts.disclosure.fiscalYear)
  if (silent.length === 0) {
    return passed({
      name: "none-missing",
      title: { zh: "表中各项均已说明", en: "Every item of the table is in the narrative" },
      explanation: {
        zh: "表中有金额的各项，情况说明都列出了。",
        en: "Every item of the table with money is in the narrative.",
      },
    })
  }
  if (facts.disclosure.unread.length > 0) {
    return {
      ...unchecked("none-missing", "unread-amount-in-list"),
      figures,
      evidence: facts.disclosure.unread.map(({ evidence }) => evidence),
      spoken: true,
    }
  }
  return failed({
    name: "none-missing",
    figures,
    title: { zh: "表中的项情况说明没有列出", en: "The narrative leaves out items of the table" },
    explanation: { zh: `情况说明没有列出：${list.zh}。`, en: `Not in the narrative: ${list.en}.` },
    advice: { zh: "请在情况说明中补上这些项。", en: "Add these items to the narrative." },
  })
}

const ITEMS_IN_TABLE_IN_WORDS: Bilingual = {
  zh: "情况说明逐项所列 = 一般公共预算支出表各项（金额、名称、不缺不多）",
  en: "the items of the narrative = the items of the general public budget table (amounts, names, none missing or extra)",
}

/** How it is judged, told and rounded. */
export const ITEMS_IN_TABLE: Kind<ItemsInTable> = {
  judge: judgeItemsInTable,
  inWords: () => ITEMS_IN_TABLE_IN_WORDS,
  rounding: COPY,
}
