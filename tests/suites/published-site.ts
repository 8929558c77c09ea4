import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import {
  newPrivateKey,
  nodeHash,
  openEmbeddedRegistry,
  privateKeyIn,
  signerOf,
  systemClock,
} from "@gouji/adapters"
import type { Signer } from "@gouji/application"
import { createDesk, type Desk, type Wish } from "@gouji/application/desk"
import type { Role } from "@gouji/domain"

import { serve } from "./running-site.ts"

/** The built site as the public has it, on a registry of its own, with those who prepare and publish. */
export interface PublishedSite {
  readonly origin: string
  /** A desk of whoever prepares, on the same registry. */
  readonly desk: Desk
  /** Brings a document in and gives the id it has in addresses. */
  bringIn(document: { readonly name: string; readonly bytes: Uint8Array }): Promise<string>
  /** Has a document submitted, signed and published. */
  publish(id: string): Promise<void>
  stop(): Promise<void>
}

const newSigner = () => signerOf(privateKeyIn(newPrivateKey()))

/** Starts the site with nothing published yet; `environment` is what else the operator says. */
export async function startPublishedSite(
  environment: Readonly<Record<string, string>> = {},
): Promise<PublishedSite> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-published-"))
  const path = join(folder, "registry.db")
  const registry = openEmbeddedRegistry(path)
  const deskOf = (signer: Signer) => createDesk({ registry, hash: nodeHash, clock: systemClock, signer })
  const [chief, clerk, reviewer] = [newSigner(), newSigner(), newSigner()]
  const enrol = async (signer: Signer, person: string, roles: readonly Role[]) =>
    done(await deskOf(chief).keys.enrol({ key: signer.publicKey, person, roles }))
  await enrol(chief, "管理员", ["administrator"])
  await enrol(clerk, "报账员", ["clerk"])
  await enrol(reviewer, "审核员", ["reviewer"])
  const site = await serve(path, { drafts: false, environment })
  const act = async (signer: Signer, id: string, wish: Wish) => done(await deskOf(signer).act(id, wish))
  return {
    origin: site.origin,
    desk: deskOf(clerk),
    bringIn: async (document) => done(await deskOf(clerk).importDocument(document)).id,
    publish: async (id) => {
      await act(clerk, id, { kind: "submitted" })
      await act(reviewer, id, { kind: "signed" })
      await act(clerk, id, { kind: "published" })
    },
    stop: async () => {
      await site.stop()
      await registry.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function done<T>(
  answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!answer.ok) throw new TypeError(JSON.stringify(answer.error))
  return answer.value
}
