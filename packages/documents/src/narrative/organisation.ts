import type { Organisation, OrganisationKind, OrganisationLevel, Topic } from "@gouji/domain"

import { compact } from "../text/compact.ts"
import type { Passage } from "./sections.ts"
import type { Title } from "./title.ts"

/** What says of an organisation that it is of a kind, the special before the general (事业单位登记管理暂行条例). */
const KINDS: readonly { readonly words: RegExp; readonly kind: OrganisationKind }[] = [
  {
    words: /参照《?公务员法》?(?:进行)?管理|参公(?:管理)?(?:的)?(?:事业)?单位|参公事业/,
    kind: "civil-service-managed",
  },
  { words: /公益一类/, kind: "public-institution-1" },
  { words: /公益二类/, kind: "public-institution-2" },
  {
    words: /(?:为|是|属于?|系)[^。;,]{0,40}事业单位|(?:全额|差额)(?:拨款|预算)?事业单位/,
    kind: "public-institution",
  },
  {
    words:
      /(?:为|是|属于?|系)[^。;,]{0,40}(?:政府(?:工作|组成)部门|行政(?:机关|单位|部门)|党政机关|派出机关)/,
    kind: "organ",
  },
]

const HAS_UNITS =
  /下属(?:的)?[^。;,]{0,12}?\d+[个家]|预算单位(?:共|共有|有)?\d+[个家]|(?:包括|包含)[^。;]{0,60}(?:下|所)属[^。;]{0,24}(?:单位|预算|决算)|所属[^。;,]{0,12}?\d+[个家][^。;,]{0,8}单位|[下所]属(?:二级)?(?:预算|事业)?单位\d+[个家]|(?:纳入|编入|列入)[^。;]{0,40}(?:部门[预决]算|[预决]算编制)[^。;]{0,20}单位(?:主要)?(?:是|有|包括|共|为)|\d+[个家](?:所属|下属|直属|二级)[^。;,]{0,10}单位|[二三]级预算单位/
const IS_LEAF =
  /(?:为|是|系)[^。;,]{0,40}(?:管理|所属|下属|直属|主管)的?[^。;,]{0,30}(?:单位|中心|机构)|(?:无|没有)(?:下属|所属)(?:二级)?(?:预算)?单位|独立(?:编制|核算)[^。;]{0,12}(?:基层|单位)预算/

/** What the duties begin with: whose organ it is (…是区人民政府组成部门). Of institutions they say whom it deals with. */
const IS_ORGAN =
  /(?:为|是|系)[^。;,]{0,40}(?:政府(?:的)?(?:工作|组成|直属)?(?:部门|机构)|派出(?:机关|机构)|行政机关)/

/** Whose disclosure it is, by its title and by what it says of itself; what it does not say stays unknown. */
export function organisationOf(
  text: string,
  title: Title | undefined,
  passages: readonly Passage[],
): Organisation {
  const about = wordsUnder(text, passages, ["organisation", "structure"])
  const level = levelOf(about, title)
  const kind = kindOf(about, level)
  const isOrgan = kind === "unknown" && IS_ORGAN.test(wordsUnder(text, passages, ["duties"]))
  return { name: title?.name ?? "", level, kind: isOrgan ? "organ" : kind }
}

function wordsUnder(text: string, passages: readonly Passage[], wanted: readonly Topic[]): string {
  return passages
    .filter(({ topics }) => topics.some((topic) => wanted.includes(topic)))
    .map(({ body }) => compact(text, body.start, body.end).text)
    .join("。")
}

function levelOf(about: string, title: Title | undefined): OrganisationLevel {
  if (HAS_UNITS.test(about)) return "department"
  return title?.ofUnit || IS_LEAF.test(about) ? "unit" : "unknown"
}

/** What a department says of institutions is about its units; that it has a 机关本级 makes it an organ. */
function kindOf(about: string, level: OrganisationLevel): OrganisationKind {
  const kinds = KINDS.filter(({ words }) => words.test(about)).map(({ kind }) => kind)
  if (level !== "department") return kinds[0] ?? "unknown"
  return kinds.includes("organ") || /机关[（(]?本级|局本级|委本级/.test(about) ? "organ" : "unknown"
}
