import type { TextEvidence } from "@gouji/domain"

/** What stands for one hidden character. */
const BLOT = "＊"

const DIGIT = "[\\d０-９]"
const DASH = "[-－—–]"
const AREA = `[(（]?[0０]${DIGIT}{2,3}`
const LOCAL = `[2-9２-９]${DIGIT}{6,7}`
/** No amount has an area code, set off by a bracket or a dash. */
const WITH_AREA = `${AREA}(?:[)）]\\s*${DASH}?|\\s*${DASH})\\s*${LOCAL}`
/** Local, mobile, and in groups; an amount may look like these, unless words announce a number. */
const SHAPES = `${WITH_AREA}|(?:${AREA}\\s*)?${LOCAL}|[1１]${DIGIT}{10}|${DIGIT}{3,4}(?:${DASH}${DIGIT}{3,4}){1,2}`
/** With a colon or a gap behind it: 手机2000元 is an amount. */
const ANNOUNCING = "(?:电话|手机|传真|联系方式)(?:号码)?[\\s：:]+"

const NUMBERS = new RegExp(
  `(?<!${DIGIT})(?:${WITH_AREA})(?!${DIGIT})|(?<=${ANNOUNCING})(?:${SHAPES})(?!${DIGIT})`,
  "gu",
)
const ENDS_ANNOUNCING = new RegExp(`${ANNOUNCING}$`, "u")
const IS_NUMBER = new RegExp(`^(?:${SHAPES})$`, "u")
const HAS_DIGITS = new RegExp(`${DIGIT}{3}`, "u")
const EVERY_DIGIT = new RegExp(DIGIT, "gu")
/** A shorter piece of a number tells nobody whom to call. */
const SHORTEST_PIECE = 6

/** A contact as a report has it where somebody asked for it. */
interface KnownContact {
  readonly name: string | null
  readonly phone: string | null
}

/**
 * A value of plain data without telephone numbers of contacts and without the names given. A number keeps its last two
 * digits, a name its first character. Numbers are known by what announces them (联系电话：) and by their area code, so
 * that an amount is never taken for one.
 */
export function withoutContacts<T>(value: T, contact: KnownContact | undefined): T {
  const names = [contact?.name ?? ""].filter((name) => Array.from(name).length > 1)
  const numbers = [...new Set([contact?.phone ?? "", ...numbersIn(value)])].filter((number) => number !== "")
  return walk(value, {
    words: (words) => names.reduce((left, name) => left.replaceAll(name, hiddenName), hidden(words)),
    evidence: (evidence) => (numbers.length === 0 ? evidence : atPlace(evidence, numbers)),
  })
}

/** Numbers by the words before them, wherever evidence points at one. */
function numbersIn(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return found
  if (!isTextEvidence(value)) for (const one of Object.values(value)) numbersIn(one, found)
  else if (isNumber(value)) found.add(value.quote)
  return found
}

function isNumber({ before, quote }: TextEvidence): boolean {
  return IS_NUMBER.test(quote) && ENDS_ANNOUNCING.test(before)
}

function hidden(words: string): string {
  return HAS_DIGITS.test(words) ? words.replace(NUMBERS, hiddenNumber) : words
}

function hiddenNumber(number: string): string {
  let left = number.match(EVERY_DIGIT)?.length ?? 0
  return number.replace(EVERY_DIGIT, (digit) => (left-- > 2 ? BLOT : digit))
}

function hiddenName(name: string): string {
  return Array.from(name, (character, index) => (index === 0 ? character : BLOT)).join("")
}

/** The words around a quote may be cut in the middle of a number, which no pattern would know for one then. */
function atPlace(evidence: TextEvidence, numbers: readonly string[]): TextEvidence {
  const before = numbers.reduce(withoutTail, evidence.before)
  const after = numbers.reduce(withoutHead, evidence.after)
  const quote = isNumber(evidence) ? hiddenNumber(evidence.quote) : evidence.quote
  const isSame = before === evidence.before && after === evidence.after && quote === evidence.quote
  return isSame ? evidence : { ...evidence, before, quote, after }
}

/** Without the end of a number that the words begin with. */
function withoutTail(words: string, number: string): string {
  if (!number.includes(words.slice(0, SHORTEST_PIECE))) return words
  const cut = longestPiece(number, (length) => words.startsWith(number.slice(-length)))
  return cut === 0 ? words : blotted(words.slice(0, cut)) + words.slice(cut)
}

/** Without the beginning of a number that the words end with. */
function withoutHead(words: string, number: string): string {
  if (!number.includes(words.slice(-SHORTEST_PIECE))) return words
  const cut = longestPiece(number, (length) => words.endsWith(number.slice(0, length)))
  return cut === 0 ? words : words.slice(0, -cut) + blotted(words.slice(-cut))
}

/** The length of the longest piece that is there and still tells something; 0 for none. */
function longestPiece(number: string, isThere: (length: number) => boolean): number {
  for (let length = number.length; length >= SHORTEST_PIECE; length -= 1) if (isThere(length)) return length
  return 0
}

function blotted(words: string): string {
  return words.replace(EVERY_DIGIT, BLOT)
}

interface Hiding {
  readonly words: (words: string) => string
  readonly evidence: (evidence: TextEvidence) => TextEvidence
}

/** The same value where nothing in it is hidden. The casts say what the walk keeps true: it changes strings and nothing else. */
function walk<T>(value: T, hide: Hiding): T {
  if (typeof value === "string") return hide.words(value) as T
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) {
    const walked = value.map((one) => walk(one, hide))
    return walked.every((one, index) => one === value[index]) ? value : (walked as T)
  }
  const source = (isTextEvidence(value) ? hide.evidence(value) : value) as Record<string, unknown>
  let changed: Record<string, unknown> | undefined
  for (const name of Object.keys(source)) {
    const walked = walk(source[name], hide)
    if (walked !== source[name]) changed = { ...(changed ?? source), [name]: walked }
  }
  return (changed ?? source) as T
}

function isTextEvidence(value: object): value is TextEvidence {
  return (value as Partial<TextEvidence>).kind === "text" && "start" in value && "quote" in value
}
