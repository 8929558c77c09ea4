import { newPrivateKey, nodeWorld, openEmbeddedRegistry, privateKeyIn, signerOf } from "@gouji/adapters"
import type { Signer } from "@gouji/application"
import { createDesk, type Desk, type Wish } from "@gouji/application/desk"
import type { Role } from "@gouji/domain"

/** A registry in a file, with those who prepare and publish. */
export interface PublishedRegistry {
  /** A desk of whoever prepares. */
  readonly desk: Desk
  /** Brings a document in and gives the id it has in addresses. */
  bringIn(document: Parameters<Desk["importDocument"]>[0]): Promise<string>
  /** Has a document submitted, signed and published. */
  publish(id: string): Promise<void>
  withdraw(id: string, reason: string): Promise<void>
  close(): Promise<void>
}

const newSigner = () => signerOf(privateKeyIn(newPrivateKey()))

/** A registry at a path that holds nothing yet but whose keys are whose. */
export async function publishedRegistry(path: string): Promise<PublishedRegistry> {
  const registry = openEmbeddedRegistry(path)
  const deskOf = (signer: Signer) => createDesk({ registry, ...nodeWorld, signer })
  const [chief, clerk, reviewer] = [newSigner(), newSigner(), newSigner()]
  const enrol = async (signer: Signer, person: string, roles: readonly Role[]) =>
    done(await deskOf(chief).keys.enrol({ key: signer.publicKey, person, roles }))
  await enrol(chief, "管理员", ["administrator"])
  await enrol(clerk, "报账员", ["clerk"])
  await enrol(reviewer, "审核员", ["reviewer"])
  const act = async (signer: Signer, id: string, wish: Wish) => done(await deskOf(signer).act(id, wish))
  return {
    desk: deskOf(clerk),
    bringIn: async (document) => done(await deskOf(clerk).importDocument(document)).id,
    publish: async (id) => {
      await act(clerk, id, { kind: "submitted" })
      await act(reviewer, id, { kind: "signed" })
      await act(clerk, id, { kind: "published" })
    },
    withdraw: (id, reason) => act(clerk, id, { kind: "withdrawn", reason }).then(() => undefined),
    close: async () => registry.close(),
  }
}

function done<T>(
  answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!answer.ok) throw new TypeError(JSON.stringify(answer.error))
  return answer.value
}
