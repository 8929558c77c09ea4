import type { TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { quotes } from "../words/figure-words.ts"
import { placeList } from "../words/place-words.ts"
import { NONE } from "../words/rounding-words.ts"

/** What is left out is left out for a reason the document gives: nothing goes missing in silence. */
export interface LeftOutSaid {
  readonly kind: "left-out-said"
  readonly tables: readonly TableKey[]
  /** Words that give the reason, secrecy. */
  readonly words: RegExp
}

/** Where tables are no part of the document at all, nothing is concluded. */
export function leftOutSaid(tables: readonly TableKey[], words: RegExp): LeftOutSaid {
  return { kind: "left-out-said", tables, words }
}

const NAME = "left-out"

function judgeLeftOutSaid({ tables, words }: LeftOutSaid, { facts }: Held): readonly Judgement[] {
  const present = facts.disclosure.tables
  if (present === null) return [unchecked(NAME, "no-tables")]
  const absent = tables.filter((table) => !present.some(({ place }) => place === table))
  if (absent.length === 0) {
    const title = { zh: "没有省略的表格", en: "No table is left out" }
    return [passed({ name: NAME, title, explanation: { zh: `${title.zh}。`, en: `${title.en}.` } })]
  }
  const list = placeList(absent)
  const match = words.exec(facts.document.text)
  if (match !== null) {
    const evidence = [evidenceAt(facts.document, match.index, match.index + match[0].length)]
    const said = quotes(evidence)
    return [
      passed({
        name: NAME,
        evidence,
        title: { zh: "省略的表格已说明原因", en: "The document says why tables are left out" },
        explanation: {
          zh: `没有公开${list.zh}，文中写明：${said.zh}。`,
          en: `Left out: ${list.en}; the document says: ${said.en}.`,
        },
      }),
    ]
  }
  return [
    failed({
      name: NAME,
      title: { zh: `没有${list.zh}，也没有说明`, en: `Left out without explanation: ${list.en}` },
      explanation: {
        zh: `没有找到${list.zh}，文中没有说明是否因涉密不公开。`,
        en: `Not found: ${list.en}. The document does not say whether this is withheld as a state secret.`,
      },
      advice: {
        zh: "涉及国家秘密不公开的，请说明；否则请补充。",
        en: "If it is withheld as a state secret, say so; otherwise add it.",
      },
    }),
  ]
}

function leftOutSaidInWords({ tables }: LeftOutSaid): Bilingual {
  const list = placeList(tables)
  return {
    zh: `没有公开的表格（${list.zh}），文中说明涉密`,
    en: `a table left out (${list.en}) is said to be withheld as secret`,
  }
}

/** How it is judged, told and rounded. */
export const LEFT_OUT_SAID: Kind<LeftOutSaid> = {
  judge: judgeLeftOutSaid,
  inWords: leftOutSaidInWords,
  rounding: NONE,
}
