import type { ConceptId, Slot, TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { operandAt } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords, figureWords } from "../words/figure-words.ts"
import { slotList } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** An amount that is not nought is broken down into its parts. Graver where a table leaves them out too. */
export interface SplitInto {
  readonly kind: "split-into"
  readonly name: string
  readonly whole: Slot
  readonly parts: readonly ConceptId[]
  /** The table that has them, too. */
  readonly table: TableKey
}

/** One of the parts is enough: the other may be nought and left unsaid. */
export function splitInto(given: Omit<SplitInto, "kind">): SplitInto {
  return { ...given, kind: "split-into" }
}

function judgeSplitInto({ name, whole, parts, table }: SplitInto, { facts }: Held): readonly Judgement[] {
  const found = parts.flatMap((part) => statedIn(facts, part))
  const unreadable = found.find(({ state }) => state === "unreadable")
  const told = found.filter(({ state }) => state === "stated" || state === "zero")
  if (told.length > 0)
    return [passed({ name, figures: told, ...passWords(told, facts.disclosure.fiscalYear) })]
  if (unreadable) return [unjudged(name, [{ slot: whole, why: "unreadable", figure: unreadable }], true)]
  const operand = operandAt(facts, whole)
  if ("wanting" in operand) return [unjudged(name, [operand.wanting], false)]
  const { figure, value } = operand.known
  if (isNought(value))
    return [passed({ name, figures: [figure], ...passWords([figure], facts.disclosure.fiscalYear) })]
  const [label, list] = [slotName(whole), slotList(parts)]
  const said = figureWords(figure, facts.disclosure.fiscalYear)
  return [
    failed({
      name,
      figures: [figure],
      ...(isLeftToTable(facts, table, parts) ? { severity: "warning" as const } : {}),
      title: { zh: `${label.zh}没有细分`, en: `${label.en}: not broken down` },
      explanation: {
        zh: `${said.zh}，文中没有分别列出${list.zh}。`,
        en: `${said.en}; not stated separately: ${list.en}.`,
      },
      advice: { zh: `请分别写明${list.zh}。`, en: `State separately: ${list.en}.` },
    }),
  ]
}

/** Tables are no part of the document, or this one has the parts. */
function isLeftToTable(facts: Facts, table: TableKey, parts: readonly ConceptId[]): boolean {
  const columns = facts.tables.get(table)?.columns
  return facts.disclosure.tables === null || parts.some((part) => columns?.has(part))
}

function passWords(figures: Parameters<typeof figuresWords>[0], fiscalYear: number) {
  const list = figuresWords(figures, fiscalYear)
  return {
    title: { zh: "已细分或无需细分", en: "Broken down, or nought" },
    explanation: { zh: `${list.zh}。`, en: `${list.en}.` },
  }
}

function splitIntoInWords({ whole, parts }: SplitInto): Bilingual {
  const [label, list] = [slotName(whole), slotList(parts)]
  return { zh: `${label.zh} > 0 ⇒ 分别列出${list.zh}`, en: `${label.en} > 0 ⇒ stated separately: ${list.en}` }
}

/** How it is judged, told and rounded. */
export const SPLIT_INTO: Kind<SplitInto> = {
  judge: judgeSplitInto,
  inWords: splitIntoInWords,
  rounding: NONE,
}
