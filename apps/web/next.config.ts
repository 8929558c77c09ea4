import type { NextConfig } from "next"

import { NOWHERE_HEADER } from "./lib/asked-path.ts"
import { FOR_ALL_HEADERS } from "./lib/headers-for-all.ts"

/** Chinese has the bare addresses. Everything a page's address may begin with, apart from what is no page. */
const CHINESE = "/:path((?!en(?:/|$)|zh(?:/|$)|nowhere/|_next/).*)"

/** The checker's worker, as `build-checker.mjs` names it. */
const WORKER = "/checker/dist/:worker(worker-\\w+\\.js)"

/** It was compressed as well as it can be when it was built. The smaller form first. */
const COMPRESSED = [
  { form: "br", ending: ".br", smaller: undefined },
  { form: "gzip", ending: ".gz", smaller: "br" },
].map(({ form, ending, smaller }) => ({
  form,
  ending,
  asked: {
    source: WORKER,
    has: [accepts(form)],
    ...(smaller && { missing: [accepts(smaller)] }),
  },
}))

function accepts(form: string) {
  return { type: "header" as const, key: "accept-encoding", value: `.*\\b${form}\\b.*` }
}

const config: NextConfig = {
  poweredByHeader: false,
  // What answers readers packs for them, and keeps what it has packed.
  compress: false,
  reactStrictMode: true,
  // The native module cannot be bundled, nor what a driver looks for at run time; everything else of ours can.
  serverExternalPackages: ["libsql", "pg", "pinyin-pro"],
  // Types are a task of their own (`turbo run typecheck`), which a build need not repeat.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: "/:path*",
      headers: Object.entries(FOR_ALL_HEADERS).map(([key, value]) => ({ key, value })),
    },
    // The worker may ask for nothing, so that what it reads stays where it is; its name tells its content.
    {
      source: WORKER,
      headers: [
        { key: "content-type", value: "text/javascript; charset=utf-8" },
        { key: "content-security-policy", value: "default-src 'none'" },
        { key: "cache-control", value: "public, max-age=31536000, immutable" },
        { key: "vary", value: "accept-encoding" },
      ],
    },
    ...COMPRESSED.map(({ form, asked }) => ({
      ...asked,
      headers: [{ key: "content-encoding", value: form }],
    })),
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
      ...COMPRESSED.map(({ ending, asked }) => ({ ...asked, destination: `/checker/dist/:worker${ending}` })),
    ],
    afterFiles: [{ source: CHINESE, destination: "/zh/:path" }],
    fallback: [],
  }),
}

export default config
