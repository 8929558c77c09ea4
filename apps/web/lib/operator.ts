/** Whose site it is, and what it is registered under. What is not said is not shown. */
interface Registered {
  readonly name: string | undefined
  /** Numbers of the filings every site in mainland China has: ICP 备案, 公安备案. */
  readonly icp: string | undefined
  readonly police: string | undefined
}

/**
 * Who runs the site. A government's has the identification code (标识码) that only such sites are given, and the marks that
 * go with it; anybody else's says that it is none. The two are never mixed.
 */
export type Operator = Registered &
  ({ readonly kind: "civil" } | { readonly kind: "government"; readonly siteCode: string | undefined })

type Environment = Readonly<Record<string, string | undefined>>

/** Ten digits, or `bm` and eight, as the sites of cities and provinces and those of ministries print theirs. */
const SITE_CODE = /^(?:\d{10}|bm\d{8})$/

/** What an operator says in the environment. Throws on what cannot be: a site that says it is whose it is not is worse than none. */
export function operatorIn(environment: Environment): Operator {
  const said = (name: string) => environment[name]?.trim() || undefined
  const kind = said("GOUJI_OPERATOR") ?? "civil"
  const siteCode = said("GOUJI_SITE_CODE")
  const registered = {
    name: said("GOUJI_OPERATOR_NAME"),
    icp: said("GOUJI_ICP"),
    police: said("GOUJI_POLICE_FILING"),
  }
  if (kind === "civil") {
    if (siteCode !== undefined) throw new TypeError("GOUJI_SITE_CODE is for GOUJI_OPERATOR=government only")
    return { ...registered, kind }
  }
  if (kind !== "government") throw new TypeError(`GOUJI_OPERATOR is civil or government, and not ${kind}`)
  if (siteCode !== undefined && !SITE_CODE.test(siteCode))
    throw new TypeError(`GOUJI_SITE_CODE is ten digits, or bm and eight, and not ${siteCode}`)
  return { ...registered, kind, siteCode }
}

/** Whose site this is. */
export function operator(): Operator {
  return operatorIn(process.env)
}
