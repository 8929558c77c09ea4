import { asked } from "../../../../../../../lib/asked.ts"
import { jsonAnswer, problemAnswer } from "../../../../../../../lib/json-answer.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly id: string; readonly figure: string }>
}

/** `GET /api/v1/disclosures/{id}/figures/{figure}`: one figure with everything it was held against. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, figure } = await params
  const found = await asked((reader) => reader.figure(id, figure))
  if (!found.ok) return problemAnswer(request, found.error)
  const { operands, ...view } = found.value
  return jsonAnswer(request, { ...view, operands: [...operands.values()] })
}
