import type { JobEnd } from "../dashboard/job.ts"
import type { Io } from "../io.ts"
import { keyIn, keyPath } from "../key-file.ts"
import { type Exported, exportedWords, exportPublished } from "../work/export-published.ts"
import type { Doing } from "./doing.ts"
import { homePath } from "./home-path.ts"

/** What an export takes of the world: where a person's folder and key are. */
interface Exporting extends Omit<Doing, "context"> {
  readonly context: { readonly io: Pick<Io, "environment"> }
}

/** Writes everything that was published as a release, as `gouji export` does; whose release it is can be said there. */
export async function exportJob(typed: string, { desk, context, stop, tell }: Exporting): Promise<JobEnd> {
  const { environment } = context.io
  const key = keyIn(keyPath(environment))
  const exported = await exportPublished({
    desk,
    folder: homePath(typed, environment),
    issuer: null,
    signer: key.kind === "key" ? key.signer : null,
    stop,
    written: (done, all) => tell({ done, all, line: null }),
  })
  return { state: STATES[exported.kind], words: exportedWords(exported) }
}

const STATES = {
  nothing: "failed",
  refused: "failed",
  stopped: "stopped",
  written: "done",
} as const satisfies Record<Exported["kind"], JobEnd["state"]>
