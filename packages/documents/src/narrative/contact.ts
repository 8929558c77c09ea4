import { type Contact, halfWidth } from "@gouji/domain"
import type { Stretch } from "./drafts.ts"
import type { Evidencer } from "./evidencer.ts"

/** Roles after which a person's name stands. The name is personal data wherever it is. */
const ROLE =
  /(?:联系人(?:及(?:电话|联系方式))?|负责人|经办人|填报人|填表人|编制人|审核人|制表人|姓\s*名)\s*[：:]\s*([\p{Script=Han}·]{2,4})(?=[\s，,。；;、（(：:]|联系|电话|手机|$|\d)/gu
const PHONE = /(?<!\d)(?:\(?0\d{2,3}\)?\s*[-—–]?\s*)?[2-9]\d{6,7}(?!\d)/
const WORD = /联系(?:人|电话|方式)|咨询电话|公开电话/g
const LONGEST_LINE = 200

/** Where personal names stand, so that every view can mask them. */
export function personalNamesIn(text: string): readonly Stretch[] {
  return [...text.matchAll(ROLE)].map((match) => {
    const name = match[1] ?? ""
    const start = match.index + match[0].length - name.length
    return { start, end: start + name.length }
  })
}

/** The contact line; its evidence is the telephone number, or the words 联系电话 where no number can be read. */
export function contactIn(text: string, evidence: Evidencer): Contact | null {
  const word = [...text.matchAll(WORD)].at(-1)
  if (!word) return null
  const line = lineAround(text, word.index)
  const words = text.slice(line.start, line.end)
  const phone = PHONE.exec(
    halfWidth(words).replace(/1[3-9]\d{9}|\d{12,}/g, (digits) => "x".repeat(digits.length)),
  )
  const name = personalNamesIn(words)[0]
  const start = phone ? line.start + phone.index : word.index
  return {
    name: name ? words.slice(name.start, name.end) : null,
    phone: phone?.[0] ?? null,
    evidence: evidence({ start, end: start + (phone ?? word)[0].length }),
  }
}

function lineAround(text: string, at: number): Stretch {
  const start = text.lastIndexOf("\n", at) + 1
  const end = text.indexOf("\n", at)
  return {
    start: Math.max(start, at - LONGEST_LINE),
    end: Math.min(end < 0 ? text.length : end, at + LONGEST_LINE),
  }
}
