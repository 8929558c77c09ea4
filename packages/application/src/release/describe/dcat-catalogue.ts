import type { Bilingual } from "../../wire.ts"
import type { ReleasedFile } from "../release-folder.ts"
import { DEFAULT_LICENCE } from "../release-input.ts"
import type { ReleaseTable } from "../table.ts"
import { RELEASE_TABLES } from "../tables/release-tables.ts"
import type { Described } from "./describing-files.ts"
import { formsOf, MEDIA_TYPES, type TableFile } from "./forms.ts"

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
}

/** `catalog.jsonld`: a DCAT 3 catalogue. Addresses are relative to the file, so that a release can be put anywhere. */
export function dcatCatalogue({ head, files }: Described): unknown {
  const { issuer, releasedAt, licence = DEFAULT_LICENCE } = head
  return {
    "@context": CONTEXT,
    "@id": "./",
    "@type": "dcat:Catalog",
    "dct:title": inBoth({
      zh: `${issuer.zh}：公开的预算决算数据`,
      en: `${issuer.en}: published budgets and final accounts`,
    }),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": inBoth(issuer) },
    "dct:issued": { "@type": "xsd:dateTime", "@value": releasedAt },
    "dct:license": { "@id": licence.path },
    "dct:language": ["zh", "en"],
    "dcat:dataset": RELEASE_TABLES.map((table) => datasetOf(table, files)),
  }
}

function datasetOf(table: ReleaseTable, files: readonly ReleasedFile[]) {
  return {
    "@id": `#${table.name}`,
    "@type": "dcat:Dataset",
    "dct:identifier": table.name,
    "dct:title": inBoth(table),
    "dcat:distribution": formsOf(table, files).map(distributionOf),
  }
}

function distributionOf({ form, file: { path, size, sha256 } }: TableFile) {
  return {
    "@type": "dcat:Distribution",
    "dcat:downloadURL": { "@id": path },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${MEDIA_TYPES[form]}` },
    "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": String(size) },
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": sha256 },
    },
  }
}

function inBoth({ zh, en }: Bilingual) {
  return [
    { "@language": "zh", "@value": zh },
    { "@language": "en", "@value": en },
  ]
}
