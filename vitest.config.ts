import { defineConfig } from "vitest/config"

/** Workspace packages are read from `src`, so that no test needs a build first. */
const conditions = ["@gouji/source"]

const PURE = ["domain", "rules", "documents", "testkit", "application"].map(
  (name) => `packages/${name}/**/*.test.ts`,
)
const NOWHERE = ["**/node_modules/**", "**/dist/**", "**/.next/**"]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    projects: [
      // Pure functions change nothing that another file would see: their modules are loaded once for all files.
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: "all others",
          include: ["packages/**/*.test.ts", "apps/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
          exclude: [...NOWHERE, ...PURE],
        },
      },
    ],
    exclude: NOWHERE,
    // Two test files at a time, on any machine: with one for each core but one, two cores take half as long again.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
