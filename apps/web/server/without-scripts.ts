import type { OutgoingHttpHeaders } from "node:http"

/** Whether no script may run in a page. */
export function isStill({ "content-security-policy": policy }: OutgoingHttpHeaders): boolean {
  return String(policy).includes("script-src 'none'")
}

/** Scripts and what fetches them beforehand. Data in a page (`application/ld+json`) is no script. */
const SCRIPT = /<script\b(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g
const FETCHED_BEFORE = /<link\b[^>]*\b(?:rel="modulepreload"|as="script")[^>]*\/?>/g

/**
 * A page as it reads without scripts. Next adds its own to every page, and with them the whole content a second time;
 * pages made on the server alone need neither, and their content policy lets none run.
 */
export function withoutScripts(html: string): string {
  return html.replace(SCRIPT, "").replace(FETCHED_BEFORE, "")
}
