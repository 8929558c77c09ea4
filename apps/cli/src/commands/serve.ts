import { openRegistry } from "@gouji/adapters"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { piece } from "../output/paint.ts"
import { findSite } from "../site/find-site.ts"
import { freePort } from "../site/free-port.ts"
import { runSite } from "../site/run-site.ts"
import { tellWords } from "../site/site-program.ts"

/** The port the site is served on unless another is asked for. */
export const USUAL_PORT = 3000

/** How the site is served. */
export interface ServeOptions {
  readonly port: number
  /** Shows what is not published yet as well. */
  readonly drafts?: boolean
}

/** `gouji serve`: the public site on the current registry, for this machine only, until Ctrl-C. */
export async function serveCommand(
  { port: wished, drafts = false }: ServeOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, say, print, tell, aside } = context
  const site = findSite()
  if (!site?.isBuilt) {
    tell([[piece(say.siteNotBuilt, "error")]])
    return EXIT.usage
  }
  // A registry that cannot be opened is said here, once, and not on every page.
  await (await openRegistry(context.registryPath)).close()
  const port = await freePort(wished, (taken) => aside(say.portTaken(taken)))
  if (port === undefined) {
    tell([[piece(say.noPort, "error")]])
    return EXIT.usage
  }
  const end = await runSite({
    site: site.folder,
    port,
    environment: {
      ...io.environment,
      GOUJI_REGISTRY: context.registryPath,
      GOUJI_DRAFTS: drafts ? "1" : undefined,
    },
    stop: io.stop,
    onReady: () => print([[piece(say.serving(`http://127.0.0.1:${port}/`), "good")]]),
    onWords: (text) => tellWords(context, text),
  })
  if (io.stop.aborted) {
    aside(say.stopped)
    return EXIT.clean
  }
  tell([[piece(say.siteFailed(end), "error")]])
  return EXIT.defect
}
