import type { Site } from "@gouji/application"

import { isAsFiles } from "./as-files.ts"

/**
 * What the site's addresses begin with. An operator says it (`GOUJI_ADDRESS=https://…`), since whoever asks could say
 * anything; without that it is what was asked for, which is right on one's own machine.
 */
export function siteOf(request: Pick<Request, "url" | "headers">): Site {
  const { GOUJI_ADDRESS } = process.env
  const origin = GOUJI_ADDRESS?.replace(/\/+$/, "") || askedOrigin(request)
  return (path) => origin + (isAsFiles() ? path.replace(FIGURE, "/doc/$1#$2") : path)
}

/** Where a figure's own page would be. */
const FIGURE = /^\/f\/([^/]+)\/([^/]+)$/

function askedOrigin({ url, headers }: Pick<Request, "url" | "headers">): string {
  const { protocol, host } = new URL(url)
  const asked = headers.get("host") ?? host
  return `${protocol}//${/^[\w.:[\]-]+$/.test(asked) ? asked : host}`
}
