import { nodeHash, nodeWorld } from "@gouji/adapters"
import {
  createChecker,
  documentId,
  organisationId,
  type ReleasedDisclosure,
  type ReleaseInput,
} from "@gouji/application"
import { asHtml, PAPER_SETS, type PaperForm, printedPaper } from "@gouji/testkit"

const FORMS = Object.keys(PAPER_SETS) as readonly PaperForm[]
const checker = createChecker(nodeWorld)

/** A printed paper of a seed as it would be published, every form in turn, with its contact in the report. */
export async function releasedPaper(
  seed: number,
  about: Partial<ReleasedDisclosure> = {},
): Promise<ReleasedDisclosure> {
  const form = FORMS[seed % FORMS.length] ?? "chongqing-budget"
  const bytes = new TextEncoder().encode(asHtml(printedPaper({ form, seed })))
  return released(bytes, `folder/${form}-${seed}.html`, about)
}

/** A document as it would be published. */
export async function released(
  bytes: Uint8Array,
  path: string,
  about: Partial<ReleasedDisclosure> = {},
): Promise<ReleasedDisclosure> {
  const examined = await checker.examine({ path, bytes }, { withContact: true })
  if ("problem" in examined) throw new TypeError(examined.problem.code)
  const { document } = examined
  const { name } = document.disclosure.organisation
  return {
    id: documentId(document.sha256),
    sha256: document.sha256,
    version: 1,
    state: "published",
    publishedAt: "2026-02-10T08:00:00.000Z",
    organisation: { id: organisationId(nodeHash, name), name },
    report: document,
    accepted: [],
    supersedes: null,
    changes: [],
    ...about,
  }
}

/** A release of an invented city, of the disclosures given. */
export function releaseOf(disclosures: ReleaseInput["disclosures"]): ReleaseInput {
  return {
    issuer: { zh: "栖川市财政局", en: "Finance Bureau of Qichuan" },
    releasedAt: "2026-03-01T00:00:00.000Z",
    catalogue: "2026.1",
    engine: "1.0.0",
    disclosures,
  }
}
