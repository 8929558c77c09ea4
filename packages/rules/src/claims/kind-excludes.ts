import { type ConceptId, ORGANISATION_KINDS, type OrganisationKind } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { knownOf, type Operand, operandAt, wantingOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { slotList } from "../words/formula-words.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** Some kinds of organisation do not as a rule have certain amounts. */
export interface KindExcludes {
  readonly kind: "kind-excludes"
  readonly name: string
  readonly excluded: Readonly<Partial<Record<OrganisationKind, readonly ConceptId[]>>>
}

/** Told from the text, or failing that from the table of revenue and expenditure. Kinds that are not named may have all. */
export function kindExcludes(name: string, excluded: KindExcludes["excluded"]): KindExcludes {
  return { kind: "kind-excludes", name, excluded }
}

function judgeKindExcludes({ name, excluded }: KindExcludes, { facts }: Held): readonly Judgement[] {
  const { organisation, fiscalYear } = facts.disclosure
  const concepts = excluded[organisation.kind]
  if (organisation.kind === "unknown") return [unchecked(name, "kind-unknown")]
  if (concepts === undefined) return [unchecked(name, "other-kind")]
  const operands = concepts.map((concept) => amountOf(facts, concept))
  const known = knownOf(operands)
  const has = known.filter(({ value }) => !isNought(value)).map(({ figure }) => figure)
  const kind = ORGANISATION_KINDS[organisation.kind]
  if (has.length > 0) {
    const list = figuresWords(has, fiscalYear)
    return [
      failed({
        name,
        figures: has,
        title: {
          zh: "收入种类与单位性质通常不符",
          en: "Such income is unusual for an organisation of this kind",
        },
        explanation: {
          zh: `单位性质是${kind.zh}，文中有${list.zh}。`,
          en: `The organisation (${kind.en}) states ${list.en}.`,
        },
        advice: { zh: "请核对单位性质和这项收入。", en: "Check the kind of organisation and this income." },
      }),
    ]
  }
  const wants = wantingOf(operands)
  if (wants.length > 0) return [unjudged(name, wants, known.length > 0)]
  const list = figuresWords(
    known.map(({ figure }) => figure),
    fiscalYear,
  )
  const title = { zh: "收入种类与单位性质相符", en: "The income fits the kind of organisation" }
  const explanation = { zh: `${kind.zh}：${list.zh}。`, en: `${kind.en}: ${list.en}.` }
  return [passed({ name, figures: known.map(({ figure }) => figure), title, explanation })]
}

function amountOf(facts: Facts, concept: ConceptId): Operand {
  const inTable = `T.RE/${concept}`
  const isTold = statedIn(facts, concept).length > 0 || statedIn(facts, inTable).length === 0
  return operandAt(facts, isTold ? concept : inTable)
}

function kindExcludesInWords({ excluded }: KindExcludes): Bilingual {
  // The keys of a record of kinds are kinds.
  const all = (Object.keys(excluded) as OrganisationKind[]).map((kind) => {
    const [whose, list] = [ORGANISATION_KINDS[kind], slotList(excluded[kind] ?? [])]
    return { zh: `${whose.zh} ⇒ ${list.zh} = 0`, en: `${whose.en} ⇒ ${list.en} = 0` }
  })
  return { zh: all.map(({ zh }) => zh).join("；"), en: all.map(({ en }) => en).join("; ") }
}

/** How it is judged, told and rounded. */
export const KIND_EXCLUDES: Kind<KindExcludes> = {
  judge: judgeKindExcludes,
  inWords: kindExcludesInWords,
  rounding: NONE,
}
