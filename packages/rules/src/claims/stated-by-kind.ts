import type { ConceptId, OrganisationKind } from "@gouji/domain"

import { type Bilingual, capitalised } from "../bilingual.ts"
import { statedIn, statementsAbout } from "../facts/facts.ts"
import { operandOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { quotes } from "../words/figure-words.ts"
import { slotName } from "../words/names.ts"
import { NONE } from "../words/rounding-words.ts"

/** Some kinds of organisation state an amount; the others say that it does not apply to them. */
export interface StatedByKind {
  readonly kind: "stated-by-kind"
  readonly concept: ConceptId
  readonly stating: readonly OrganisationKind[]
}

/** Kinds that are not `stating` say instead that it does not apply. */
export function statedByKind(concept: ConceptId, stating: readonly OrganisationKind[]): StatedByKind {
  return { kind: "stated-by-kind", concept, stating }
}

function judgeStatedByKind({ concept, stating }: StatedByKind, { facts }: Held): readonly Judgement[] {
  const { kind } = facts.disclosure.organisation
  const figures = statedIn(facts, concept)
  const statements = statementsAbout(facts, ["excluded", "none"], [concept])
  if (kind === "unknown") return [unchecked(concept, "kind-unknown")]
  const wanting = figures
    .map((figure) => operandOf(facts, figure, concept))
    .flatMap((operand) => ("wanting" in operand ? [operand.wanting] : []))
    .filter(({ why }) => why !== "not-applicable")
  if (wanting.length > 0) return [unjudged(concept, wanting, true)]
  if (figures.length + statements.length === 0) {
    return [unjudged(concept, [{ slot: concept, why: "absent", figure: null }], false)]
  }
  const states = figures.some(({ state }) => state === "stated")
  const excludes = statements.length > 0 || figures.some(({ state }) => state === "not-applicable")
  const mustState = stating.includes(kind)
  const isRight = mustState ? states && !excludes : excludes && !states
  const answer = {
    name: concept,
    figures,
    evidence: statements.map(({ evidence }) => evidence),
    ...words({
      concept,
      mustState,
      said: quotes([...figures, ...statements].flatMap((each) => each.evidence)),
    }),
  }
  return [
    isRight
      ? passed({
          ...answer,
          title: { zh: "说明与单位性质一致", en: "What the document says fits the kind of organisation" },
        })
      : failed(answer),
  ]
}

interface Said {
  readonly concept: ConceptId
  readonly mustState: boolean
  readonly said: Bilingual
}

function words({ concept, mustState, said }: Said) {
  const name = slotName(concept)
  const duty = mustState
    ? {
        zh: `这类单位应当写明${name.zh}的金额`,
        en: `an organisation of this kind should state an amount for ${name.en}`,
      }
    : {
        zh: `这类单位不在${name.zh}的统计范围内，应当说明`,
        en: `an organisation of this kind is outside the scope of ${name.en}, and should say so`,
      }
  return {
    title: {
      zh: `${name.zh}的说明与单位性质不一致`,
      en: `What the document says about ${name.en} does not fit the kind of organisation`,
    },
    explanation: {
      zh: `${duty.zh}；文中写的是${said.zh}。`,
      en: `${capitalised(duty).en}; the document says ${said.en}.`,
    },
    advice: {
      zh: `请核对单位性质，并相应修改${name.zh}的说明。`,
      en: `Check what kind of organisation it is, and revise what is said about ${name.en}.`,
    },
  }
}

function statedByKindInWords({ concept }: StatedByKind): Bilingual {
  const name = slotName(concept)
  return {
    zh: `行政、参公单位 ⇒ 写明${name.zh}；其他事业单位 ⇒ 说明不在统计范围`,
    en: `organs and institutions managed as civil service ⇒ an amount for ${name.en}; other public institutions ⇒ said to be outside the scope`,
  }
}

/** How it is judged, told and rounded. */
export const STATED_BY_KIND: Kind<StatedByKind> = {
  judge: judgeStatedByKind,
  inWords: statedByKindInWords,
  rounding: NONE,
}
