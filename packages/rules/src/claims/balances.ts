import type { Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { bind, judgeBinding, type Place } from "../judging/bind.ts"
import type { Held, Judgement } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { lazily } from "../words/lazy-words.ts"
import { slotName } from "../words/names.ts"
import { COPY } from "../words/rounding-words.ts"
import { whereListed } from "./adds.ts"

/** What comes in equals what goes out. What is carried in or forward counts where the document states it. */
export interface Balances {
  readonly kind: "balances"
  readonly name: string
  readonly revenue: Slot
  readonly expenditure: Slot
  readonly carriedIn: readonly Slot[]
  readonly carriedForward: readonly Slot[]
}

interface Given extends Pick<Balances, "name" | "revenue" | "expenditure"> {
  readonly carriedIn?: readonly Slot[]
  readonly carriedForward?: readonly Slot[]
}

/** Carried slots take part only where the document states them; then the sides are sums, and rounding enters. */
export function balances({
  name,
  revenue,
  expenditure,
  carriedIn = [],
  carriedForward = [],
}: Given): Balances {
  return { kind: "balances", name, revenue, expenditure, carriedIn, carriedForward }
}

function judgeBalances(claim: Balances, { facts }: Held): readonly Judgement[] {
  const places: readonly Place[] = [
    { slot: claim.revenue, side: "computed" },
    { slot: claim.expenditure, side: "stated" },
    ...claim.carriedIn.map((slot): Place => ({ slot, side: "computed", optional: true })),
    ...claim.carriedForward.map((slot): Place => ({ slot, side: "stated", optional: true })),
  ]
  const binding = bind(facts, places, "copied")
  const sums = "equation" in binding && binding.equation.terms.length > 2
  const modelled = sums ? { equation: { ...binding.equation, model: "inferred" as const } } : binding
  return [judgeBinding(facts, modelled, { name: claim.name, ...balanceWords(claim) })]
}

function balanceWords({ revenue, expenditure }: Balances) {
  const [income, outlay] = [lazily(slotName, revenue), lazily(slotName, expenditure)]
  return {
    title: (difference: string) => ({
      zh: `${income.zh}与${outlay.zh}不平衡，相差 ${difference}`,
      en: `${income.en} and ${outlay.en} do not balance, with a difference of ${difference}`,
    }),
    advice: lazily(() => ({
      zh: `请核对${income.zh}与${outlay.zh}；如有结转，请写明结转金额。`,
      en: `Check ${income.en} against ${outlay.en}; if money was carried over or forward, state how much.`,
    })),
  }
}

function balancesInWords({ revenue, expenditure, carriedIn, carriedForward }: Balances): Bilingual {
  const [income, outlay] = [slotName(revenue), slotName(expenditure)]
  const [into, forward] = [whereListed(carriedIn), whereListed(carriedForward)]
  return {
    zh: `${income.zh}${into.zh} = ${outlay.zh}${forward.zh}`,
    en: `${income.en}${into.en} = ${outlay.en}${forward.en}`,
  }
}

/** How it is judged, told and rounded. */
export const BALANCES: Kind<Balances> = { judge: judgeBalances, inWords: balancesInWords, rounding: COPY }
