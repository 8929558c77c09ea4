import { createHash } from "node:crypto"
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import {
  newPrivateKey,
  nodeHash,
  openRelease,
  privateKeyIn,
  signerOf,
  verifySignature,
  writeRelease,
} from "@gouji/adapters"
import {
  buildRelease,
  type InclusionProof,
  MANIFEST_PATH,
  memoryRelease,
  proofOf,
  RELEASE_TABLES,
  type ReleasedDisclosure,
  type ReleaseInput,
  type ReleaseManifest,
  ReleaseSignature,
  type Report,
  SIGNATURE_PATH,
  verifiesProof,
  verifyRelease,
  verifySingleFile,
} from "@gouji/application"
import { chanceOf } from "@gouji/testkit"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import * as z from "zod"

import { released, releasedPaper, releaseOf } from "../suites/released-papers.ts"
import { ROOT } from "../suites/workspace-copy.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), "gouji-release-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const signer = signerOf(privateKeyIn(newPrivateKey()))

/** Words that spreadsheets, lines and quotes trip over. */
const HOSTILE = [
  "=1+1",
  "+86",
  "-2+3",
  "@sum(A1)",
  "＝1",
  " =1",
  "\t=1",
  "\r=1",
  "'quoted",
  "''",
  'say "no"',
  "two\nlines\r\nand three",
  "a,b;c\u2028d\u2029e",
  "\ufeff=1",
  "-12.50",
  "𠮷丙",
]

let disclosures: readonly ReleasedDisclosure[]
let manifest: ReleaseManifest
let files: ReadonlyMap<string, Uint8Array>

beforeAll(async () => {
  const [first, second, third, fourth] = await Promise.all([0, 1, 2, 3].map((seed) => releasedPaper(seed)))
  if (!first || !second || !third || !fourth) throw new TypeError("four papers were printed")
  const [finding] = third.report.findings
  disclosures = [
    first,
    {
      ...second,
      version: 2,
      supersedes: first.id,
      changes: HOSTILE.map((words) => ({ slot: `reason[rev.total:${words}]`, from: words, to: null })),
    },
    {
      ...third,
      state: "corrected",
      accepted: [
        {
          fingerprint: finding?.fingerprint ?? "",
          reason: "口径不同，联系电话：023-55500099",
          until: "2026-12-31",
        },
        ...HOSTILE.map((reason) => ({ fingerprint: "none", reason, until: null })),
      ],
    },
    { ...fourth, state: "withdrawn" },
    await released(readFileSync(join(ROOT, "samples/栖川市青少年活动中心-2024-预算.html")), "sample.html"),
  ]
  manifest = await write("first", releaseOf(disclosures))
  files = read("first")
})

async function write(name: string, input: ReleaseInput): Promise<ReleaseManifest> {
  const written = await writeRelease(input, { folder: join(folder, name), signer })
  if (!written.ok) throw new TypeError(written.error.code)
  return written.value
}

function read(name: string): ReadonlyMap<string, Uint8Array> {
  const all = readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
  return new Map(
    all
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(join(folder, name).length + 1), new Uint8Array(readFileSync(path))] as const
      }),
  )
}

const text = (path: string) => new TextDecoder().decode(files.get(path))
const json = (path: string) => JSON.parse(text(path))

/** By identity of the bytes, so that hundreds of verifications hash what did not change once. */
const known = new WeakMap<Uint8Array, string>()
const hash = (bytes: Uint8Array): string => {
  const found = known.get(bytes) ?? nodeHash(bytes)
  known.set(bytes, found)
  return found
}

async function verified(given: Iterable<readonly [string, Uint8Array]>, expectedKey = signer.publicKey) {
  return verifyRelease({ folder: memoryRelease(hash, given), hash, verifySignature, expectedKey })
}

function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const changed = bytes.slice()
  changed[at] = (changed[at] ?? 0) ^ (1 << bit)
  return changed
}

/** The same, its members named in the opposite order. */
function backwards<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).toReversed()) as T
}

/** A reader of RFC 4180 that knows nothing of ours. Empty cells without quotes are null. */
function readCsv(csv: string): readonly (readonly (string | null)[])[] {
  const rows: (string | null)[][] = [[]]
  for (const [, quoted, plain = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === "" && plain === "" && quoted === undefined) break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (plain === "" ? null : plain))
    if (end === "\r\n") rows.push([])
  }
  return rows.slice(0, -1)
}

