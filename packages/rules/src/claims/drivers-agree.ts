import type { Slot, Statement } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, nearest } from "../facts/facts.ts"
import { type Known, knownOf, type Operand, operandAt, wantingOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { slotName } from "../words/names.ts"
import { compareValues, isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** Words that give the rise or fall of something as a reason, and the amount in which it should be seen. */
export interface Driver {
  readonly rises: RegExp
  readonly falls: RegExp
  readonly amount: Slot
  readonly change: Slot
  readonly lastYear: Slot
}

/** What a reason says goes up or down did so, where the document has figures of it. */
export interface DriversAgree {
  readonly kind: "drivers-agree"
  readonly drivers: readonly Driver[]
}

/** A reason that names both directions is left out: which of them is meant cannot be told. */
export function driversAgree(drivers: readonly Driver[]): DriversAgree {
  return { kind: "drivers-agree", drivers }
}

interface Said {
  readonly driver: Driver
  readonly statement: Statement
  readonly direction: 1 | -1
}

function judgeDriversAgree({ drivers }: DriversAgree, { facts }: Held): readonly Judgement[] {
  const said = drivers.flatMap((driver) => saidOf(facts, driver))
  const [first] = said
  if (first === undefined) return [unchecked("drivers", "nothing-to-compare")]
  const seen = said.map((each) => ({ ...each, moved: movementOf(facts, each.driver) }))
  const contrary = seen.filter(({ direction, moved }) => "sign" in moved && moved.sign === -direction)
  if (contrary.length > 0) return contrary.map((each) => failure(facts, each))
  const known = seen.filter(({ moved }) => "sign" in moved)
  if (known.length === 0) {
    return [unjudged("drivers", wantingOf([operandAt(facts, first.driver.change)]), true)]
  }
  const title = { zh: "原因与数字的方向一致", en: "Reasons and figures move in the same direction" }
  return [passed({ name: "drivers", title, explanation: { zh: `${title.zh}。`, en: `${title.en}.` } })]
}

function saidOf({ disclosure }: Facts, driver: Driver): readonly Said[] {
  return disclosure.statements.flatMap((statement) => {
    if (statement.kind !== "reason") return []
    const [up, down] = [driver.rises.test(statement.text), driver.falls.test(statement.text)]
    return up === down ? [] : [{ driver, statement, direction: up ? 1 : -1 }]
  })
}

type Movement =
  | { readonly sign: -1 | 0 | 1; readonly figures: readonly Known[] }
  | { readonly wanting: readonly Operand[] }

/** The stated change, else this year against last year. */
function movementOf(facts: Facts, { amount, change, lastYear }: Driver): Movement {
  const stated = nearest(facts, change, undefined)
  const operands =
    stated === undefined ? [operandAt(facts, amount), operandAt(facts, lastYear)] : [operandAt(facts, change)]
  const known = knownOf(operands)
  const [now, then] = known
  if (now === undefined || known.length < operands.length) return { wanting: operands }
  return {
    sign: then === undefined ? signOf(now.value) : compareValues(now.value, then.value),
    figures: known,
  }
}

function signOf(value: string): -1 | 0 | 1 {
  if (isNought(value)) return 0
  return value.startsWith("-") ? -1 : 1
}

function failure(facts: Facts, { driver, statement, moved }: Said & { readonly moved: Movement }): Judgement {
  const known = "figures" in moved ? moved.figures : []
  const figures = known.map(({ figure }) => figure)
  const [list, name] = [figuresWords(figures, facts.disclosure.fiscalYear), slotName(driver.amount)]
  return failed({
    name: `${statement.concept}:${driver.amount}`,
    figures,
    evidence: [statement.evidence],
    title: {
      zh: `原因与${name.zh}的变化方向相反`,
      en: `A reason given and ${name.en} move in opposite directions`,
    },
    explanation: {
      zh: `原因是“${statement.text}”；${list.zh}。`,
      en: `The reason is “${statement.text}”; ${list.en}.`,
    },
    advice: {
      zh: "请核对原因的表述和相关数字；两者都属实的，可再补充说明。",
      en: "Check the reason and the figures; if both are right, a few more words would help.",
    },
  })
}

function driversAgreeInWords({ drivers }: DriversAgree): Bilingual {
  const names = drivers.map(({ amount }) => slotName(amount))
  return {
    zh: `原因所说的增减与${names.map(({ zh }) => zh).join("、")}的增减方向一致`,
    en: `reasons that speak of ${names.map(({ en }) => en).join(", ")} agree with the direction in which these moved`,
  }
}

/** How it is judged, told and rounded. */
export const DRIVERS_AGREE: Kind<DriversAgree> = {
  judge: judgeDriversAgree,
  inWords: driversAgreeInWords,
  rounding: NONE,
}
