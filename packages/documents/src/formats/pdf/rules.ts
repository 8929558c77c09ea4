import type { Frame } from "./frame.ts"
import { asMatrix } from "./frame.ts"
import { type Area, between, composed, type Matrix, mapped } from "./geometry.ts"
import type { OperatorList, Pdfjs } from "./pdfjs.ts"

/** A ruling line, across the page or down it: where it lies, and from where to where it goes. */
export interface Rule {
  readonly direction: "across" | "down"
  readonly at: number
  readonly from: number
  readonly to: number
}

/** The lines a page draws: stroked ones, sides of boxes, and boxes and pictures so thin that they are lines. */
export function rulesOf(list: OperatorList, ops: Pdfjs["OPS"], frame: Frame): readonly Rule[] {
  const pen: Pen = { matrix: frame.matrix, saved: [], rules: [] }
  const steps = stepsOf(ops)
  list.fnArray.forEach((operator, index) => {
    steps.get(operator)?.(pen, list.argsArray[index])
  })
  return pen.rules
}

/** What is drawn with: the matrix in force, those to come back to, and what was drawn. */
interface Pen {
  matrix: Matrix
  readonly saved: Matrix[]
  readonly rules: Rule[]
}

type Step = (pen: Pen, args: unknown) => void

function stepsOf(ops: Pdfjs["OPS"]): ReadonlyMap<number | undefined, Step> {
  const strokes = new Set(STROKES.map((name) => ops[name]))
  const fills = new Set(FILLS.map((name) => ops[name]))
  const draw: Step = (pen, args) => {
    const [paint, [path]] = args as PathArguments
    if (path && strokes.has(paint)) stroke(pen, path)
    else if (path && fills.has(paint)) fill(pen, path)
  }
  return new Map<number | undefined, Step>([
    [ops["save"], save],
    [ops["restore"], restore],
    [ops["transform"], (pen, args) => transform(pen, args as readonly number[])],
    [ops["paintFormXObjectBegin"], enterForm],
    [ops["paintFormXObjectEnd"], restore],
    [ops["constructPath"], draw],
    [ops["paintSolidColorImageMask"], picture],
    [ops["paintImageXObject"], picture],
  ])
}

/** As pdfjs writes a path: how it is painted, and its points, null where it has none. */
type PathArguments = readonly [number, readonly [Path | null]]
type Path = ArrayLike<number>

const STROKES = [
  "stroke",
  "closeStroke",
  "fillStroke",
  "eoFillStroke",
  "closeFillStroke",
  "closeEOFillStroke",
]
const FILLS = ["fill", "eoFill"]

function save(pen: Pen): void {
  pen.saved.push(pen.matrix)
}

function restore(pen: Pen): void {
  pen.matrix = pen.saved.pop() ?? pen.matrix
}

function transform(pen: Pen, matrix: readonly number[]): void {
  pen.matrix = composed(pen.matrix, asMatrix(matrix))
}

function enterForm(pen: Pen, args: unknown): void {
  save(pen)
  const [matrix] = args as readonly [readonly number[] | null]
  if (matrix) transform(pen, matrix)
}

/** A picture fills the unit square. */
function picture(pen: Pen): void {
  drawThin(pen, between(mapped(pen.matrix, 0, 0), mapped(pen.matrix, 1, 1)))
}

function stroke(pen: Pen, path: Path): void {
  for (const figure of figuresOf(path, pen.matrix)) {
    figure.forEach((point, index) => {
      const before = figure[index - 1]
      if (before) drawLine(pen, between(before, point))
    })
  }
}

/** What is filled and not thin is the colour of a cell or a page, and draws no line. */
function fill(pen: Pen, path: Path): void {
  for (const [first, ...rest] of figuresOf(path, pen.matrix)) {
    if (!first || rest.length === 0) continue
    const xs = [first, ...rest].map(([x]) => x)
    const ys = [first, ...rest].map(([, y]) => y)
    drawThin(pen, between([Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)]))
  }
}

/** Up to here a filled box is a line, in points. */
const THICKEST = 3
const SHORTEST = 2

function drawLine(pen: Pen, area: Area): void {
  const width = area.right - area.left
  const height = area.bottom - area.top
  if (height <= 0.5 + width * 0.01 && width >= SHORTEST) across(pen, area)
  else if (width <= 0.5 + height * 0.01 && height >= SHORTEST) down(pen, area)
}

function drawThin(pen: Pen, area: Area): void {
  const width = area.right - area.left
  const height = area.bottom - area.top
  if (height <= THICKEST && width > height * 2) across(pen, area)
  else if (width <= THICKEST && height > width * 2) down(pen, area)
}

function across({ rules }: Pen, { left, right, top, bottom }: Area): void {
  rules.push({ direction: "across", at: (top + bottom) / 2, from: left, to: right })
}

function down({ rules }: Pen, { left, right, top, bottom }: Area): void {
  rules.push({ direction: "down", at: (left + right) / 2, from: top, to: bottom })
}

type Point = readonly [number, number]

/** The closed and open figures of a path as the points a pen visits. A curve is not followed. */
function figuresOf(path: Path, matrix: Matrix): readonly (readonly Point[])[] {
  const figures: Point[][] = []
  let index = 0
  while (index < path.length) {
    const step = path[index] ?? CLOSE
    const last = index + (POINTS[step] ?? 0) * 2
    visit(figures, step, mapped(matrix, path[last - 1] ?? 0, path[last] ?? 0))
    index = last + 1
  }
  return figures
}

function visit(figures: Point[][], step: number, point: Point): void {
  const figure = figures.at(-1)
  if (step === LINE) figure?.push(point)
  else if (step === CLOSE) figure?.push(figure[0] ?? point)
  else figures.push([point])
}

/** How pdfjs writes the steps of a path, and how many points follow each. */
const LINE = 1
const CLOSE = 4
const POINTS: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 3, 3: 2, 4: 0 }
