import type { KeptRelease, Question, Site } from "@gouji/application"

import { isAsFiles } from "./as-files.ts"
import { releaseFilePath } from "./release-addresses.ts"
import { TWIN_FORMS, TWIN_TYPES } from "./twins.ts"
import { wordsOf } from "./words/index.ts"

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
}

/** A catalogue of the site's data (DCAT 3): its API, lists that stand at one address, and every release in one series. */
export function dataCatalogue(
  questions: readonly Question[],
  kept: readonly KeptRelease[],
  site: Site,
): unknown {
  const [zh, en] = [wordsOf("zh"), wordsOf("en")]
  const lists = questions.filter(
    ({ page, parameters }) => page !== null && needsNothing({ page, parameters }),
  )
  return {
    "@context": CONTEXT,
    "@id": site("/catalog.jsonld"),
    "@type": "dcat:Catalog",
    "dct:title": inBoth({ zh: zh.site.name, en: en.site.name }),
    "dct:description": inBoth({ zh: zh.site.tagline, en: en.site.tagline }),
    "foaf:homepage": { "@id": site("/") },
    ...(!isAsFiles() && { "dcat:service": serviceOf(site) }),
    "dcat:dataset": [
      ...lists.map((question) => listOf(question, site)),
      ...(kept.length === 0 ? [] : [seriesOf(site)]),
      ...kept.map((release) => datasetOf(release, site)),
    ],
  }
}

function serviceOf(site: Site) {
  return {
    "@id": site("/api/v1/openapi.json"),
    "@type": "dcat:DataService",
    "dct:title": inBoth({ zh: wordsOf("zh").home.data, en: wordsOf("en").home.data }),
    "dcat:endpointURL": { "@id": site("/api/v1") },
    "dcat:endpointDescription": { "@id": site("/api/v1/openapi.json") },
  }
}

/** Whether a question has one answer, so that its page is a data set by itself. */
function needsNothing({ page, parameters }: Pick<Question, "page" | "parameters">): boolean {
  return !page?.includes("{") && parameters.safeParse({}).success
}

function listOf({ page, title }: Question, site: Site) {
  return {
    "@id": site(page ?? "/"),
    "@type": "dcat:Dataset",
    "dct:title": inBoth(title),
    "dcat:distribution": TWIN_FORMS.map((form) => ({
      "@type": "dcat:Distribution",
      "dcat:downloadURL": { "@id": site(`${page}.${form}`) },
      "dcat:mediaType": mediaType(TWIN_TYPES[form]),
    })),
  }
}

function seriesOf(site: Site) {
  const title = { zh: wordsOf("zh").downloads.title, en: wordsOf("en").downloads.title }
  return { "@id": site("/data"), "@type": "dcat:DatasetSeries", "dct:title": inBoth(title) }
}

function datasetOf({ id, manifest }: KeptRelease, site: Site) {
  const tables = manifest.files.filter(({ path }) => !path.startsWith("disclosures/"))
  return {
    "@id": site(releaseFilePath(id, "manifest.json")),
    "@type": "dcat:Dataset",
    "dcat:inSeries": { "@id": site("/data") },
    "dct:title": inBoth(manifest.issuer),
    "dct:issued": { "@type": "xsd:dateTime", "@value": manifest.releasedAt },
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": inBoth(manifest.issuer) },
    "dcat:distribution": tables.map(({ path, size, sha256 }) => ({
      "@type": "dcat:Distribution",
      "dct:title": path,
      "dcat:downloadURL": { "@id": site(releaseFilePath(id, path)) },
      "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": String(size) },
      "spdx:checksum": {
        "@type": "spdx:Checksum",
        "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
        "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": sha256 },
      },
    })),
  }
}

function mediaType(type: string) {
  return { "@id": `https://www.iana.org/assignments/media-types/${type}` }
}

function inBoth({ zh, en }: { readonly zh: string; readonly en: string }) {
  return [
    { "@language": "zh", "@value": zh },
    { "@language": "en", "@value": en },
  ]
}
