import type { TextEvidence } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { type FoundName, namesBehind } from "../facts/person-names.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** Nobody is named behind words that announce a private person. */
export interface NamesNobody {
  readonly kind: "names-nobody"
  /** `领取人`, `补助对象`: what a name stands behind. Contacts and those responsible are named by law. */
  readonly announced: readonly string[]
}

/** Only announced names: names in running text cannot be told from other words with any safety. */
export function namesNobody(announced: readonly string[]): NamesNobody {
  return { kind: "names-nobody", announced }
}

function judgeNamesNobody({ announced }: NamesNobody, { facts }: Held): readonly Judgement[] {
  if (facts.disclosure.text === "") return [unchecked(WORDS.name, "no-text")]
  const found = announced.flatMap((label) => namesBehind(facts.disclosure.text, label))
  return [judgeWords(WORDS, { evidence: found.map((name) => quotable(facts, name)) })]
}

/** Quotes the word that announces it, never the name: neither here nor in what surrounds the quote. */
function quotable({ document }: Facts, { label }: FoundName): TextEvidence {
  const { after, ...words } = evidenceAt(document, label.start, label.end)
  return { ...words, after: after === "" ? "" : "…" }
}

const WORDS = {
  name: "names",
  wrong: { zh: "可能写有私人姓名", en: "A private person may be named" },
  right: { zh: "没有发现私人姓名", en: "No private person was found to be named" },
  advice: {
    zh: "请核对这些文字之后的内容；受助人等私人姓名不应公开，请删去。",
    en: "Look at what follows these words; names of recipients and other private persons should be removed.",
  },
}

function namesNobodyInWords({ announced }: NamesNobody): Bilingual {
  const list = announced.map((label) => `“${label}”`)
  return { zh: `${list.join("、")}之后没有姓名`, en: `no name follows ${list.join(", ")}` }
}

/** How it is judged, told and rounded. */
export const NAMES_NOBODY: Kind<NamesNobody> = {
  judge: judgeNamesNobody,
  inWords: namesNobodyInWords,
  rounding: NONE,
}
