import type { KeptRelease } from "@gouji/application"

import { fill, fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { releaseFilePath } from "../../lib/release-addresses.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { Moment } from "../moment.tsx"

interface Props {
  readonly lang: Language
  readonly release: KeptRelease
}

/** One release: who issued it and by which key, and its files with size and hash. Single reports are in the manifest. */
export function ReleaseFiles({ lang, release: { id, manifest, signature } }: Props) {
  const words = wordsOf(lang).downloads
  const heading = `release-${id}`
  const files = manifest.files.filter(({ path }) => !path.startsWith("disclosures/"))
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{fill(words.release, { date: <Moment at={manifest.releasedAt} /> })}</h2>
      <dl className="facts">
        <Fact name={words.issuer}>{manifest.issuer[lang]}</Fact>
        <Fact name={words.signed}>
          {signature === null ? words.unsigned : <code className="hash">{signature.publicKey}</code>}
        </Fact>
        <Fact name={words.root}>
          <code className="hash">{manifest.root}</code>
        </Fact>
      </dl>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col" className="number">
              {words.size}
            </th>
            <th scope="col">{words.hash}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, size, sha256 }) => (
            <tr key={path}>
              <th scope="row">
                <a href={releaseFilePath(id, path)}>{path}</a>
              </th>
              <td className="number" data-label={words.size}>
                {fillText(words.bytes, { count: size })}
              </td>
              <td data-label={words.hash}>
                <code className="hash">{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={releaseFilePath(id, "manifest.json")}>manifest.json</a>
        {signature !== null && (
          <>
            {" · "}
            <a href={releaseFilePath(id, "manifest.sig.json")}>manifest.sig.json</a>
          </>
        )}
      </p>
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
