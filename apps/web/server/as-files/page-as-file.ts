import { createHash } from "node:crypto"

/**
 * A page with the content policy it was sent with written into it, since a file server sends none. Scripts that were
 * let run by a number made for one reader are named by their hashes instead.
 */
export function pageAsFile(html: string, policy: string): string {
  const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? []
  const page = nonce === undefined ? html : html.replaceAll(nonce, "")
  const hashes = nonce === undefined ? "" : hashesOf(page)
  const said = policy
    .split("; ")
    // A page cannot say who may frame it; only a server can.
    .filter((directive) => !directive.startsWith("frame-ancestors"))
    .map((directive) => directive.replace(/'nonce-[^']+'/, hashes))
    .join("; ")
  if (said === "") return page
  return page.replace("<head>", `<head><meta http-equiv="content-security-policy" content="${said}"/>`)
}

function hashesOf(page: string): string {
  const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
  const inline = scripts.flatMap(([, attributes = "", script = ""]) =>
    / src="|ld\+json/.test(attributes) ? [] : script,
  )
  return inline.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`).join(" ")
}
