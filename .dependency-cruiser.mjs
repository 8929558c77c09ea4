// What may import what. Patterns match resolved paths, never the words of an import: `tests/run/boundaries.test.ts`
// plants a breach of each rule and expects it caught, because a pattern that matches nothing looks like a clean run.

const SOURCE = "^(packages|apps)/[^/]+/(src|app|lib|bin)/"
const TEST = "[.]test[.]tsx?$"
/** What tests of one app share; no-testing-in-what-ships keeps it out of everything else. */
const TESTING = "^apps/[^/]+/src/testing/"
const UI =
  "(^|node_modules/)(react|react-dom|react-reconciler|ink|ink-testing-library|@inkjs|fullscreen-ink|next)(/|$)"

/** A package's own sources, tests aside: those may use what tests use. */
const sourcesOf = (names) => ({ path: `^packages/(${names})/src/`, pathNot: TEST })
/** Any import that is neither in these workspace packages nor in these installed ones. */
const anythingBut = (packages, installed = "") => ({
  pathNot: [
    `^packages/(${packages})/`,
    ...(installed === "" ? [] : [`(^|node_modules/)(${installed})(/|$)`]),
  ],
})

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycle",
      comment:
        "Two modules that need each other are one module, or there is a third between them. Types may: a union and its members name each other.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-stands-alone",
      comment: "The model knows decimal.js, zod and itself. What it needs from elsewhere, it is given.",
      severity: "error",
      from: sourcesOf("domain"),
      to: anythingBut("domain", "decimal[.]js|zod"),
    },
    {
      name: "rules-know-only-the-domain",
      comment: "A rule that reads a file or a clock can't be run twice with the same answer.",
      severity: "error",
      from: sourcesOf("rules"),
      to: anythingBut("rules|domain"),
    },
    {
      name: "documents-know-only-the-domain",
      comment: "Reading says what stands in a document. What follows from it is for the rules.",
      severity: "error",
      from: sourcesOf("documents"),
      to: anythingBut("documents|domain", "@e965/xlsx|fflate|parse5|pdfjs-dist|saxes|zod"),
    },
    {
      name: "testkit-knows-only-the-domain",
      comment: "Builders that use the code under test would agree with its mistakes.",
      severity: "error",
      from: sourcesOf("testkit"),
      // Papers are written as files by libraries that no reader uses.
      to: anythingBut("testkit|domain", "docx|@cantoo/pdf-lib|@pdf-lib/fontkit|@e965/xlsx"),
    },
    {
      name: "application-knows-only-the-pure-packages",
      comment: "A use-case reaches the world through a port. Write an adapter.",
      severity: "error",
      from: sourcesOf("application"),
      to: anythingBut("application|rules|documents|domain", "zod"),
    },
    {
      name: "adapters-implement-ports",
      comment:
        "An adapter knows the ports it fills and the types that pass through them, not what is done with them.",
      severity: "error",
      from: sourcesOf("adapters"),
      to: { path: "^packages/(rules|documents)/|^packages/application/src/(commands|queries|desk|reader)" },
    },
    {
      name: "interfaces-go-through-the-application",
      comment:
        "An app that calls a rule itself will soon disagree with the other app. Add or extend a use-case.",
      severity: "error",
      from: { path: "^apps/", pathNot: TEST },
      to: { path: "^(packages/|@gouji/)(rules|documents|testkit)(/|$)" },
    },
    {
      name: "interfaces-take-types-from-the-domain",
      comment: "Values and what is computed from them reach an app through the application.",
      severity: "error",
      from: { path: "^apps/", pathNot: TEST },
      to: { path: "^packages/domain/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the-site-only-reads",
      comment: "The public site can ask but not change. What changes things is in application/desk.",
      severity: "error",
      from: { path: "^apps/web/", pathNot: TEST },
      to: { path: "^packages/application/src/(desk[.]ts|commands/)", reachable: true },
    },
    {
      name: "pages-and-screens-meet-no-adapter",
      comment:
        "A page has the reader of lib/reader.ts, the checker what its worker puts together; a screen and a printer have what their command gives them.",
      severity: "error",
      from: {
        path: "^apps/(web/|cli/src/(dashboard|output|words)/)",
        pathNot: [TEST, "^apps/web/(lib/reader|checker/worker)[.]ts$", "/open-dashboard[.]tsx$"],
      },
      to: { path: "^packages/adapters/" },
    },
    {
      name: "a-browser-reaches-no-store",
      comment:
        "What checks documents in a reader's browser reads and checks. It has doors of its own, behind which nothing keeps or fetches.",
      severity: "error",
      from: {
        path: "^apps/web/(checker|components/checker)/|^packages/[^/]+/src/browser([.]ts$|/)",
        pathNot: TEST,
      },
      to: {
        path: "^packages/adapters/src/(index[.]ts|registry|queue|release|signing|sources|threads|marked-pdf)|^packages/application/src/(reader|desk)[.]ts",
        reachable: true,
      },
    },
    {
      name: "apps-stay-apart",
      comment: "What two apps share belongs in packages/.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "nothing-below-knows-what-is-above",
      comment: "Packages serve the apps, and everything serves without the tests.",
      severity: "error",
      from: { path: "^(packages|apps)/" },
      to: { path: "^tests/" },
    },
    {
      name: "packages-know-no-app",
      comment: "A package that needs something of an app holds it itself, or is given it.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^apps/" },
    },
    {
      name: "no-ui-below-the-apps",
      comment: "Packages are for every interface; React is one interface's business.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: UI },
    },
    {
      name: "no-node-in-pure-packages",
      comment: "These run in a browser and in a worker too.",
      severity: "error",
      from: sourcesOf("domain|rules|documents|application|testkit"),
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "catalogue-entries-are-leaves",
      comment: "A rule file imports the vocabulary and nothing else; above all not another rule.",
      severity: "error",
      from: { path: "^packages/rules/src/catalogue/.+/[a-z]+[0-9]+-" },
      to: { pathNot: "^packages/rules/src/rule[.]ts$" },
    },
    {
      name: "only-through-the-front-door",
      comment: "Import a package by its name. A path into it ties you to how it is laid out today.",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/|^(tests|examples)/" },
      to: { path: "^(packages|apps)/", pathNot: "^$1/$2/", dependencyTypes: ["local"] },
    },
    {
      name: "no-import-of-a-test",
      comment: "A test is read by the runner. What two tests share is a suite or belongs in the testkit.",
      severity: "error",
      from: { pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: "no-undeclared-dependency",
      comment:
        "What a package imports stands in its own manifest. The runner and the bundler stand in the root's.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], pathNot: "(^|node_modules/)(vitest|tsup)(/|$)" },
    },
    {
      name: "no-test-tool-in-what-ships",
      comment:
        "A development dependency is not there where the package runs. What only tests use is in no program.",
      severity: "error",
      from: { path: SOURCE, pathNot: [TEST, TESTING] },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "no-testing-in-what-ships",
      comment: "What tests share may lean on their tools, and so may not be part of the program.",
      severity: "error",
      from: { path: SOURCE, pathNot: [TEST, TESTING] },
      to: { path: TESTING },
    },
    {
      name: "no-unresolvable",
      comment: "The file is missing, the package is not declared, or its `exports` does not offer this path.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules"] },
    // Our own outputs only: a pattern without the beginning would drop every installed package that lives in `dist`.
    exclude: { path: "^(packages|apps)/[^/]+/(dist|[.]next|[.]turbo)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      conditionNames: ["@gouji/source", "import", "types", "default"],
      exportsFields: ["exports"],
    },
    combinedDependencies: false,
  },
}
