import { isCreditCode, type TextEvidence } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { isOfSame } from "../facts/succession.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** The credit code a paper prints is one, and stands for the same organisation wherever it is printed. */
export interface NamesRegistered {
  readonly kind: "names-registered"
}

/** A register of names is not at hand; the papers that print the same code are. */
export function namesRegistered(): NamesRegistered {
  return { kind: "names-registered" }
}

function judgeNamesRegistered(_: NamesRegistered, { facts, related }: Held): readonly Judgement[] {
  const [own] = codesIn(facts)
  if (own === undefined) return [unchecked("code", "no-registry", ["统一社会信用代码"])]
  if (!isCreditCode(own.code)) return [malformed(own)]
  const bearers = related.filter((other) => codesIn(other).some(({ code }) => code === own.code))
  const others = bearers.filter((other) => !isOfSame(facts, other) && !isOfSame(other, facts))
  if (others.length > 0) return [shared(own, others)]
  return [
    bearers.length > 0
      ? agrees(own, facts)
      : unchecked("code", "no-registry", ["机构编制或统一社会信用代码登记"]),
  ]
}

interface Code {
  readonly code: string
  readonly evidence: TextEvidence
}

/** 统一社会信用代码：11…, or an index number (索引号) that begins with it. */
function codesIn({ document }: Facts): readonly Code[] {
  const pattern = /(?:统一社会信用代码|索\s*引\s*号)\s*[:：]?\s*([0-9A-Za-z]{18})(?![0-9A-Za-z])/gu
  return [...document.text.matchAll(pattern)].map(({ 0: whole, 1: code = "", index }) => ({
    code: code.toUpperCase(),
    evidence: evidenceAt(document, index + whole.length - code.length, index + whole.length),
  }))
}

function malformed({ code, evidence }: Code): Judgement {
  return failed({
    name: "code",
    evidence: [evidence],
    title: { zh: "统一社会信用代码的校验码不符", en: "The check character of the credit code does not fit" },
    explanation: {
      zh: `文中的统一社会信用代码为“${code}”，末位校验码与前 17 位不符。`,
      en: `The credit code printed is ${code}; its last character does not fit the first 17.`,
    },
    advice: { zh: "请对照登记证书核对代码。", en: "Check the code against the registration certificate." },
  })
}

function shared({ code, evidence }: Code, others: readonly Facts[]): Judgement {
  const names = [...new Set(others.map(({ disclosure }) => disclosure.organisation.name))]
  return failed({
    name: "code",
    evidence: [evidence],
    title: { zh: "同一代码对应不同的单位名称", en: "One credit code, different names" },
    explanation: {
      zh: `统一社会信用代码“${code}”在其他文件中是${names.map((name) => `“${name}”`).join("、")}的。`,
      en: `In other documents the credit code ${code} belongs to ${names.join(", ")}.`,
    },
    advice: {
      zh: "请核对代码和单位名称；已更名的，请写明原名称。",
      en: "Check the code and the name; if the organisation was renamed, give its former name.",
    },
  })
}

function agrees({ code, evidence }: Code, { disclosure }: Facts): Judgement {
  return passed({
    name: "code",
    evidence: [evidence],
    title: { zh: "代码与单位名称在各文件中一致", en: "Code and name agree in all documents" },
    explanation: {
      zh: `凡印有代码“${code}”的文件，单位都是“${disclosure.organisation.name}”。`,
      en: `Every document that prints ${code} belongs to ${disclosure.organisation.name}.`,
    },
  })
}

const NAMES_REGISTERED_IN_WORDS: Bilingual = {
  zh: "统一社会信用代码的校验码相符，同一代码 = 同一单位",
  en: "the check character of the credit code fits, and one code = one organisation",
}

/** How it is judged, told and rounded. */
export const NAMES_REGISTERED: Kind<NamesRegistered> = {
  judge: judgeNamesRegistered,
  inWords: () => NAMES_REGISTERED_IN_WORDS,
  rounding: NONE,
}
