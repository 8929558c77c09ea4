import type { Evidence, Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import type { Wanting } from "../facts/operand.ts"
import type { Severity } from "../severity.ts"
import type { Outcome } from "../verdict.ts"
import { lazily } from "../words/lazy-words.ts"
import { type Reason, reasonWords } from "../words/reasons.ts"
import type { Equation } from "./equation.ts"
import type { Evaluation } from "./evaluate.ts"

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
  readonly telling: Telling
  /** For claims that are equations: what localisation works on, the one told of first. */
  readonly equations: readonly Equation[]
  /** What the first of them came to. */
  readonly evaluation?: Evaluation
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
export function failed({ title, explanation, advice, ...answer }: Answer): Judgement {
  return {
    ...NOTHING_MEASURED,
    figures: [],
    evidence: [],
    restsOnValues: false,
    ...answer,
    telling: { title, explanation, advice },
    outcome: "fail",
    spoken: true,
  }
}

/**
 * Nothing is to be done about it, and no digit can be the cause. Written out, here and in `notChecked`: of the hundreds
 * of judgements of a document most are made here, and objects put together of others take several times as long.
 */
export function passed({ name, title, explanation, figures, evidence }: Passed): Judgement {
  return {
    name,
    outcome: "pass",
    residual: null,
    bound: null,
    unit: "",
    figures: figures ?? NONE,
    evidence: evidence ?? NONE,
    reason: null,
    missing: NONE,
    telling: { title, explanation, advice: NOTHING_TO_DO },
    equations: NONE,
    restsOnValues: false,
    spoken: true,
  }
}

type Passed = Omit<Answer, "advice" | "severity" | "restsOnValues">

const NONE = [] as const

/** Could not be checked because figures are wanting. `spoken` where the document has some of what it takes. */
export function unjudged(name: string, wants: readonly Wanting[], spoken: boolean): Judgement {
  const [worst] = wants.toSorted((a, b) => PRECEDENCE.indexOf(a.why) - PRECEDENCE.indexOf(b.why))
  const reason: Reason = worst === undefined ? "nothing-to-compare" : `figure-${worst.why}`
  const missing = [...new Set(wants.map(({ slot }) => slot))]
  const figures = wants.flatMap(({ figure }) => (figure === null ? [] : [figure]))
  return notChecked(name, { reason, missing, figures, spoken })
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
  return notChecked(name, { reason, missing, figures: [], spoken: false })
}

interface NotChecked extends Pick<Judgement, "missing" | "figures" | "spoken"> {
  readonly reason: Reason
}

function notChecked(name: string, { reason, missing, figures, spoken }: NotChecked): Judgement {
  const outcome = OUTCOMES[reason]
  const explanation = lazily(() => reasonWords(reason, missing, outcome !== "not-applicable"))
  return {
    name,
    outcome,
    residual: null,
    bound: null,
    unit: "",
    figures,
    evidence: NONE,
    reason,
    missing,
    telling: { title: explanation, explanation, advice: NOTHING_TO_DO },
    equations: NONE,
    restsOnValues: false,
    spoken,
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
  "table-absent": "insufficient-data",
  "table-empty": "insufficient-data",
  "money-carried": "not-applicable",
  "no-weights": "not-applicable",
  "no-indicators": "insufficient-data",
  "no-dates": "insufficient-data",
  "date-known": "not-applicable",
  "other-kind": "not-applicable",
  "files-unknown": "insufficient-data",
  "no-text": "insufficient-data",
  "no-related-document": "insufficient-data",
  "not-said": "insufficient-data",
  "base-nought": "not-applicable",
  "base-uncertain": "insufficient-data",
  "no-notes": "insufficient-data",
  "no-contents": "insufficient-data",
  "code-unmapped": "insufficient-data",
  "no-registry": "insufficient-data",
}
