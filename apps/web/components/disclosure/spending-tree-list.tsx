import type { SpendingNode, SpendingTree } from "@gouji/application"

import { fillText } from "../../lib/fill.tsx"
import { wordsOf } from "../../lib/words/index.ts"
import { Amount, Computed, Percentage } from "../amount.tsx"
import { Bar } from "../charts/bar.tsx"
import { TreemapOverview } from "../charts/treemap-overview.tsx"
import type { SectionProps } from "./disclosure-page.tsx"

interface Props extends SectionProps {
  readonly tree: SpendingTree
}

/** All spending by subject (类, 款, 项): each opens to those under it, and what they leave of it is said. */
export function SpendingTreeList({ lang, view, tree }: Props) {
  const words = wordsOf(lang).disclosure.tree
  return (
    <div className="chart tree">
      <h3>{fillText(words.title, { count: leavesOf(tree.roots) })}</h3>
      <TreemapOverview lang={lang} tree={tree} />
      <Nodes lang={lang} view={view} left={tree.residual} nodes={tree.roots} />
      <p className="tree-row tree-total">
        <span>{tree.total.label[lang]}</span>
        <Amount
          lang={lang}
          document={view.head.id}
          figure={tree.total}
          outcomes={view.checks.get(tree.total.id) ?? []}
        />
      </p>
    </div>
  )
}

interface NodesProps extends SectionProps {
  readonly nodes: readonly SpendingNode[]
  /** What they leave of what they are parts of. */
  readonly left: SpendingNode["residual"]
}

function Nodes({ lang, view, nodes, left }: NodesProps) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.code}>
          <Node lang={lang} view={view} node={node} />
        </li>
      ))}
      {left !== null && (
        <li className="tree-row residual-row">
          <span>{wordsOf(lang).disclosure.difference}</span>
          <Computed lang={lang} of={left} />
        </li>
      )}
    </ul>
  )
}

function Node({ lang, view, node }: SectionProps & { readonly node: SpendingNode }) {
  const words = wordsOf(lang).disclosure
  const { code, name, figure, share, children } = node
  return (
    <>
      <div className="tree-row">
        <span>
          <span lang="zh-CN">{name ?? words.tree.unnamed}</span> <span className="code">{code}</span>
          {share !== null && <Bar share={share} />}
        </span>
        <span className="number">
          <Amount
            lang={lang}
            document={view.head.id}
            figure={figure}
            outcomes={view.checks.get(figure.id) ?? []}
          />{" "}
          {share !== null && <Percentage value={share} of={words.share} />}
        </span>
      </div>
      {children.length > 0 && (
        <details>
          <summary>{fillText(words.tree.under, { count: children.length, code })}</summary>
          <Nodes lang={lang} view={view} left={node.residual} nodes={children} />
        </details>
      )}
    </>
  )
}

/** How many of the smallest subjects there are. */
function leavesOf(nodes: readonly SpendingNode[]): number {
  return nodes.reduce((sum, { children }) => sum + (children.length === 0 ? 1 : leavesOf(children)), 0)
}
