import { type ConceptId, FUNDS, type Fund } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { statedIn } from "../facts/facts.ts"
import { bind, judgeBinding, type Place } from "../judging/bind.ts"
import { type Held, type Judgement, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotSum } from "../words/formula-words.ts"
import { lazily } from "../words/lazy-words.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"
import { partsWords } from "./adds.ts"

/** Within each fund, the parts make up that fund's total. */
export interface AddsByFund {
  readonly kind: "adds-by-fund"
  readonly total: ConceptId
  readonly parts: readonly ConceptId[]
}

/** `pr[f] ≐ pr.g[f] + …` for every fund whose total the document states. */
export function addsByFund(total: ConceptId, parts: readonly ConceptId[]): AddsByFund {
  return { kind: "adds-by-fund", total, parts }
}

function judgeAddsByFund({ total, parts }: AddsByFund, { facts }: Held): readonly Judgement[] {
  // The keys of the list of funds are funds.
  const funds = (Object.keys(FUNDS) as Fund[]).filter(
    (fund) => statedIn(facts, `${total}[${fund}]`).length > 0,
  )
  if (funds.length === 0)
    return [unjudged("by-fund", [{ slot: `${total}[gpb]`, why: "absent", figure: null }], false)]
  return funds.map((fund) => {
    const places: readonly Place[] = [
      { slot: `${total}[${fund}]`, side: "stated" },
      ...parts.map((part): Place => ({ slot: `${part}[${fund}]`, side: "computed" })),
    ]
    const words = partsWords(lazily(slotName, `${total}[${fund}]`))
    return judgeBinding(facts, bind(facts, places, "inferred"), { name: fund, ...words })
  })
}

function addsByFundInWords({ total, parts }: AddsByFund): Bilingual {
  const [name, sum] = [slotName(total), slotSum(parts)]
  return { zh: `每一资金来源内：${name.zh} ≐ ${sum.zh}`, en: `within each fund: ${name.en} ≐ ${sum.en}` }
}

/** How it is judged, told and rounded. */
export const ADDS_BY_FUND: Kind<AddsByFund> = {
  judge: judgeAddsByFund,
  inWords: addsByFundInWords,
  rounding: SUM,
}
