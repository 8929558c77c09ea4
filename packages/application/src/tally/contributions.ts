import type { StoredVersion } from "../care/registry-inspector.ts"
import { SCOPES, type Scope, type Tally } from "./tally.ts"

/** What one disclosure adds to a sum, and which sum that is. */
export interface Contribution extends Omit<Tally, "stage" | "value" | "documents"> {
  readonly stage: string
  readonly scope: Scope
  readonly bucket: number
  readonly value: bigint
  readonly documents: number
}

/** A row of the list, as far as sums are made of it. */
export type Summed = Pick<
  StoredVersion,
  | "organisation"
  | "fiscalYear"
  | "stage"
  | "number"
  | "state"
  | "level"
  | "amounts"
  | "rules"
  | "figures"
  | "unread"
>

/** What all versions of one disclosure add to the sums. */
export function contributionsOf(versions: readonly Summed[]): readonly Contribution[] {
  return SCOPES.flatMap((scope) => {
    const version = versionInScope(versions, scope)
    return version === undefined
      ? []
      : partsOf(version).map((part) => ({ ...placeOf(version), scope, ...part }))
  })
}

/** The version of a disclosure that is looked at; undefined where there is none. */
export function versionInScope<Version extends Pick<Summed, "state" | "number">>(
  versions: readonly Version[],
  scope: Scope,
): Version | undefined {
  if (scope === "public") return versions.find(({ state }) => state === "published")
  return versions
    .filter(({ state }) => state !== "withdrawn" && state !== "corrected")
    .toSorted((a, b) => b.number - a.number)[0]
}

function placeOf({ organisation, fiscalYear, stage }: Summed) {
  return { fiscalYear, stage, bucket: bucketOf(organisation) }
}

/**
 * A sum is kept in so many parts, by organisation: two that write at once seldom wait for each other, and where
 * organisations lie on several servers each part lies with its own.
 */
const BUCKETS = 16

function bucketOf(organisation: string): number {
  let sum = 0
  for (const character of organisation) sum += character.codePointAt(0) ?? 0
  return sum % BUCKETS
}

type Part = Pick<Contribution, "topic" | "name" | "part" | "value" | "documents">

function partsOf({ level, amounts, rules, figures, unread }: Summed): readonly Part[] {
  const reading = { topic: "reading", part: "", documents: 1 } as const
  return [
    ...amountParts(amounts, level),
    ...ruleParts(rules),
    { ...reading, name: "figures", value: BigInt(figures) },
    { ...reading, name: "unread", value: BigInt(unread), documents: unread === 0 ? 0 : 1 },
  ]
}

function amountParts(amounts: string, level: string): readonly Part[] {
  // As `reportedOf` wrote it.
  return Object.entries(JSON.parse(amounts) as Record<string, string>).flatMap(([name, yuan]) => {
    const value = fenOf(yuan)
    return value === undefined ? [] : { topic: "amount" as const, name, part: level, value, documents: 1 }
  })
}

/** 分 of an amount in yuan; undefined where it is not a whole number of them: nothing is rounded here. */
function fenOf(yuan: string): bigint | undefined {
  const [whole = "", fraction = ""] = yuan.split(".")
  const [cents, rest] = [fraction.slice(0, 2).padEnd(2, "0"), fraction.slice(2)]
  return /^0*$/.test(rest) ? BigInt(whole + cents) : undefined
}

function ruleParts(rules: string): readonly Part[] {
  // As `reportedOf` wrote it.
  return (JSON.parse(rules) as RuleCount[]).map(([name, part, count]) => {
    return { topic: "rule" as const, name, part, value: BigInt(count), documents: 1 }
  })
}

/** A rule, a severity, and how many findings of it the rule has. */
export type RuleCount = readonly [rule: string, severity: string, findings: number]

/** What has to be added to the sums when a disclosure's part in them changes; by sum, in one order everywhere. */
export function changeBetween(
  before: readonly Contribution[],
  after: readonly Contribution[],
): readonly Contribution[] {
  const changes = new Map<string, Contribution>()
  const add = (one: Contribution, sign: 1 | -1) => {
    const key = tallyKey(one)
    const { value = 0n, documents = 0 } = changes.get(key) ?? {}
    changes.set(key, {
      ...one,
      value: value + BigInt(sign) * one.value,
      documents: documents + sign * one.documents,
    })
  }
  for (const one of before) add(one, -1)
  for (const one of after) add(one, 1)
  return [...changes]
    .filter(([, { value, documents }]) => value !== 0n || documents !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => change)
}

/** By what a sum is known. */
export function tallyKey(one: Omit<Contribution, "value" | "documents">): string {
  const { fiscalYear, stage, scope, topic, name, part, bucket } = one
  return [fiscalYear, stage, scope, topic, name, part, bucket].join("/")
}
