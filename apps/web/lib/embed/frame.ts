import type { Site } from "@gouji/application"

import { xmlText } from "../xml.ts"
import type { Embeddable } from "./embeddable.ts"

/** A frame of an embed, as HTML for somebody else's page: it may lead out of itself when it is clicked, and nothing more. */
export function frameOf(
  { path, width, height }: Pick<Embeddable, "path" | "width" | "height">,
  { site, title }: { readonly site: Site; readonly title: string },
): string {
  return `<iframe src="${xmlText(site(path))}" title="${xmlText(title)}" width="${width}" height="${height}" style="border:0" loading="lazy" sandbox="allow-top-navigation-by-user-activation"></iframe>`
}
