import type { Disclosure } from "@gouji/domain"

import { factsOf, slotIn } from "../facts/facts.ts"
import { grouped } from "../facts/grouped.ts"
import { inapplicable } from "../judging/applicability.ts"
import { type Equation, weightOf } from "../judging/equation.ts"
import { judge, simpleIn } from "../judging/judge.ts"
import type { Held } from "../judging/judgement.ts"
import type { SimpleClaim } from "../judging/kinds.ts"
import { isCheck, type Rule, type RuleId } from "../rule.ts"
import { rowSpace, type SparseRow } from "./row-space.ts"

/**
 * What is wrong with a set of rules, or worth knowing. `forces-nought`: taken together the rules leave an amount no
 * value but nought, so a sound document with that amount could not satisfy them. `never-applies`: its years leave none.
 * `same-claim`: two entries say the same. `free-tolerance`: an entry brings a number with a fraction, which belongs to
 * the engine. `shared-instance`: two claims of an entry have instances of one name, so that it depends on which figures
 * there are what that name stands for. `redundant`: all its equations follow from those of other rules: no fault, but it finds nothing alone.
 * `uncovered`: an amount that fewer than two equations bind, so that an error in it is not found, or not located.
 */
export interface Issue {
  readonly kind:
    | "forces-nought"
    | "never-applies"
    | "same-claim"
    | "free-tolerance"
    | "shared-instance"
    | "redundant"
    | "uncovered"
  /** The rules concerned; none for an amount that no rule binds. */
  readonly rules: readonly RuleId[]
  /** The slot concerned; empty where the issue is one of an entry. */
  readonly slot: string
}

/** Looks at the rules by themselves, and at what their equations come to on sound documents of a form. */
export function lint(catalogue: readonly Rule[], papers: readonly Disclosure[]): readonly Issue[] {
  const found = papers.flatMap((paper) => issuesOn(bound(catalogue, paper)))
  const redundant = intersection(papers.map((paper) => redundantIn(bound(catalogue, paper))))
  const issues = [
    ...issuesOfEntries(catalogue),
    ...sharedInstances(catalogue, papers),
    ...redundant,
    ...found,
  ]
  return [...grouped(issues, (issue) => JSON.stringify(issue)).values()].flatMap((same) => same.slice(0, 1))
}

function issuesOfEntries(catalogue: readonly Rule[]): readonly Issue[] {
  const checks = catalogue.filter(isCheck)
  const never = checks.filter(({ applies: { from = 0, until = from } }) => from > until)
  const free = checks.filter(({ holds }) => /\d\.\d/.test(JSON.stringify(simpleIn(holds).filter(isRelation))))
  const twice = [
    ...grouped(checks, ({ holds, applies }) => JSON.stringify([holds, applies])).values(),
  ].filter((group) => group.length > 1)
  return [
    ...never.map(({ id }): Issue => ({ kind: "never-applies", rules: [id], slot: "" })),
    ...free.map(({ id }): Issue => ({ kind: "free-tolerance", rules: [id], slot: "" })),
    ...twice.map((group): Issue => ({ kind: "same-claim", rules: group.map(({ id }) => id), slot: "" })),
  ]
}

/** A plausible range is what such a rule is about, and none of it decides whether figures agree. */
function isRelation({ kind }: SimpleClaim): boolean {
  return kind !== "ratio"
}

/** Of claims that give no name of their own, the papers show what their instances are called. */
function sharedInstances(catalogue: readonly Rule[], papers: readonly Disclosure[]): readonly Issue[] {
  const held = papers.map((paper): Held => ({ facts: factsOf(paper), related: [] }))
  const shared = catalogue.filter(isCheck).filter(({ holds }) => {
    const claims = [...grouped(simpleIn(holds), (claim) => JSON.stringify(claim)).values()]
    const names = claims.flatMap(([claim]) => (claim === undefined ? [] : [...instancesOf(claim, held)]))
    return new Set(names).size < names.length
  })
  return shared.map(({ id }): Issue => ({ kind: "shared-instance", rules: [id], slot: "" }))
}

function instancesOf(claim: SimpleClaim, papers: readonly Held[]): ReadonlySet<string> {
  const judged = papers.flatMap((held) => judge(claim, held)).filter(({ reason }) => reason === null)
  return new Set(["name" in claim ? claim.name : [], judged.map(({ name }) => name)].flat())
}

interface BoundRow {
  readonly rule: RuleId
  readonly weights: SparseRow
}

/** The equations the rules come to on a document, over its amounts by slot. */
interface Bound {
  readonly slots: readonly string[]
  readonly rows: readonly BoundRow[]
}

function bound(catalogue: readonly Rule[], paper: Disclosure): Bound {
  const facts = factsOf(paper)
  const amounts = facts.figures.filter(({ measure, state }) => measure === "amount" && state === "stated")
  const slots = [...new Set(amounts.map((figure) => slotIn(facts, figure)))]
  const columns = new Map(slots.map((slot, column) => [slot, column]))
  const weightsOf = ({ terms }: Equation): SparseRow => {
    const weights = new Map<number, number>()
    for (const term of terms) {
      const column = columns.get(slotIn(facts, term.figure))
      if (column !== undefined && term.foreign === null)
        weights.set(column, (weights.get(column) ?? 0) + weightOf(term))
    }
    return new Map([...weights].filter(([, weight]) => weight !== 0))
  }
  const rows = catalogue
    .filter((rule) => isCheck(rule) && inapplicable(rule.applies, paper) === undefined)
    .flatMap((rule) =>
      judge(rule.holds, { facts, related: [] })
        .filter(({ outcome }) => outcome.startsWith("pass"))
        .flatMap(({ equations }) => equations)
        .filter(isWhole)
        .map((equation) => ({ rule: rule.id, weights: weightsOf(equation) })),
    )
  return { slots, rows: rows.filter(({ weights }) => weights.size > 0) }
}

/** Changes and amounts of one document; quotients are no linear equations. */
function isWhole({ terms }: Equation): boolean {
  return terms.every(({ figure, foreign }) => figure.measure === "amount" && foreign === null)
}

function issuesOn({ slots, rows }: Bound): readonly Issue[] {
  const space = rowSpace(slots.length)
  for (const { weights } of rows) space.add(weights)
  return slots.flatMap((slot, column): readonly Issue[] => {
    const binding = rows.filter(({ weights }) => weights.has(column))
    const rules = [...new Set(binding.map(({ rule }) => rule))]
    const forced = space.spans(new Map([[column, 1]]))
    return [
      ...(forced ? [{ kind: "forces-nought", rules, slot } as const] : []),
      ...(binding.length < 2 ? [{ kind: "uncovered", rules, slot } as const] : []),
    ]
  })
}

/** Rules that have equations, all of which follow from those of other rules. */
function redundantIn({ slots, rows }: Bound): ReadonlyMap<RuleId, boolean> {
  const byRule = grouped(rows, ({ rule }) => rule)
  return new Map(
    [...byRule].map(([rule, own]) => {
      const space = rowSpace(slots.length)
      for (const row of rows) if (row.rule !== rule) space.add(row.weights)
      return [rule, own.every(({ weights }) => space.spans(weights))]
    }),
  )
}

/** Redundant is a rule that is so wherever it has equations at all. */
function intersection(papers: readonly ReadonlyMap<RuleId, boolean>[]): readonly Issue[] {
  const rules = [...new Set(papers.flatMap((paper) => [...paper.keys()]))]
  return rules
    .filter((rule) => papers.every((paper) => paper.get(rule) !== false))
    .map((rule): Issue => ({ kind: "redundant", rules: [rule], slot: "" }))
}
