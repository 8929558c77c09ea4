import { type Examined, type RuleView, reportOf, type Unread } from "@gouji/application"
import type { Artifact, Invocation, Log, Notification, PhysicalLocation, ReportingDescriptor } from "sarif"

import { EXIT, type ExitCode } from "../../exit-codes.ts"
import { safeJson } from "../clean.ts"
import type { Printing, ReportPrinter } from "./printer.ts"
import { artifactUri, LEVELS, sarifResults } from "./sarif-results.ts"

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

/** SARIF 2.1.0, for programs that collect what checkers find: findings only, and in each artifact what was not checked. */
export function sarifPrinter({ destination, context, rules }: Printing): ReportPrinter {
  const results: (Examined | Unread)[] = []
  return {
    one: (result) => void results.push(result),
    end: (_, exit) =>
      destination.write(`${safeJson(logOf(results, { exit, rules, language: context.language }), 2)}\n`),
  }
}

interface Run {
  readonly exit: ExitCode
  readonly rules: readonly RuleView[]
  readonly language: "zh" | "en"
}

function logOf(results: readonly (Examined | Unread)[], { exit, rules, language }: Run): Log {
  const { engine, catalogue } = reportOf([])
  const named = new Set(results.flatMap(rulesIn))
  const described = rules.filter(({ id }) => named.has(id))
  const index = new Map(described.map(({ id }, at) => [id, at]))
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "gouji",
            version: engine,
            semanticVersion: engine,
            rules: described.map((rule) => descriptorOf(rule, language)),
            properties: { catalogue },
          },
        },
        language: language === "zh" ? "zh-CN" : "en",
        columnKind: "unicodeCodePoints",
        invocations: [invocationOf(results, exit, language)],
        artifacts: results.map(artifactOf),
        results: results.flatMap((result, at) =>
          "problem" in result ? [] : sarifResults(result, { language, artifact: at, index }),
        ),
      },
    ],
  }
}

function rulesIn(result: Examined | Unread): readonly string[] {
  return "problem" in result ? [] : result.document.findings.flatMap((finding) => finding.rules)
}

/** A rule that finds nothing is not described: the register is in `gouji rules`. */
function descriptorOf(rule: RuleView, language: "zh" | "en"): ReportingDescriptor {
  const { id, title, why, formula, rounding, basis, severity, family } = rule
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: {
      text: [formula[language], rounding[language], ...basis.map((one) => one[language])].join("\n"),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { severity, family },
  }
}

/** A document that could not be read is no result: nothing is known of it. */
function invocationOf(
  results: readonly (Examined | Unread)[],
  exit: ExitCode,
  language: "zh" | "en",
): Invocation {
  const notifications = results.flatMap((result) =>
    "problem" in result ? [notificationOf(result, language)] : [],
  )
  return {
    executionSuccessful: exit !== EXIT.unreadable,
    exitCode: exit,
    toolExecutionNotifications: notifications,
  }
}

function notificationOf({ document }: Unread, language: "zh" | "en"): Notification {
  const { path, problem } = document
  const physicalLocation: PhysicalLocation = { artifactLocation: { uri: artifactUri(path) } }
  return {
    level: "error",
    descriptor: { id: problem.code },
    message: { text: `${problem.message[language]}\n${problem.advice[language]}` },
    locations: [{ physicalLocation }],
  }
}

/** With the counts: what could not be checked must not look like what holds. */
function artifactOf({ document }: Examined | Unread): Artifact {
  const location = { uri: artifactUri(document.path) }
  if (document.status === "unreadable") return { location, properties: { status: document.status } }
  const { sha256, summary, verdicts } = document
  const open = verdicts.filter(
    ({ outcome }) => outcome === "insufficient-data" || outcome === "parse-uncertain",
  )
  const notCheckedRules = [...new Set(open.map(({ rule }) => rule))]
  return {
    location,
    hashes: { "sha-256": sha256 },
    properties: { status: document.status, summary, notCheckedRules },
  }
}
