import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"

import { isPostgresAddress } from "@gouji/adapters"
import type * as z from "zod"

import { whereJsonBreaks } from "./json-fault.ts"
import { Settings } from "./settings.ts"

/** What is wrong with settings: where, and what there may be instead. */
export type SettingsFault =
  | { readonly code: "unreadable"; readonly where: string; readonly detail: string }
  | { readonly code: "no-json"; readonly where: string; readonly line: number; readonly column: number }
  | {
      readonly code: "unknown"
      readonly where: string
      readonly name: string
      readonly allowed: readonly string[]
    }
  | {
      readonly code: "value"
      readonly where: string
      readonly name: string
      readonly allowed: readonly string[]
    }

/** A file of settings that was read, or what is wrong with it; null where there is none. */
export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] }

/** Reads a file of settings. A registry named in it lies where the file says, not where somebody stands. */
export function readSettings(path: string): SettingsRead | null {
  const text = textIn(path)
  if (text === null) return null
  if (typeof text !== "string") return { ok: false, faults: [text] }
  const json = parsed(text, path)
  if (!json.ok) return json
  const read = Settings.safeParse(json.value)
  if (!read.success) return { ok: false, faults: read.error.issues.flatMap((issue) => faultsIn(issue, path)) }
  const { registry, ...others } = read.data
  if (registry === undefined) return { ok: true, settings: others }
  const lies = isPostgresAddress(registry) ? registry : resolve(dirname(path), registry)
  return { ok: true, settings: { ...others, registry: lies } }
}

/** The names and values there are, for whoever wrote another. */
export function allowedFor(name: string): readonly string[] {
  const shape: Readonly<Record<string, z.ZodType>> = Settings.unwrap().shape
  const type = shape[name]
  if (type === undefined) return Object.keys(shape)
  const inner = "unwrap" in type && typeof type.unwrap === "function" ? type.unwrap() : type
  return "options" in inner && Array.isArray(inner.options) ? inner.options.map(String) : []
}

function textIn(path: string): string | SettingsFault | null {
  try {
    return readFileSync(path, "utf8").replace(/^\ufeff/, "")
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    if (code === "ENOENT" || code === "ENOTDIR") return null
    return { code: "unreadable", where: path, detail: code || String(error) }
  }
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] }

function parsed(text: string, path: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    const before = text.slice(0, whereJsonBreaks(text)).split("\n")
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    return { ok: false, faults: [{ code: "no-json", where: path, ...place }] }
  }
}

function faultsIn(issue: z.core.$ZodIssue, where: string): readonly SettingsFault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((name) => ({ code: "unknown", where, name, allowed: allowedFor("") }))
  }
  const name = issue.path.join(".")
  return [{ code: "value", where, name, allowed: allowedFor(name) }]
}
