import { type KeyList, ROLE_WORDS } from "@gouji/application"
import type { Holder, Role } from "@gouji/domain"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { keyIn, keyPath, makeKey } from "../key-file.ts"
import { safeJson } from "../output/clean.ts"
import { type Line, piece } from "../output/paint.ts"
import { declined } from "../output/problem-lines.ts"
import { tableLines } from "../output/table-lines.ts"
import { withDesk } from "../registry.ts"
import { DESK } from "../words/desk.ts"

/** `gouji keys new`: makes a key for whoever runs it, and says what to do with its public half. */
export async function newKeyCommand(context: Context): Promise<ExitCode> {
  const words = DESK[context.language]
  const path = keyPath(context.io.environment)
  const signer = makeKey(path)
  if (signer === undefined) {
    context.tell([[piece(words.keyThere(path), "error")]])
    return EXIT.usage
  }
  context.tell([[piece(words.keyMade(path), "good")]])
  context.aside(words.keyNext)
  context.print([[piece(signer.publicKey)]])
  return EXIT.clean
}

/** Whose key is to be known, and what for. */
export interface EnrolOptions {
  readonly name: string
  readonly role: readonly Role[]
}

/** `gouji keys enrol`: without a key, one's own. */
export async function enrolCommand(
  key: string | undefined,
  { name, role }: EnrolOptions,
  context: Context,
): Promise<ExitCode> {
  const path = keyPath(context.io.environment)
  const own = keyIn(path)
  if (own.kind !== "key") {
    context.tell([[piece(DESK[context.language].noKey(path), "error")]])
    return EXIT.refused
  }
  const given = { key: key ?? own.signer.publicKey, person: name, roles: role }
  return withDesk(
    context,
    async (desk) => {
      const done = await desk.keys.enrol(given)
      if (!done.ok) return declined(done.error, context)
      context.print([
        [piece(given.key, "strong"), piece(`  ${DESK[context.language].done["key-enrolled"]}`, "good")],
      ])
      return EXIT.clean
    },
    { unknownKey: true },
  )
}

/** `gouji keys revoke`: what was signed with it stays signed. */
export async function revokeCommand(key: string, reason: string, context: Context): Promise<ExitCode> {
  return withDesk(context, async (desk) => {
    const done = await desk.keys.revoke(key, reason)
    if (!done.ok) return declined(done.error, context)
    context.print([[piece(key, "strong"), piece(`  ${DESK[context.language].done["key-revoked"]}`, "good")]])
    return EXIT.clean
  })
}

/** `gouji keys list`: every key ever enrolled, with whose it is. */
export async function listKeysCommand(format: "text" | "json", context: Context): Promise<ExitCode> {
  const holders = await withDesk(context, (desk) => desk.keys.holders())
  const list: KeyList = { schema: "gouji/keys/1", keys: holders }
  if (format === "json") context.io.stdout.write(`${safeJson(list, 2)}\n`)
  else if (holders.length === 0) context.tell([[piece(DESK[context.language].noKeys)]])
  else context.print(keyLines(holders, context))
  return EXIT.clean
}

function keyLines(holders: readonly Holder[], { language }: Context): readonly Line[] {
  const { keys } = DESK[language]
  return tableLines(
    [
      { title: keys.person, cell: ({ person }) => piece(person, "strong") },
      {
        title: keys.roles,
        cell: ({ roles }) => piece(roles.map((role) => ROLE_WORDS[role][language]).join("、")),
      },
      {
        title: keys.state,
        cell: ({ isRevoked }) => (isRevoked ? piece(keys.revoked, "warning") : piece(keys.known, "good")),
      },
      { title: keys.key, cell: ({ key }) => piece(key) },
    ],
    holders,
  )
}