/** The rows of a table as objects, the apostrophe taken away that stands before what is like a formula. */
function table(name: string): readonly Readonly<Record<string, string | null>>[] {
  const [head = [], ...rows] = readCsv(text(`data/${name}.csv`))
  return rows.map((row) =>
    Object.fromEntries(head.map((column, index) => [column, row[index]?.replace(/^'/, "") ?? null])),
  )
}

const inForce = () => disclosures.filter(({ state }) => state !== "withdrawn")

describe("a release", () => {
  test("has every file it says, and verifies", async () => {
    const { faults, signedBy } = await verified(files)
    expect(faults).toEqual([])
    expect(signedBy).toBe(signer.publicKey)
    expect([...files.keys()].toSorted()).toEqual(
      [
        ...RELEASE_TABLES.flatMap(({ name }) => [`data/${name}.csv`, `data/${name}.parquet`]),
        ...inForce().map(({ id }) => `disclosures/${id}.json`),
        "README.md",
        "catalog.jsonld",
        "datapackage.json",
        "gouji.sqlite",
        MANIFEST_PATH,
        SIGNATURE_PATH,
      ].toSorted(),
    )
  })

  test("is the same bytes when it is made again, in whatever order a list comes, or one by one", async () => {
    await write("again", releaseOf(disclosures))
    await write("backwards", releaseOf(disclosures.toReversed()))
    const sorted = disclosures.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    async function* oneByOne() {
      yield* sorted
    }
    await write("streamed", releaseOf(oneByOne()))
    for (const name of ["again", "backwards", "streamed"]) {
      const again = read(name)
      expect([...again.keys()].toSorted()).toEqual([...files.keys()].toSorted())
      for (const [path, bytes] of again) expect(Buffer.compare(bytes, files.get(path) ?? bytes), path).toBe(0)
    }
  })

  test("does not depend on how long checking took, where the document lay, or in which order its names came", async () => {
    const again = disclosures.map((each) => ({
      ...each,
      report: {
        ...each.report,
        figures: each.report.figures.map(backwards),
        path: `/elsewhere/${each.report.path.split("/").at(-1)}`,
        timing: { readMs: 1, checkMs: 2 },
      },
    }))
    expect((await write("elsewhere", releaseOf(again))).root).toBe(manifest.root)
  })

  test("refuses disclosures one by one in another order, and one that comes twice", async () => {
    async function* downwards() {
      yield* disclosures.toSorted((a, b) => (a.id < b.id ? 1 : -1))
    }
    await expect(write("wrong", releaseOf(downwards()))).rejects.toThrow("not in the order")
    await expect(write("twice", releaseOf([...disclosures, ...disclosures]))).rejects.toThrow(
      "not in the order",
    )
    expect(readdirSync(folder).filter((name) => name.includes("part") || name === "wrong")).toEqual([])
  })
})

describe("what a release says", () => {
  test("has every figure with its exact decimal in the report and in the CSV alike", () => {
    const rows = new Map(table("figures").map((row) => [`${row["disclosure"]} ${row["figure"]}`, row]))
    let count = 0
    for (const { id, report } of inForce()) {
      const written: Report = json(`disclosures/${id}.json`)
      const [document] = written.documents
      if (document?.status !== "checked") throw new TypeError("a report on a checked document")
      for (const [index, figure] of report.figures.entries()) {
        const row = rows.get(`${id} ${figure.id}`)
        expect(document.figures[index]).toMatchObject({ value: figure.value, quantum: figure.quantum })
        expect([row?.["value"], row?.["quantum"], row?.["printed"]]).toEqual([
          figure.value,
          figure.quantum,
          figure.printed,
        ])
        expect(row?.["quote"] ?? null).toBe(figure.evidence[0]?.quote ?? null)
        count += 1
      }
    }
    expect(rows.size).toBe(count)
    expect(count).toBeGreaterThan(2000)
  })

  test("has amounts in whole fen where they are whole", () => {
    const money = table("figures").filter(({ value_unit, value }) => value_unit === "元" && value !== null)
    for (const { value, fen } of money) {
      const [whole, fraction = ""] = (value ?? "").split(".")
      expect(fen).toBe(BigInt(`${whole}${fraction.slice(0, 2)}`).toString())
    }
    expect(money.length).toBeGreaterThan(1000)
  })

  test("has every verdict and every finding, and says which were let stand", () => {
    expect(table("verdicts")).toHaveLength(inForce().flatMap(({ report }) => report.verdicts).length)
    const findings = table("findings")
    expect(findings).toHaveLength(inForce().flatMap(({ report }) => report.findings).length)
    const accepted = findings.filter((finding) => finding["accepted"] === "true")
    expect(accepted.map((finding) => finding["disclosure"])).toContain(disclosures[2]?.id)
  })

  test("tells that a disclosure was withdrawn, and none of its figures", () => {
    const withdrawn = disclosures.find(({ state }) => state === "withdrawn")
    const row = table("disclosures").find(({ id }) => id === withdrawn?.id)
    expect(row).toMatchObject({
      state: "withdrawn",
      figures: null,
      passed: null,
      coverage: null,
      report: null,
    })
    for (const name of ["figures", "findings", "verdicts", "acceptances", "changes"])
      expect(table(name).some(({ disclosure }) => disclosure === withdrawn?.id)).toBe(false)
    expect(files.has(`disclosures/${withdrawn?.id}.json`)).toBe(false)
  })

  test("keeps hostile words as they are, and none of its cells begins like a formula", () => {
    const reasons = table("acceptances").map(({ reason }) => reason)
    expect(HOSTILE.filter((words) => !reasons.includes(words))).toEqual([])
    expect(new Set(table("changes").map(({ from_value }) => from_value))).toEqual(new Set(HOSTILE))
    for (const { name } of RELEASE_TABLES) {
      const cells = readCsv(text(`data/${name}.csv`)).flat()
      const formulas = cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell ?? ""))
      expect(formulas.filter((cell) => !/^-\d[\d,]*(\.\d+)?$/.test(cell ?? ""))).toEqual([])
      expect(files.get(`data/${name}.csv`)?.[0]).not.toBe(0xef)
    }
  })

  test("names no contact and no telephone number, in no file", () => {
    const contacts = disclosures.map(({ report }) => report.disclosure.contact)
    const names = contacts.flatMap((contact) => contact?.name ?? [])
    const numbers = [
      ...contacts.flatMap((contact) => contact?.phone ?? []),
      "55500099",
      "０２３－５５５００００８",
    ]
    expect(names.length).toBeGreaterThan(1)
    expect(numbers.length).toBeGreaterThan(4)
    for (const [path, bytes] of files) {
      const words = Buffer.from(bytes).toString("utf8")
      for (const secret of [...names, ...numbers])
        expect(words.includes(secret), `${secret} ${path}`).toBe(false)
    }
    expect(text("data/acceptances.csv")).toContain("联系电话：＊＊＊-＊＊＊＊＊＊99")
  })
})

describe("describing files", () => {
  test("the data package lists every table with its columns, its length and its hash", () => {
    const { resources, licenses, sources, created } = json("datapackage.json")
    expect([licenses.length, sources.length, created]).toEqual([1, 1, "2026-03-01T00:00:00.000Z"])
    expect(resources).toHaveLength(RELEASE_TABLES.length)
    for (const resource of resources) {
      const [head] = readCsv(text(resource.path))
      expect(resource.schema.fields.map(({ name }: { name: string }) => name)).toEqual(head)
      const bytes = files.get(resource.path) ?? new Uint8Array()
      expect([resource.bytes, resource.hash]).toEqual([bytes.length, `sha256:${nodeHash(bytes)}`])
    }
  })

  test("the catalogue's addresses lead to files of the release", () => {
    const catalogue = json("catalog.jsonld")
    const addresses = catalogue["dcat:dataset"].flatMap((dataset: Record<string, never[]>) =>
      dataset["dcat:distribution"]?.map((distribution) => distribution["dcat:downloadURL"]["@id"]),
    )
    expect(addresses).toHaveLength(RELEASE_TABLES.length * 3)
    for (const address of addresses) expect(files.has(address)).toBe(true)
  })

  test("manifest, signature, proof and reports are what schemas/ says", () => {
    const schemaOf = (name: string) =>
      z.fromJSONSchema(JSON.parse(readFileSync(join(ROOT, "schemas", `${name}.json`), "utf8")))
    expect(schemaOf("manifest").safeParse(json(MANIFEST_PATH)).error).toBeUndefined()
    expect(schemaOf("signature").safeParse(json(SIGNATURE_PATH)).error).toBeUndefined()
    for (const { id } of inForce())
      expect(schemaOf("report").safeParse(json(`disclosures/${id}.json`)).error).toBeUndefined()
    expect(schemaOf("proof").safeParse(proofOf(manifest, "README.md", nodeHash)).error).toBeUndefined()
  })
})

describe("verifying", () => {
  test("names the file in which any byte was changed", async () => {
    const chance = chanceOf(20260301)
    const paths = [...files.keys()]
    for (let count = 0; count < 600; count += 1) {
      const path = chance.pick(paths)
      const bytes = files.get(path) ?? new Uint8Array()
      const changed = flipped(bytes, chance.below(bytes.length), chance.below(8))
      const { faults } = await verified(new Map(files).set(path, changed))
      expect(
        faults.map((fault) => fault.path),
        `${path}`,
      ).toContain(path)
    }
  })

  test("notices every single bit of the signature's file, and every byte of a small manifest", async () => {
    const small = memoryRelease(nodeHash)
    await buildRelease(releaseOf([]), { sink: small, hash: nodeHash, forms: [], signer })
    for (const [path, bits] of [
      [SIGNATURE_PATH, 8],
      [MANIFEST_PATH, 1],
    ] as const) {
      const bytes = small.files.get(path) ?? new Uint8Array()
      for (let place = 0; place < bytes.length * bits; place += 1) {
        const changed = flipped(bytes, Math.floor(place / bits), bits === 1 ? place % 8 : place % bits)
        const { faults } = await verified(new Map(small.files).set(path, changed))
        expect(
          faults.map((fault) => fault.path),
          `${path} ${place}`,
        ).toContain(path)
      }
    }
  })

  test("tells what is missing, what is there besides, and what is longer", async () => {
    const changed = new Map(files)
    changed.delete("README.md")
    changed.set("data/more.csv", new Uint8Array([1]))
    changed.set("catalog.jsonld", new Uint8Array([...(files.get("catalog.jsonld") ?? []), 10]))
    const { faults } = await verified(changed)
    expect(faults.map(({ code, path }) => [path, code])).toEqual([
      ["README.md", "missing-file"],
      ["catalog.jsonld", "changed-file"],
      ["data/more.csv", "extra-file"],
    ])
    expect(faults[1]).toMatchObject({
      expected: { size: files.get("catalog.jsonld")?.length },
      actual: { size: (files.get("catalog.jsonld")?.length ?? 0) + 1 },
    })
  })

  test("tells another key from the one expected, and a manifest signed anew with it", async () => {
    const other = signerOf(privateKeyIn(newPrivateKey()))
    const { faults, signedBy } = await verified(files, other.publicKey)
    expect(faults).toEqual([
      { code: "other-key", path: SIGNATURE_PATH, expected: other.publicKey, actual: signer.publicKey },
    ])
    expect(signedBy).toBe(signer.publicKey)
    const forged = memoryRelease(nodeHash)
    await buildRelease(releaseOf([]), { sink: forged, hash: nodeHash, forms: [], signer: other })
    expect((await verified(forged.files)).faults.map(({ code }) => code)).toEqual(["other-key"])
  })

  test("takes no signature on another manifest, and none at all for none", async () => {
    const other = memoryRelease(nodeHash)
    await buildRelease(releaseOf([]), { sink: other, hash: nodeHash, forms: [], signer })
    const swapped = new Map(files).set(SIGNATURE_PATH, other.files.get(SIGNATURE_PATH) ?? new Uint8Array())
    const { faults, signedBy } = await verified(swapped)
    expect(faults.map(({ code, path }) => [path, code])).toEqual([[MANIFEST_PATH, "other-manifest"]])
    expect(signedBy).toBeNull()
    const unsigned = new Map(files)
    unsigned.delete(SIGNATURE_PATH)
    expect(await verified(unsigned)).toMatchObject({
      faults: [{ code: "missing-file", path: SIGNATURE_PATH }],
      signedBy: null,
    })
  })

  test("takes a manifest for no manifest that is written otherwise, signed as it may be", async () => {
    const spaced = new TextEncoder().encode(JSON.stringify(manifest, null, 1))
    const { faults } = await verified(new Map(files).set(MANIFEST_PATH, spaced))
    expect(faults.map(({ code }) => code)).toContain("not-canonical")
    const nonsense = new TextEncoder().encode("{}")
    const { faults: others } = await verified(new Map(files).set(MANIFEST_PATH, nonsense))
    expect(others.map(({ code, path }) => [path, code])).toContainEqual([MANIFEST_PATH, "unreadable"])
  })

  test("comes to the root that RFC 6962 has, by another program", () => {
    const vectors = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657"]
    expect(treeHash(vectors.map((hex) => Buffer.from(hex, "hex"))).toString("hex")).toBe(
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    )
    const leaves = manifest.files.map(({ path, sha256, size }) =>
      Buffer.from(`{"path":"${path}","sha256":"${sha256}","size":${size}}`),
    )
    expect(manifest.root).toBe(treeHash(leaves).toString("hex"))
  })
})

/** RFC 6962 (2.1) word for word. */
function treeHash(leaves: readonly Uint8Array[]): Buffer {
  const sha = (...parts: readonly Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest()
  const [first] = leaves
  if (first === undefined) return sha()
  if (leaves.length === 1) return sha(Buffer.of(0), first)
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return sha(Buffer.of(1), treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)))
}

describe("a single file", () => {
  const signature = () => ReleaseSignature.parse(json(SIGNATURE_PATH))
  const digestOf = (path: string) => {
    const bytes = files.get(path) ?? new Uint8Array()
    return { size: bytes.length, sha256: nodeHash(bytes) }
  }
  const proven = (path: string): InclusionProof => {
    const proof = proofOf(manifest, path, nodeHash)
    if (proof === undefined) throw new TypeError(`no proof of ${path}`)
    return proof
  }
  const single = (path: string, proof = proven(path)) =>
    verifySingleFile({
      file: digestOf(path),
      proof,
      signature: signature(),
      hash: nodeHash,
      verifySignature,
      expectedKey: signer.publicKey,
    })

  test("is verified by its proof and the signature, without the rest", async () => {
    for (const { path } of manifest.files) {
      const root = signature().root
      expect(verifiesProof(proven(path), { file: digestOf(path), root, hash: nodeHash })).toBe(true)
      expect(await single(path)).toEqual([])
    }
    expect(proofOf(manifest, "no/such.file", nodeHash)).toBeUndefined()
  })

  test("is not verified by another's proof, nor by one that was changed", async () => {
    const proof = proven("README.md")
    const { path: file, ...other } = proven("datapackage.json").file
    expect((await single("README.md", proven("datapackage.json"))).map(({ code }) => code)).toEqual([
      "changed-file",
    ])
    const forged = { ...proof, file: { ...other, path: file } }
    expect((await single("README.md", forged)).map(({ code }) => code)).toContain("wrong-root")
    const moved = [
      { ...proof, index: proof.index + 1 },
      { ...proof, files: proof.files + 1 },
      { ...proof, path: proof.path.slice(1) },
      { ...proof, path: [...proof.path, proof.path[0] ?? ""] },
      { ...proof, path: proof.path.toReversed() },
    ]
    for (const each of moved)
      expect((await single("README.md", each)).map(({ code }) => code)).toEqual(["wrong-root"])
  })
})

describe("a folder", () => {
  test("that holds something is left alone, be it a release or a file", async () => {
    mkdirSync(join(folder, "full"))
    writeFileSync(join(folder, "full", "note.txt"), "mine")
    for (const name of ["full", "first", "full/note.txt"]) {
      const refused = await writeRelease(releaseOf([]), { folder: join(folder, name), signer })
      expect(refused).toEqual({ ok: false, error: { code: "target-taken", folder: join(folder, name) } })
    }
    expect(readFileSync(join(folder, "full", "note.txt"), "utf8")).toBe("mine")
    mkdirSync(join(folder, "empty"))
    expect((await writeRelease(releaseOf([]), { folder: join(folder, "empty") })).ok).toBe(true)
  })

  test("is verified on disk as in memory, following no link out of it", async () => {
    await write("linked", releaseOf(disclosures.slice(0, 1)))
    const outside = join(folder, "outside.md")
    writeFileSync(outside, readFileSync(join(folder, "linked", "README.md")))
    rmSync(join(folder, "linked", "README.md"))
    symlinkSync(outside, join(folder, "linked", "README.md"))
    symlinkSync(folder, join(folder, "linked", "up"))
    const opened = openRelease(join(folder, "linked"))
    if (!opened.ok) throw new TypeError(opened.error.code)
    const { faults } = await verifyRelease({ folder: opened.value, hash: nodeHash, verifySignature })
    expect(faults).toEqual([
      { code: "no-plain-file", path: "README.md" },
      { code: "extra-file", path: "up" },
    ])
    expect(await opened.value.read("../outside.md", 1000)).toBeUndefined()
    expect(await opened.value.digest("README.md")).toBeUndefined()
    expect(openRelease(join(folder, "none"))).toMatchObject({
      ok: false,
      error: { code: "no-release-folder", detail: "ENOENT" },
    })
  })
})
