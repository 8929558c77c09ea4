import type { Stage, Topic } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** A contact line with an office telephone. Names are never asked for. */
export interface RequiresContact {
  readonly kind: "requires-contact"
  /** By stage, headings of the form that has a contact line; a document with other headings only follows another form. */
  readonly toldBy: Readonly<Record<Stage, readonly Topic[]>>
}

/** A hotline or a mobile number is no office telephone. */
export function requiresContact(toldBy: RequiresContact["toldBy"]): RequiresContact {
  return { kind: "requires-contact", toldBy }
}

/** With fewer known headings than this it is not known what form a document follows. */
const HEADINGS = 3

/** Area code (0 and two or three digits, the first not nought), seven or eight digits, perhaps an extension; or a hotline. */
const TELEPHONE = /^(?:[(（]?0[1-9]\d{1,2}[)）]?\s*[-－—–]?\s*)?[2-9]\d{6,7}(?:\s*[-－—–转]\s*\d{1,6})?$/

const WRONG = {
  line: {
    zh: "没有联系方式",
    en: "There is no contact line",
  },
  telephone: {
    zh: "联系方式中没有可用的办公电话",
    en: "The contact line gives no usable office telephone number",
  },
} as const

const ADVICE = { zh: "请写明带区号的办公电话。", en: "Give an office telephone number with its area code." }

function judgeRequiresContact({ toldBy }: RequiresContact, { facts }: Held): readonly Judgement[] {
  const { contact, sections, stage } = facts.disclosure
  const topics = new Set(sections.flatMap(({ topic }) => topic ?? []))
  if (contact === null && topics.size >= HEADINGS && !toldBy[stage].some((topic) => topics.has(topic)))
    return [unchecked("contact", "other-form")]
  if (contact === null) return [failed({ name: "contact", ...worded(WRONG.line) })]
  const evidence = [contact.evidence]
  const isUsable = contact.phone !== null && TELEPHONE.test(contact.phone.trim())
  if (!isUsable) return [failed({ name: "contact", evidence, ...worded(WRONG.telephone) })]
  const title = { zh: "写明了联系电话", en: "An office telephone number is given" }
  return [
    passed({ name: "contact", evidence, title, explanation: { zh: `${title.zh}。`, en: `${title.en}.` } }),
  ]
}

function worded(title: Bilingual) {
  return { title, explanation: { zh: `${title.zh}。`, en: `${title.en}.` }, advice: ADVICE }
}

const REQUIRES_CONTACT_IN_WORDS: Bilingual = {
  zh: "有联系方式，写明带区号的办公电话",
  en: "there is a contact line with an office telephone and its area code",
}

/** How it is judged, told and rounded. */
export const REQUIRES_CONTACT: Kind<RequiresContact> = {
  judge: judgeRequiresContact,
  inWords: () => REQUIRES_CONTACT_IN_WORDS,
  rounding: NONE,
}
