import { kindOfCode, ORGANISATION_KINDS, type OrganisationKind, subjectName } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { codedAmounts, hasCodedAmounts } from "../facts/coded-amounts.ts"
import { SUBJECT_TABLES } from "../facts/coded-rows.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { NONE } from "../words/rounding-words.ts"
import { withoutCodes } from "./without-codes.ts"

/** 项 that organisations of certain kinds have no money under: by what they are called in every 款, and by code. */
export interface ForeignItems {
  readonly kinds: readonly OrganisationKind[]
  readonly names: readonly string[]
  readonly codes: readonly string[]
}

/** The 项 an organisation uses are those of its kind. */
export interface ItemsFitKind {
  readonly kind: "items-fit-kind"
  readonly foreign: readonly ForeignItems[]
}

/** For single units only: a department adds up units of several kinds. */
export function itemsFitKind(foreign: readonly ForeignItems[]): ItemsFitKind {
  return { kind: "items-fit-kind", foreign }
}

function judgeItemsFitKind({ foreign }: ItemsFitKind, { facts }: Held): readonly Judgement[] {
  const { organisation, fiscalYear } = facts.disclosure
  const barred = foreign.find(({ kinds }) => kinds.includes(organisation.kind))
  if (!hasCodedAmounts(facts, SUBJECT_TABLES)) return [withoutCodes(facts, "items")]
  if (barred === undefined) return [unchecked("items", "kind-unknown")]
  const odd = codedAmounts(facts, SUBJECT_TABLES, (code) => isForeign(barred, code, fiscalYear))
  const kind = ORGANISATION_KINDS[organisation.kind]
  if (odd.length === 0) {
    return [
      passed({
        name: "items",
        title: { zh: "支出科目与单位性质相符", en: "The items fit the kind of organisation" },
        explanation: {
          zh: `没有${kind.zh}通常不用的科目。`,
          en: `The tables have no item unusual for an organisation of this kind (${kind.en}).`,
        },
      }),
    ]
  }
  const codes = [...new Set(odd.map(({ code }) => `${code} ${nameOf(code, fiscalYear)}`))].join("、")
  const list = figuresWords(
    odd.map(({ figure }) => figure),
    fiscalYear,
  )
  return [
    failed({
      name: "items",
      figures: odd.map(({ figure }) => figure),
      title: {
        zh: `${kind.zh}列有“${codes}”`,
        en: `This organisation (${kind.en}) has money under “${codes}”`,
      },
      explanation: {
        zh: `单位性质是${kind.zh}，表中有：${list.zh}。`,
        en: `Kind of organisation: ${kind.en}. Its tables have ${list.en}.`,
      },
      advice: {
        zh: "请核对科目编码和单位性质；确有其他性质的人员或机构的，请加以说明。",
        en: "Check the code and the kind of organisation; if it has staff or bodies of another kind, say so.",
      },
    }),
  ]
}

function isForeign({ names, codes }: ForeignItems, code: string, fiscalYear: number): boolean {
  return codes.includes(code) || names.includes(nameOf(code, fiscalYear))
}

function nameOf(code: string, fiscalYear: number): string {
  const kind = kindOfCode(code)
  return (kind && subjectName(kind, code, fiscalYear)) ?? ""
}

function itemsFitKindInWords({ foreign }: ItemsFitKind): Bilingual {
  const each = foreign.map(({ kinds, names, codes }) => {
    const items = [...names, ...codes]
    return {
      zh: `${kinds.map((kind) => ORGANISATION_KINDS[kind].zh).join("、")} ⇒ 没有${items.join("、")}`,
      en: `${kinds.map((kind) => ORGANISATION_KINDS[kind].en).join(", ")} ⇒ nothing under ${items.join(", ")}`,
    }
  })
  return { zh: each.map(({ zh }) => zh).join("；"), en: each.map(({ en }) => en).join("; ") }
}

/** How it is judged, told and rounded. */
export const ITEMS_FIT_KIND: Kind<ItemsFitKind> = {
  judge: judgeItemsFitKind,
  inWords: itemsFitKindInWords,
  rounding: NONE,
}
