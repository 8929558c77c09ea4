import type { Evidence, Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import type { Wanting } from "../facts/operand.ts"
import type { Severity } from "../severity.ts"
import type { Outcome } from "../verdict.ts"
import { type Reason, reasonWords } from "../words/reasons.ts"
import type { Equation } from "./equation.ts"

/** The disclosure under judgement, and those it may be compared with. */
export interface Held {
  readonly facts: Facts
  readonly related: readonly Facts[]
}

/** What a claim comes to in one instance: a verdict before it has its rule. */
export interface Judgement {
  /** The words after the slash of the instance. */
  readonly name: string
  readonly outcome: Outcome
  /** Where this failure weighs other than the rule says. */
  readonly severity?: Severity
  readonly residual: string | null
  readonly bound: string | null
  readonly unit: string
  readonly figures: readonly Figure[]
  readonly evidence: readonly Evidence[]
  readonly reason: Reason | null
  readonly missing: readonly string[]
  readonly title: Bilingual
  readonly explanation: Bilingual
  readonly advice: Bilingual
  /** For claims that are equations: what localisation works on, the one told of first. */
  readonly equations: readonly Equation[]
  /** True where the failure lies in the value of its figures, so that a wrong digit may be the cause. */
  readonly restsOnValues: boolean
  /** Whether the document speaks of it at all; of several instances, those it does not speak of are left out. */
  readonly spoken: boolean
}

/** What a finding and the reader are told. */
export interface Telling {
  readonly title: Bilingual
  readonly explanation: Bilingual
  readonly advice: Bilingual
}

interface Answer extends Telling {
  readonly name: string
  readonly figures?: readonly Figure[]
  readonly evidence?: readonly Evidence[]
  readonly severity?: Severity
  readonly restsOnValues?: boolean
}

const NOTHING_MEASURED = {
  residual: null,
  bound: null,
  unit: "",
  equations: [],
  reason: null,
  missing: [],
} as const
const NOTHING_TO_DO = { zh: "无需处理。", en: "Nothing to do." }

/** Evidence beyond that of the figures goes into `evidence`. */
export function failed(answer: Answer): Judgement {
  return {
    ...NOTHING_MEASURED,
    figures: [],
    evidence: [],
    restsOnValues: false,
    ...answer,
    outcome: "fail",
    spoken: true,
  }
}

/** Nothing is to be done about it, and no digit can be the cause. */
export function passed(answer: Omit<Answer, "advice" | "severity">): Judgement {
  return {
    ...NOTHING_MEASURED,
    figures: [],
    evidence: [],
    ...answer,
    outcome: "pass",
    ...QUIET,
    spoken: true,
  }
}

const QUIET = { advice: NOTHING_TO_DO, restsOnValues: false } as const

/** Could not be checked because figures are wanting. `spoken` where the document has some of what it takes. */
export function unjudged(name: string, wants: readonly Wanting[], spoken: boolean): Judgement {
  const [worst] = wants.toSorted((a, b) => PRECEDENCE.indexOf(a.why) - PRECEDENCE.indexOf(b.why))
  const reason: Reason = worst === undefined ? "nothing-to-compare" : `figure-${worst.why}`
  const missing = [...new Set(wants.map(({ slot }) => slot))]
  const figures = wants.flatMap(({ figure }) => (figure === null ? [] : [figure]))
  return { ...unchecked(name, reason, missing), figures, spoken }
}

/** What speaks loudest: something that may have been misread, then something outside the scope, then gaps. */
const PRECEDENCE: readonly Wanting["why"][] = [
  "unreadable",
  "doubtful",
  "not-applicable",
  "blank",
  "precision-unknown",
  "absent",
]

/** Not checked, or not applicable, for a reason other than a figure. */
export function unchecked(name: string, reason: Reason, missing: readonly string[] = []): Judgement {
  const explanation = reasonWords(reason, missing, OUTCOMES[reason] !== "not-applicable")
  return {
    ...NOTHING_MEASURED,
    ...QUIET,
    name,
    outcome: OUTCOMES[reason],
    figures: [],
    evidence: [],
    reason,
    missing,
    title: explanation,
    explanation,
    spoken: false,
  }
}

const OUTCOMES: Readonly<Record<Reason, Outcome>> = {
  "figure-absent": "insufficient-data",
  "figure-blank": "insufficient-data",
  "figure-precision-unknown": "insufficient-data",
  "figure-not-applicable": "not-applicable",
  "figure-unreadable": "parse-uncertain",
  "figure-doubtful": "parse-uncertain",
  "unread-amount-in-list": "parse-uncertain",
  "nothing-to-compare": "insufficient-data",
  "not-a-single-source": "not-applicable",
  "other-form": "not-applicable",
  "other-level": "not-applicable",
  "other-stage": "not-applicable",
  "other-year": "not-applicable",
  "level-unknown": "insufficient-data",
  "kind-unknown": "insufficient-data",
  "form-unknown": "insufficient-data",
  "no-list": "insufficient-data",
  "no-glossary": "insufficient-data",
  "no-tables": "insufficient-data",
  "no-dates": "insufficient-data",
  "no-text": "insufficient-data",
  "no-related-document": "insufficient-data",
  "not-said": "insufficient-data",
}
