// JSON Schemas of what other programs rely on, made from the zod schemas the code itself checks with.
import { createRequire } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

import { ROOT } from "./toolchain.mjs"

const DIALECT = "https://json-schema.org/draft/2020-12/schema"

/**
 * The files of `schemas/` by name: `domain.json` with every public type of the domain under `$defs`, and one file for
 * each file format, which is any exported schema, or answer of the API, that names itself by `schema: "gouji/NAME/VERSION"`;
 * and `settings.json`, what may stand in gouji.config.json.
 */
export async function schemaFiles() {
  const { z } = await import(pathToFileURL(zodPath()).href)
  const domain = await publicSchemas("domain")
  const formats = [...(await publicSchemas("documents")), ...(await publicSchemas("application"))]

  const types = z.registry()
  for (const [id, schema] of domain) types.add(schema, { id })
  const files = { "domain.json": domainFile(z, types) }

  for (const [id, schema] of formats) types.add(schema, { id })
  const { QUESTIONS } = await import(pathToFileURL(join(ROOT, "packages/application/dist/reader.js")).href)
  for (const schema of [...formats.map(([, format]) => format), ...QUESTIONS.map(({ answer }) => answer)]) {
    const format = schema.def?.shape?.schema ?? schema.def?.innerType?.def?.shape?.schema
    const [, name, version] = /^gouji\/([a-z]+)\/(\d+)$/.exec(format?.def?.values?.[0] ?? "") ?? []
    // What the terminal prints and the API answers is one format, in the API with an address more.
    if (name) files[`${name}.json`] ??= formatFile(z, { schema, types, name, version })
  }
  const { Settings } = await import(pathToFileURL(join(ROOT, "apps/cli/dist/reference.js")).href)
  files["settings.json"] = formatFile(z, { schema: Settings, types, name: "settings", version: "1" })
  return files
}

function domainFile(z, types) {
  const { schemas } = z.toJSONSchema(types, { io: "input", override: tidy, uri: (id) => `#/$defs/${id}` })
  const $defs = Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  )
  return { $schema: DIALECT, $id: "urn:gouji:domain", title: "Public types of Gouji", $defs }
}

function formatFile(z, { schema, types, name, version }) {
  const body = z.toJSONSchema(schema, { io: "input", override: tidy, metadata: types })
  return { $schema: DIALECT, $id: `urn:gouji:${name}:${version}`, title: `gouji/${name}/${version}`, ...body }
}

/** zod marks what cannot be assigned in TypeScript; in JSON Schema the word means "set by the server". */
function tidy({ jsonSchema }) {
  delete jsonSchema.readOnly
}

async function publicSchemas(name) {
  const exported = await import(pathToFileURL(join(ROOT, "packages", name, "dist", "index.js")).href)
  return Object.entries(exported).filter(([, value]) => value?._zod !== undefined)
}

function zodPath() {
  return createRequire(join(ROOT, "packages/domain/package.json"))
    .resolve("zod")
    .replace(/\.cjs$/, ".js")
}
