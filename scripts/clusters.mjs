// `node scripts/clusters.mjs postgres://all postgres://one postgres://two …`: makes an empty database answer for the
// registries at the other addresses as if they were one. See docs/registry.md.
import { createRequire } from "node:module"
import { join } from "node:path"

import { ROOT } from "./toolchain.mjs"

const pg = createRequire(join(ROOT, "packages/adapters/package.json"))("pg")

/** Tables whose rows lie with their organisation: the column that says whose they are. */
const BY_ORGANISATION = { version: "organisation", chain: "chain", entry: "chain" }
/** Every registry has chains of its own for keys and for the register: of these only those count that the hash leads to. */
const IN_EACH = ["chain", "entry"]
/** Rows of all of them together. Originals and reports lie with the log that speaks of them, sums are summed up again. */
const TOGETHER = ["original", "report", "tally"]
/** Lines of the index of words are numbered on each, and are told apart by another number here. */
const NUMBERED = "searched"
const TABLES = [...Object.keys(BY_ORGANISATION), ...TOGETHER, NUMBERED, "gouji_schema"]

/** Numbers of lines are so large that five times as many would be no exact numbers any more. */
const MOST = 4

/**
 * What a query would cost there is asked, so that one original is looked up and not all of them fetched; and looking at a
 * row costs there what it does where words are looked for (`withTrueCosts` in search-index.ts).
 */
const SERVER_OPTIONS = {
  async_capable: "true",
  options: "-c cpu_tuple_cost=1",
  updatable: "false",
  use_remote_estimate: "true",
}

const [coordinator, ...addresses] = process.argv.slice(2)
if (coordinator === undefined || addresses.length < 2 || addresses.length > MOST) {
  console.error(
    `usage: node scripts/clusters.mjs postgres://all postgres://one postgres://two … (at most ${MOST})`,
  )
  process.exit(2)
}
const servers = addresses.map((address, at) => ({ name: `gouji_${at}`, at, address }))
for (const server of servers) await run(server.address, numberIndexSql(server))
await run(coordinator, coordinatorSql())

async function run(address, sql) {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** Lines are found by the number they have for all. */
function numberIndexSql({ at }) {
  return `create index if not exists searched_${at}_of_${servers.length} on ${NUMBERED} ((${numberOf(at)}) desc)`
}

function numberOf(at) {
  return `id * ${servers.length} + ${at}`
}

/** Several statements sent together are done together or not at all. */
function coordinatorSql() {
  return [
    "create extension postgres_fdw;",
    "create schema gouji_parts;",
    ...servers.map(serverSql),
    ...Object.keys(BY_ORGANISATION).map(partitionedSql),
    ...IN_EACH.map(whereItBelongsSql),
    ...TOGETHER.map((table) => unionSql(table, ({ name }) => `select * from ${name}.${table}`)),
    unionSql(NUMBERED, numberedSql),
    clusterOfSql(),
    "create table public.gouji_schema as select max(version) as version from gouji_0.gouji_schema;",
  ].join("\n")
}

function serverSql({ name, address }) {
  const { hostname: host, port, pathname, username, password } = new URL(address)
  const place = { host, port, dbname: decodeURIComponent(pathname.slice(1)) }
  const login = { user: decodeURIComponent(username), password: decodeURIComponent(password) }
  return `create server ${name} foreign data wrapper postgres_fdw options (${options({ ...place, ...SERVER_OPTIONS })});
    create user mapping for current_user server ${name} options (${options(login)});
    create schema ${name};
    import foreign schema public limit to (${TABLES.join(", ")}) from server ${name} into ${name};`
}

/** Those that are not empty. */
function options(values) {
  const given = Object.entries(values).filter(([, value]) => value !== "")
  return given.map(([name, value]) => `${name} ${pg.escapeLiteral(value)}`).join(", ")
}

function partitionedSql(table) {
  const parent = parentOf(table)
  const parts = servers.map(
    ({ name, at }) =>
      `alter table ${parent} attach partition ${name}.${table} for values with (modulus ${servers.length}, remainder ${at});`,
  )
  return `create table ${parent} (like gouji_0.${table}) partition by hash (${BY_ORGANISATION[table]});
    ${parts.join("\n")}`
}

function parentOf(table) {
  return IN_EACH.includes(table) ? `gouji_parts.${table}` : `public.${table}`
}

function whereItBelongsSql(table) {
  const homes = servers.map(
    ({ name, at }) =>
      `tableoid = '${name}.${table}'::regclass and ${isHome(parentOf(table), at, BY_ORGANISATION[table])}`,
  )
  return `create view public.${table} as select * from ${parentOf(table)} where ${homes.join(" or ")};`
}

function isHome(parent, at, column) {
  return `satisfies_hash_partition('${parent}'::regclass, ${servers.length}, ${at}, ${column})`
}

function unionSql(table, part) {
  return `create view public.${table} as ${servers.map(part).join(" union all ")};`
}

function numberedSql({ name, at }) {
  return `select ${numberOf(at)} as id, organisation, fiscal_year, stage, sha256, grams from ${name}.${NUMBERED}`
}

/** The server's own hash says where an organisation belongs, so that writing there and reading there cannot disagree. */
function clusterOfSql() {
  const cases = servers.map(({ at }) => `when ${isHome("public.version", at, "organisation")} then ${at}`)
  return `create function public.gouji_cluster_of(organisation text) returns integer stable language sql as
    $$ select case ${cases.join(" ")} end $$;`
}
