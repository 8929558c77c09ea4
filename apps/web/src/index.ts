export { GET as getApi } from "../app/api/v1/[...path]/route.ts"
export { GET as getTwin } from "../app/twin/[form]/[...path]/route.ts"
