import { openRegistry } from "@gouji/adapters"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { clean } from "../output/clean.ts"
import { CannotWrite } from "../output/destination.ts"
import { longProgress } from "../output/long-progress.ts"
import { piece } from "../output/paint.ts"
import { refused } from "../output/refused.ts"
import { findSite } from "../site/find-site.ts"
import { beginSiteFolder, type SiteFolder } from "../site/site-folder.ts"
import { tellWords } from "../site/site-program.ts"
import { type Ended, type Written, writeSite } from "../site/write-site.ts"
import { SITE } from "../words/site.ts"

/** Where the site goes as files. */
export interface SiteOptions {
  readonly static: string
  /** What its addresses begin with where they have to be whole. */
  readonly address?: string
}

/** Stands for an address that nobody said: on this machine, whichever file server is used there. */
const NO_ADDRESS = "http://localhost"

/** `gouji site --static DIR`: the public site of the registry as plain files, all of it or nothing. */
export async function siteCommand(options: SiteOptions, context: Context): Promise<ExitCode> {
  const words = SITE[context.language]
  const site = findSite()
  if (!site?.isBuilt) return refused(context.say.siteNotBuilt, context)
  const said = options.address ?? context.io.environment["GOUJI_ADDRESS"]
  const origin = said === undefined || said === "" ? NO_ADDRESS : originIn(said)
  if (origin === undefined) return refused(words.badAddress(said ?? ""), context)
  if (said === undefined || said === "") context.tell([[piece(words.noAddress(origin), "warning")]])
  // A registry that cannot be opened is said here, once, and not by the site.
  await (await openRegistry(context.registryPath)).close()
  const folder = onDisk(options.static, () => beginSiteFolder(options.static))
  if (folder === undefined) return refused(words.taken(options.static), context)
  return written({ site: site.folder, origin, target: options.static, folder }, context)
}

/** An address of a site stands at the root of its host: pages lead on from there. */
function originIn(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isSite = url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
  return isSite ? url.origin : undefined
}

interface Plan {
  readonly site: string
  readonly origin: string
  readonly target: string
  readonly folder: SiteFolder
}

async function written(plan: Plan, context: Context): Promise<ExitCode> {
  const started = performance.now()
  try {
    const ended = await byTheSite(plan, context)
    context.io.stop.throwIfAborted()
    if (typeof ended === "string") return defect(context.say.siteFailed(ended), context)
    if (ended.kind === "refused") throw new CannotWrite(plan.target, ended.code)
    if (ended.kind === "dead-end") return deadEnd(ended, context)
    onDisk(plan.target, () => plan.folder.finish())
    tellWritten(ended, (performance.now() - started) / 1000, { plan, context })
    return EXIT.clean
  } finally {
    plan.folder.discard()
  }
}

/** Has the site write itself, and tells how far it is. */
async function byTheSite(plan: Plan, context: Context): Promise<Ended | string> {
  const { io } = context
  const progress = longProgress({ doing: SITE[context.language].doing, all: 0 }, context)
  let all = 0
  try {
    return await writeSite({
      site: plan.site,
      into: plan.folder.path,
      environment: {
        ...io.environment,
        GOUJI_REGISTRY: context.registryPath,
        GOUJI_DRAFTS: undefined,
        GOUJI_HOST: undefined,
        GOUJI_STATIC: "1",
        GOUJI_ADDRESS: plan.origin,
      },
      stop: io.stop,
      onProgress: ({ pages, files }, known) => {
        progress.more(known - all)
        all = known
        progress.at(pages + files)
      },
      onWords: (text) => progress.around(() => tellWords(context, text)),
    })
  } finally {
    progress.clear()
  }
}

function deadEnd({ path, from, status }: Extract<Ended, { kind: "dead-end" }>, context: Context): ExitCode {
  const code = defect(SITE[context.language].deadEnd(path, from, status), context)
  return status === 503 ? EXIT.registry : code
}

function defect(words: string, context: Context): ExitCode {
  context.tell([[piece(clean(words), "error")]])
  return EXIT.defect
}

function tellWritten(
  { pages, files }: Written,
  seconds: number,
  { plan, context }: { readonly plan: Plan; readonly context: Context },
): void {
  const words = SITE[context.language]
  context.print([[piece(clean(plan.target), "strong"), piece(`  ${words.written(pages, files)}`, "good")]])
  context.aside(words.pace(seconds.toFixed(1), (pages / seconds).toFixed(1)))
}

/** Runs what the disk may refuse. */
function onDisk<T>(target: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw isOfDisk(error) ? new CannotWrite(target, error.code) : error
  }
}

function isOfDisk(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && "syscall" in error && "path" in error && "code" in error
}
