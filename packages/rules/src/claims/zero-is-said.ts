import type { ConceptId, Slot, Statement } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { statementFor } from "../facts/explanations.ts"
import { type Facts, statedIn, statementsAbout } from "../facts/facts.ts"
import { type Known, operandAt } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, type Telling, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import type { Severity } from "../severity.ts"
import { figureWords } from "../words/figure-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** Where there is none of it the document says so in words; where there is some, it says what for or why. */
export interface ZeroIsSaid {
  readonly kind: "zero-is-said"
  readonly name: string
  /** The first of these that the document states is the amount. */
  readonly amounts: readonly [Slot, ...Slot[]]
  /** What the words may be about. */
  readonly said: readonly ConceptId[]
  /** Slots whose printed nought (政府性基金预算支出0万元) is itself the sentence; a nought in the list of income is not. */
  readonly spelledOut: readonly Slot[]
  /** Where only this slot tells that it is nought, silence weighs this much. */
  readonly quiet: { readonly slot: Slot; readonly severity: Severity } | null
  /** Whether an amount that is not nought has to come with a purpose or a reason, or only must not be denied. */
  readonly whereSome: "explained" | "not-denied"
}

interface Given extends Pick<ZeroIsSaid, "name" | "amounts" | "said" | "spelledOut"> {
  readonly quiet?: ZeroIsSaid["quiet"]
  readonly whereSome?: ZeroIsSaid["whereSome"]
}

/** Of `amounts` the first that is stated counts; what is not mentioned at all is missing, not nought. */
export function zeroIsSaid({ quiet = null, whereSome = "explained", ...given }: Given): ZeroIsSaid {
  return { ...given, kind: "zero-is-said", quiet, whereSome }
}

function judgeZeroIsSaid(claim: ZeroIsSaid, { facts }: Held): readonly Judgement[] {
  const { name, amounts, said } = claim
  const slots: readonly string[] = amounts
  const slot = slots.find((candidate) => statedIn(facts, candidate).length > 0) ?? amounts[0]
  const operand = operandAt(facts, slot)
  if ("wanting" in operand) return [unjudged(name, [operand.wanting], true)]
  const [statement] = statementsAbout(facts, ["none"], said)
  const stands: Stands = { slot, known: operand.known, statement, fiscalYear: facts.disclosure.fiscalYear }
  if (isNought(operand.known.value))
    return [isSaid(claim, stands) ? agrees(claim, stands) : silent(claim, stands)]
  if (statement) return [contradicts(claim, stands)]
  if (claim.whereSome === "not-denied") return [undenied(claim, stands)]
  return [isAccountedFor(facts, claim, operand.known) ? accounted(claim, stands) : bare(claim, stands)]
}

function isSaid({ spelledOut }: ZeroIsSaid, { slot, statement }: Stands): boolean {
  return statement !== undefined || spelledOut.some((spelled) => spelled === slot)
}

interface Stands {
  readonly slot: string
  readonly known: Known
  readonly statement: Statement | undefined
  readonly fiscalYear: number
}

/** A purpose, or the reason of its change, stands with the amount. */
function isAccountedFor(facts: Facts, { said }: ZeroIsSaid, { figure }: Known): boolean {
  return (
    statementFor(facts, figure, ["purpose", "reason"]) !== undefined ||
    statementsAbout(facts, ["purpose", "reason"], said).length > 0
  )
}

function agrees(claim: ZeroIsSaid, stands: Stands): Judgement {
  const told = figureWords(stands.known.figure, stands.fiscalYear)
  const name = slotName(stands.slot)
  const words = stands.statement?.text
  return passed({
    ...common(claim, stands),
    title: { zh: `没有${name.zh}，文中已说明`, en: `${name.en}: none, and the document says so` },
    explanation: {
      zh: words === undefined ? `文中写明${told.zh}。` : `${told.zh}，文中写明：“${words}”。`,
      en:
        words === undefined
          ? `The document says: ${told.en}.`
          : `${told.en}, and the document says: “${words}”.`,
    },
  })
}

function accounted(claim: ZeroIsSaid, stands: Stands): Judgement {
  const [told, name] = [figureWords(stands.known.figure, stands.fiscalYear), slotName(stands.slot)]
  return passed({
    ...common(claim, stands),
    title: { zh: `${name.zh}已说明用途或原因`, en: `${name.en}: its purpose or reason is given` },
    explanation: { zh: `${told.zh}，文中写明了用途或原因。`, en: `${told.en}, with its purpose or reason.` },
  })
}

