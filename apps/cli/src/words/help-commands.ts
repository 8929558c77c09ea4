import type { Language } from "../language.ts"

/** What each command does, in a line of help. */
export const COMMANDS = {
  verify: {
    zh: "核验库里的每一个字节：原件、核对结果、记录的链和签名、列表",
    en: "verify every byte of the registry: originals, reports, the log with its signatures, lists",
  },
  registry: { zh: "照管预算库：复制、备份、恢复、整理", en: "look after the registry" },
  copy: {
    zh: "把一个库的全部复制到另一个（可接着做）",
    en: "copy one registry into another, or go on with it",
  },
  backup: { zh: "把库此刻的内容备份成一个文件", en: "keep the registry as of now in a file" },
  restore: {
    zh: "从备份恢复（不覆盖备份里没有的内容）",
    en: "restore a backup; writes over nothing it lacks",
  },
  vacuum: { zh: "重新推算列表，并整理库", en: "derive the lists again and tidy the registry" },
  check: { zh: "读取并核对文件，不入库", en: "read and check documents; keeps nothing" },
  extract: { zh: "只取出数字和它们的出处", en: "only the figures, with where they stand" },
  rules: { zh: "规则一览；给出编号则看一条规则的全文", en: "the register of rules, or one rule in full" },
  import: { zh: "核对文件并收入预算库", en: "check documents and add them to the registry" },
  recheck: {
    zh: "规则更新后重新核对库里的文件，并列出结果的变化",
    en: "check the registry's documents again under new rules, and tell what came out otherwise",
  },
  worker: {
    zh: "从 PostgreSQL 库的队列里取重新核对的任务来做",
    en: "take re-check jobs from the queue of a PostgreSQL registry",
  },
  list: { zh: "列出预算库里的文件", en: "list what the registry holds" },
  search: {
    zh: "在全部文件里找词，并列出所在的句子",
    en: "find words in all documents, with where they stand",
  },
  years: { zh: "一家单位历年的主要金额和变化", en: "an organisation through the years, with what changed" },
  compare: { zh: "几家单位同一年度并列比较", en: "organisations side by side for one year" },
  rollup: {
    zh: "下属相加，扣除内部往来，与本级所列比较",
    en: "add up parts without what passes between them, beside what the whole says",
  },
  findings: { zh: "全部文件的问题，按规则、单位或年度", en: "findings over all documents" },
  coverage: {
    zh: "每年收到、公开了多少，读懂了多少",
    en: "how much there is of each year, and how much was read",
  },
  show: { zh: "显示预算库里一份文件的核对结果", en: "the report on one document of the registry" },
  mcp: {
    zh: "让会 MCP 的程序来问（标准输入输出）；回答都带地址",
    en: "answer programs that speak MCP, over stdin and stdout; every answer has its address",
  },
  site: {
    zh: "把公开网站写成静态文件，任何文件服务器都能用",
    en: "write the public site as plain files, for any file server",
  },
  serve: { zh: "在本机启动公开网站", en: "serve the public site on this machine" },
  annotate: { zh: "给文件或一处问题加批注", en: "put a note on a document or a finding" },
  accept: { zh: "说明理由，让一处问题保留到某日", en: "let a finding stand until a day, for a reason" },
  contest: { zh: "就一处问题作出答复", en: "answer a finding with the department's reply" },
  undo: { zh: "收回本人的一项办理（签署前）", en: "take back something of one's own, until it is signed" },
  submit: { zh: "送审", en: "hand a document in for review" },
  sign: { zh: "审核签署（须与经办人不同）", en: "vouch for it, as a second person" },
  publish: { zh: "公开", en: "publish it" },
  return: { zh: "退回经办人", en: "hand it back to be corrected" },
  withdraw: { zh: "撤回", en: "withdraw it" },
  correct: { zh: "收入更正后的文件，作为新的一版", en: "take in a corrected document as a new version" },
  export: {
    zh: "把公开过的全部写成一个签名的发布包",
    en: "write all that was published as a signed release",
  },
  log: {
    zh: "一份公开件从头到尾的记录；或整个库最近办理的事",
    en: "everything that happened to a disclosure, or what was last done in the registry",
  },
  keys: { zh: "签名用的密钥", en: "the keys acts are signed with" },
  "keys list": { zh: "列出登记过的公钥和持有人", en: "every key that was enrolled, with whose it is" },
  new: { zh: "生成本人的密钥", en: "make one's own key" },
  enrol: { zh: "登记一把公钥", en: "have the registry know a public key" },
  revoke: { zh: "撤销一把公钥", en: "have it trust a key no more" },
  organisations: { zh: "录入单位名录或单位的变动", en: "enter organisations, or what happened to them" },
  board: {
    zh: "谁公开了、谁迟了、谁还没有",
    en: "who has published, who is late, of whom nothing came in",
  },
  completion: {
    zh: "打印 bash、zsh 或 fish 的补全脚本",
    en: "print the script by which bash, zsh or fish completes commands",
  },
  man: { zh: "打印手册页（roff）", en: "print the manual page (roff)" },
  doctor: { zh: "检查安装和预算库是否正常", en: "see whether everything is installed and readable" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>
