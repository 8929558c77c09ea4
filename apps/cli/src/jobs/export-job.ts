import { writeRelease } from "@gouji/adapters"
import { reportOf } from "@gouji/application"
import type { Desk } from "@gouji/application/desk"

import type { Context } from "../context.ts"
import type { JobEnd } from "../dashboard/job.ts"
import { keyIn, keyPath } from "../key-file.ts"
import { DESK } from "../words/desk.ts"
import { PHRASES } from "../words/phrases.ts"
import { homePath } from "./home-path.ts"

/** Writes everything that was published as a release, as `gouji export` does; whose release it is can be said there. */
export async function exportJob(
  typed: string,
  { desk, context }: { readonly desk: Desk; readonly context: Context },
): Promise<JobEnd> {
  const published = await desk.published()
  const { zh, en } = { zh: DESK.zh.release, en: DESK.en.release }
  if (published === null) return { state: "failed", words: { zh: zh.nothing, en: en.nothing } }
  const key = keyIn(keyPath(context.io.environment))
  const { catalogue, engine } = reportOf([])
  const { count, ...content } = published
  const input = { issuer: { zh: "未注明", en: "not stated" }, catalogue, engine, ...content }
  const folder = homePath(typed, context.io.environment)
  const written = await writeRelease(input, { folder, ...(key.kind === "key" && { signer: key.signer }) })
  if (written.ok) {
    const files = written.value.files.length
    return {
      state: "done",
      words: { zh: `${zh.written(count, files)}。`, en: `${en.written(count, files)}.` },
    }
  }
  const { error } = written
  const words =
    error.code === "target-taken"
      ? { zh: zh.taken(error.folder), en: en.taken(error.folder) }
      : {
          zh: PHRASES.zh.cannotWrite(error.folder, error.detail),
          en: PHRASES.en.cannotWrite(error.folder, error.detail),
        }
  return { state: "failed", words }
}
