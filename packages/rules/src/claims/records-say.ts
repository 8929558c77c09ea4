import type { TextEvidence } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { quotes } from "../words/figure-words.ts"
import { NONE } from "../words/rounding-words.ts"

/** A record of work done, printed as a label and what came of it: 保密审查情况：已审查. */
export interface RecordsSay {
  readonly kind: "records-say"
  readonly name: string
  readonly subject: Bilingual
  /** Global; the first group is what stands behind the label. */
  readonly labels: RegExp
  /** What stands there where the work was done. */
  readonly done: RegExp
}

/** Most documents print no such record: then nothing is concluded. */
export function recordsSay(given: Omit<RecordsSay, "kind">): RecordsSay {
  return { ...given, kind: "records-say" }
}

function judgeRecordsSay(claim: RecordsSay, { facts }: Held): readonly Judgement[] {
  const { name, subject, done } = claim
  const records = [...facts.document.text.matchAll(claim.labels)]
  if (records.length === 0) return [unchecked(name, "not-said")]
  const open = records.filter(([, said = ""]) => !done.test(said.trim()))
  const evidence = (open.length > 0 ? open : records).map((match) => evidenceOf(facts, match))
  const list = quotes(evidence)
  if (open.length === 0) {
    const title = { zh: `${subject.zh}已完成`, en: `${subject.en}: completed` }
    return [passed({ name, evidence, title, explanation: { zh: `${list.zh}。`, en: `${list.en}.` } })]
  }
  return [
    failed({
      name,
      evidence,
      title: { zh: `${subject.zh}没有写明已完成`, en: `${subject.en}: not recorded as completed` },
      explanation: {
        zh: `${list.zh}，没有写明已完成。`,
        en: `${list.en}: not recorded as completed.`,
      },
      advice: { zh: `请核对${subject.zh}的情况。`, en: `Check the record of ${subject.en}.` },
    }),
  ]
}

function evidenceOf({ document }: Facts, match: RegExpExecArray): TextEvidence {
  return evidenceAt(document, match.index, match.index + match[0].trimEnd().length)
}

function recordsSayInWords({ subject }: RecordsSay): Bilingual {
  return {
    zh: `印有${subject.zh}的，写明已完成`,
    en: `where ${subject.en} is recorded, it is recorded as completed`,
  }
}

/** How it is judged, told and rounded. */
export const RECORDS_SAY: Kind<RecordsSay> = {
  judge: judgeRecordsSay,
  inWords: recordsSayInWords,
  rounding: NONE,
}