function undenied(claim: ZeroIsSaid, stands: Stands): Judgement {
  const [told, name] = [figureWords(stands.known.figure, stands.fiscalYear), slotName(stands.slot)]
  return passed({
    ...common(claim, stands),
    title: {
      zh: `有${name.zh}，文中没有相反的说明`,
      en: `${name.en}: an amount, and nothing in the document to the contrary`,
    },
    explanation: {
      zh: `${told.zh}，文中没有与之相反的说明。`,
      en: `${told.en}, and nothing in the document says otherwise.`,
    },
  })
}

function silent(claim: ZeroIsSaid, stands: Stands): Judgement {
  const quiet = claim.quiet?.slot === stands.slot ? { severity: claim.quiet.severity } : {}
  const name = slotName(claim.amounts[0])
  return failed({
    ...common(claim, stands),
    ...quiet,
    ...told(stands, {
      title: {
        zh: `没有${name.zh}，但文中没有说明`,
        en: `${name.en}: none, but the document does not say so`,
      },
      explanation: {
        zh: "文中没有一句话说明本年没有这项支出",
        en: "no sentence in the document says that there is none this year",
      },
      advice: {
        zh: `请补充一句话，说明本年没有${name.zh}。`,
        en: `Add a sentence saying that there is none this year: ${name.en}.`,
      },
    }),
  })
}

function contradicts(claim: ZeroIsSaid, stands: Stands): Judgement {
  const name = slotName(stands.slot)
  const text = stands.statement?.text ?? ""
  return failed({
    ...common(claim, stands),
    restsOnValues: true,
    ...told(stands, {
      title: {
        zh: `${name.zh}有金额，文中又说没有`,
        en: `${name.en}: an amount is stated, but the document says there is none`,
      },
      explanation: {
        zh: `文中却写明：“${text}”`,
        en: `yet the document says: “${text}”`,
      },
      advice: {
        zh: `请核对${name.zh}的金额和这句说明，改正其中有误的一个。`,
        en: `Check the amount for ${name.en} against the sentence, and correct whichever is wrong.`,
      },
    }),
  })
}

function bare(claim: ZeroIsSaid, stands: Stands): Judgement {
  const name = slotName(stands.slot)
  return failed({
    ...common(claim, stands),
    ...told(stands, {
      title: { zh: `${name.zh}没有说明用途或原因`, en: `${name.en}: neither purpose nor reason given` },
      explanation: {
        zh: "文中没有写明用途或原因",
        en: "the document gives neither purpose nor reason",
      },
      advice: {
        zh: `请补充${name.zh}的用途或增减原因。`,
        en: `Say what this is for, or why it changed: ${name.en}.`,
      },
    }),
  })
}

function common({ name }: ZeroIsSaid, { known, statement }: Stands) {
  return { name, figures: [known.figure], evidence: statement === undefined ? [] : [statement.evidence] }
}

function told({ known, fiscalYear }: Stands, { title, explanation, advice }: Telling): Telling {
  const figure = figureWords(known.figure, fiscalYear)
  return {
    title,
    advice,
    explanation: { zh: `${figure.zh}，${explanation.zh}。`, en: `${figure.en}; ${explanation.en}.` },
  }
}

function zeroIsSaidInWords({ amounts: [slot], whereSome }: ZeroIsSaid): Bilingual {
  const name = slotName(slot)
  if (whereSome === "not-denied")
    return { zh: `${name.zh} = 0 ⇔ 文中说明没有`, en: `${name.en} = 0 ⇔ the document says there is none` }
  return {
    zh: `${name.zh} = 0 ⇔ 文中说明没有；${name.zh} > 0 ⇒ 说明用途或原因`,
    en: `${name.en} = 0 ⇔ the document says there is none; ${name.en} > 0 ⇒ its purpose or reason is given`,
  }
}

/** How it is judged, told and rounded. */
export const ZERO_IS_SAID: Kind<ZeroIsSaid> = {
  judge: judgeZeroIsSaid,
  inWords: zeroIsSaidInWords,
  rounding: NONE,
}
