import type { NextConfig } from "next"

import { NOWHERE_HEADER } from "./lib/asked-path.ts"

/** Chinese has the bare addresses. Everything a page's address may begin with, apart from what is no page. */
const CHINESE = "/:path((?!en(?:/|$)|zh(?:/|$)|nowhere/|api/|_next/).*)"

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The native module cannot be bundled, nor what a driver looks for at run time; everything else of ours can.
  serverExternalPackages: ["libsql", "pg"],
  // Types are a task of their own (`turbo run typecheck`), which a build need not repeat.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "x-content-type-options", value: "nosniff" },
        { key: "referrer-policy", value: "same-origin" },
        { key: "permissions-policy", value: "camera=(), microphone=(), geolocation=()" },
        { key: "cross-origin-opener-policy", value: "same-origin" },
      ],
    },
  ],
  redirects: async () => [{ source: "/zh/:path*", destination: "/:path*", permanent: true }],
  rewrites: async () => ({
    beforeFiles: [
      // An address under which there is no page, so that Next answers with its not-found page.
      {
        source: "/:path*",
        has: [{ type: "header", key: NOWHERE_HEADER }],
        destination: "/nowhere/at/all/of/this/site",
      },
      {
        source: "/:lang(en)?/d/:organisation/:year(\\d{4})/:stage(budget|final).json",
        destination: "/api/v1/organisations/:organisation/:year/:stage",
      },
      {
        source: "/:lang(en)?/f/:document/:figure(f\\d+).json",
        destination: "/api/v1/disclosures/:document/figures/:figure",
      },
    ],
    afterFiles: [{ source: CHINESE, destination: "/zh/:path" }],
    fallback: [],
  }),
}

export default config
