export { apiAnswer } from "../lib/api/api-answer.ts"
