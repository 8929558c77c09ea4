import type { SpendingTree } from "@gouji/application"

import { LETTER, type Tile, treemapOf } from "../../lib/charts/treemap.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"

interface Props {
  readonly lang: Language
  readonly tree: SpendingTree
}

/** Many subjects at a glance, for whoever asks for it: the list it stands above has every one of them with its amount. */
export function TreemapOverview({ lang, tree }: Props) {
  const map = treemapOf(tree)
  if (map === null) return null
  const words = wordsOf(lang).disclosure.tree
  const keyed = map.tiles.filter(({ key }) => key !== null)
  return (
    <details className="overview">
      <summary>{fillText(words.overview, { count: map.tiles.length })}</summary>
      <p className="note">{words.overviewNote}</p>
      <svg
        className="treemap"
        viewBox={`0 0 ${map.width} ${map.height}`}
        aria-hidden="true"
        focusable="false"
      >
        {map.tiles.map((tile) => (
          <TileBox key={tile.node.code} tile={tile} />
        ))}
      </svg>
      {keyed.length > 0 && (
        <ol className="treemap-key" lang="zh-CN">
          {keyed.map(({ node: { code, name } }) => (
            <li key={code}>
              {name ?? words.unnamed} <span className="code">{code}</span>
            </li>
          ))}
        </ol>
      )}
      {map.without > 0 && <p className="note">{fillText(words.without, { count: map.without })}</p>}
    </details>
  )
}

/** A subject: its name where that fits, else its number in the key. Neighbouring groups differ by shade, and all by a line. */
function TileBox({ tile: { node, x, y, width, height, group, key } }: { readonly tile: Tile }) {
  const text = key ?? node.name ?? node.code
  const fits = key === null || (width >= LETTER * 1.5 && height >= LETTER * 1.2)
  return (
    <>
      <rect className="tile" data-group={group % 2} x={x} y={y} width={width} height={height} />
      {fits && (
        <text x={x + width / 2} y={y + height / 2} textAnchor="middle" dominantBaseline="central">
          {text}
        </text>
      )}
    </>
  )
}
