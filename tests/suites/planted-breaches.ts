import type { Net } from "./nets.ts"

/** One import or call that must not be, and who has to notice. */
export interface Breach {
  readonly name: string
  /** The file that holds it, and what stands in it. */
  readonly file: string
  readonly text: string
  /** What each net that catches it must say, at least. A net that is not named need not notice. */
  readonly caught: Partial<Record<Net, readonly string[]>>
}

/** TypeScript's words for a module it cannot find, and for one of Node's without Node's types. */
const NOT_FOUND = "TS2307"
const NO_NODE = "TS2591"
const UNDECLARED = "not a dependency"

const imports = (name: string) => `import { planted } from "${name}"\n\nexport const used = planted\n`

/** All of these stand in the copy at once: each net runs once, or once a package, and says what it says of each file. */
export const BREACHES: readonly Breach[] = [
  {
    name: "the domain reads a file",
    file: "packages/domain/src/planted-file.ts",
    text: imports("node:fs"),
    caught: { tsc: [NO_NODE], "dependency-cruiser": ["domain-stands-alone", "no-node-in-pure-packages"] },
  },
  {
    name: "the rules read a file",
    file: "packages/rules/src/planted-file.ts",
    text: imports("node:fs"),
    caught: {
      tsc: [NO_NODE],
      "dependency-cruiser": ["rules-know-only-the-domain", "no-node-in-pure-packages"],
    },
  },
  {
    name: "the reader of documents reads a file itself",
    file: "packages/documents/src/planted-file.ts",
    text: imports("node:fs"),
    caught: {
      tsc: [NO_NODE],
      "dependency-cruiser": ["documents-know-only-the-domain", "no-node-in-pure-packages"],
    },
  },
  {
    name: "documents know the rules",
    file: "packages/documents/src/planted-rules.ts",
    text: imports("@gouji/rules"),
    caught: {
      tsc: [NOT_FOUND],
      turbo: [UNDECLARED],
      "dependency-cruiser": ["documents-know-only-the-domain"],
    },
  },
  {
    name: "the rules import a package they do not declare",
    file: "packages/rules/src/planted-package.ts",
    text: imports("kysely"),
    caught: { tsc: [NOT_FOUND], turbo: [UNDECLARED], "dependency-cruiser": ["rules-know-only-the-domain"] },
  },
  {
    name: "the application knows an adapter",
    file: "packages/application/src/planted-adapter.ts",
    text: imports("@gouji/adapters"),
    caught: {
      tsc: [NOT_FOUND],
      turbo: [UNDECLARED],
      "dependency-cruiser": ["application-knows-only-the-pure-packages"],
    },
  },
  {
    name: "the application draws",
    file: "packages/application/src/planted-react.ts",
    text: imports("react"),
    caught: {
      tsc: [NOT_FOUND],
      turbo: [UNDECLARED],
      "dependency-cruiser": ["application-knows-only-the-pure-packages", "no-ui-below-the-apps"],
    },
  },
  {
    name: "an adapter draws",
    file: "packages/adapters/src/planted-ink.ts",
    text: imports("ink"),
    caught: { turbo: [UNDECLARED], "dependency-cruiser": ["no-ui-below-the-apps"] },
  },
  {
    name: "an adapter calls a use-case",
    file: "packages/adapters/src/planted-desk.ts",
    text: imports("@gouji/application/desk"),
    caught: { "dependency-cruiser": ["adapters-implement-ports"] },
  },
  {
    name: "the testkit uses the code under test",
    file: "packages/testkit/src/planted-rules.ts",
    text: imports("@gouji/rules"),
    caught: {
      tsc: [NOT_FOUND],
      turbo: [UNDECLARED],
      "dependency-cruiser": ["testkit-knows-only-the-domain"],
    },
  },
  {
    name: "a package reaches into a package by path",
    file: "packages/application/src/planted-path.ts",
    text: imports("../../domain/src/money.ts"),
    caught: { turbo: ["leaves the package"], "dependency-cruiser": ["only-through-the-front-door"] },
  },
  {
    name: "a package reaches into a package by name",
    file: "packages/application/src/planted-inner.ts",
    text: imports("@gouji/domain/src/money.ts"),
    caught: { tsc: [NOT_FOUND], "dependency-cruiser": ["no-unresolvable"] },
  },
  {
    name: "the site imports the terminal by path",
    file: "apps/web/lib/planted-path.ts",
    text: imports("../../cli/src/exit-codes.ts"),
    caught: {
      turbo: ["leaves the package"],
      "dependency-cruiser": ["apps-stay-apart", "only-through-the-front-door"],
    },
  },
  {
    name: "the site imports the terminal by name",
    file: "apps/web/lib/planted-cli.ts",
    text: imports("@gouji/cli"),
    caught: { turbo: [UNDECLARED], "dependency-cruiser": ["apps-stay-apart"] },
  },
  {
    name: "the site gets at the desk",
    file: "apps/web/lib/planted-desk.ts",
    text: imports("@gouji/application/desk"),
    caught: { "dependency-cruiser": ["the-site-only-reads"] },
  },
  {
    name: "the site gets at the desk through another file",
    file: "apps/web/lib/planted-through.ts",
    text: imports("./planted-desk.ts"),
    caught: { "dependency-cruiser": ["the-site-only-reads"] },
  },
  {
    name: "a page opens the registry itself",
    file: "apps/web/lib/planted-registry.ts",
    text: imports("@gouji/adapters"),
    caught: { "dependency-cruiser": ["pages-and-screens-meet-no-adapter"] },
  },
  {
    name: "the checker opens the registry itself",
    file: "apps/web/checker/planted-registry.ts",
    text: imports("@gouji/adapters"),
    caught: {
      "dependency-cruiser": ["pages-and-screens-meet-no-adapter", "a-browser-reaches-no-store"],
    },
  },
  {
    name: "what runs in a browser reaches a store through another file",
    file: "packages/adapters/src/browser/planted-store.ts",
    text: imports("../registry/open-registry.ts"),
    caught: { "dependency-cruiser": ["a-browser-reaches-no-store"] },
  },
  {
    name: "a screen opens the registry itself",
    file: "apps/cli/src/dashboard/planted-registry.ts",
    text: imports("@gouji/adapters"),
    caught: { "dependency-cruiser": ["pages-and-screens-meet-no-adapter"] },
  },
  {
    name: "the terminal judges by itself",
    file: "apps/cli/src/planted-rules.ts",
    text: imports("@gouji/rules"),
    caught: {
      tsc: [NOT_FOUND],
      turbo: [UNDECLARED],
      "dependency-cruiser": ["interfaces-go-through-the-application"],
    },
  },
  {
    name: "the terminal computes with money",
    file: "apps/cli/src/planted-money.ts",
    text: 'import { add } from "@gouji/domain"\n\nexport const used = add\n',
    caught: { "dependency-cruiser": ["interfaces-take-types-from-the-domain"] },
  },
  {
    name: "one rule imports another",
    file: "packages/rules/src/catalogue/narrative/z901-planted.ts",
    text: imports("./z902-planted.ts"),
    caught: { "dependency-cruiser": ["catalogue-entries-are-leaves"] },
  },
  {
    name: "a rule misspells a figure",
    file: "packages/rules/src/catalogue/narrative/z903-planted.ts",
    text: 'import { adds } from "../../rule.ts"\n\nexport default adds({ name: "planted", total: "sg", parts: ["sg.abroard"] })\n',
    caught: { tsc: ['"sg.abroard"'] },
  },
  {
    name: "two modules need each other",
    file: "packages/domain/src/planted-cycle.ts",
    text: `import { half } from "./planted-cycle-half.ts"\n\nexport const planted = () => half\n`,
    caught: { "dependency-cruiser": ["no-cycle"] },
  },
  {
    name: "a source imports a test",
    file: "packages/domain/src/planted-of-test.ts",
    text: imports("./planted.test.ts"),
    caught: { "dependency-cruiser": ["no-import-of-a-test"] },
  },
  {
    name: "the program leans on what only its tests share",
    file: "apps/cli/src/planted-of-testing.ts",
    text: imports("./testing/seat.ts"),
    caught: { "dependency-cruiser": ["no-testing-in-what-ships"] },
  },
  {
    name: "a rule asks what day it is",
    file: "packages/rules/src/planted-clock.ts",
    text: "export const today = () => new Date().toISOString()\n",
    caught: { biome: ["plugin"] },
  },
  {
    name: "a use-case throws dice",
    file: "packages/application/src/planted-chance.ts",
    text: "export const id = () => Math.random().toString(36)\n",
    caught: { biome: ["plugin"] },
  },
]

/** The other halves that some breaches need, by path. */
export const HALVES: Readonly<Record<string, string>> = {
  "packages/rules/src/catalogue/narrative/z902-planted.ts": "export const planted = 1\n",
  "packages/domain/src/planted-cycle-half.ts":
    'import { planted } from "./planted-cycle.ts"\n\nexport const half = () => planted\n',
  "packages/domain/src/planted.test.ts": "export const planted = 1\n",
}
