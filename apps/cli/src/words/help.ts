import type { Language } from "../language.ts"
import { COMMANDS } from "./help-commands.ts"

type Said = Readonly<Record<Language, string>>

/** What `--help` says: every command, argument and option in both languages. */
export const HELP = {
  program: {
    zh: "读懂公开的部门预算，逐条核对勾稽关系，指出哪个数字不对、为什么。",
    en: "Reads published government budgets, holds every figure against the rules that bind it, and says which is wrong and why.",
  },
  afterProgram: {
    zh: "在终端里直接运行 gouji 打开仪表盘。",
    en: "gouji alone, in a terminal, opens the dashboard.",
  },
  options: {
    lang: {
      zh: "说中文（zh）还是英文（en）；默认随系统语言，否则中文",
      en: "speak Chinese (zh) or English (en); by default the locale's, else Chinese",
    },
    color: {
      zh: "颜色：auto、always 或 never（也认 NO_COLOR）",
      en: "colours: auto, always or never (NO_COLOR counts)",
    },
    registry: {
      zh: "预算库的文件（默认 GOUJI_REGISTRY，或数据文件夹里的 gouji/registry.db）",
      en: "the registry's file (by default GOUJI_REGISTRY, or gouji/registry.db in the data folder)",
    },
    release: { zh: "写到哪个文件夹（须是新的）", en: "the folder to write, which must be new" },
    releaseKey: { zh: "发布包应当由哪把公钥签名", en: "the public key a release is to be signed by" },
    issuer: { zh: "发布单位", en: "who issues it" },
    finding: { zh: "批注的是哪一处问题", en: "the finding it is about" },
    reason: { zh: "理由（公开时一并列出）", en: "the reason; it is published with it" },
    until: { zh: "有效至哪一天，例如 2024-12-31", en: "the last day it counts, 2024-12-31 for example" },
    reply: { zh: "答复（公开时一并列出）", en: "the reply; it is published with the finding" },
    person: { zh: "持有人", en: "who holds it" },
    role: { zh: "权限：clerk 经办、reviewer 审核、administrator 管理", en: "clerk, reviewer, administrator" },
    year: { zh: "年度", en: "the fiscal year" },
    stage: { zh: "budget 预算或 final 决算", en: "budget or final (accounts)" },
    scope: {
      zh: "newest 最后收到的，或 public 已公开的",
      en: "newest (what came in last) or public (what is published)",
    },
    sort: {
      zh: "次序：newest 从新到旧，organisation 按单位，gravest 问题重的在前",
      en: "newest first, by organisation, or the gravest findings first",
    },
    withRule: { zh: "只要这条规则发现了问题的，例如 N16", en: "only those with a finding of this rule" },
    limit: { zh: "最多几份", en: "how many at most" },
    after: {
      zh: "接着上次往下看（上次末尾给出的记号）",
      en: "go on behind the mark that ended the page before",
    },
    allAmounts: {
      zh: "列出全部金额，不只是主要的（JSON 里总是全部）",
      en: "every amount there is, and not only the main ones (JSON has all of them)",
    },
    findingsBy: {
      zh: "按 rule 规则、organisation 单位（重的在前）还是 year 年度",
      en: "by rule, by organisation (the gravest first) or by year",
    },
    state: { zh: "进度，例如 published", en: "how far it came: published, for example" },
    adopted: {
      zh: "人大批准的日期，用来推算最迟期限",
      en: "the day the people's congress approved it, for the latest due days",
    },
    today: { zh: "以哪一天为准（默认今天）", en: "the day it is (by default today)" },
    ascii: { zh: "界面只用 ASCII 画线", en: "draw with ASCII only" },
    theme: {
      zh: "仪表盘的配色（或用 GOUJI_THEME）：深底、浅底、高对比、色盲可辨",
      en: "the dashboard's colours (or GOUJI_THEME): for dark or light terminals, high contrast, or safe for the colour-blind",
    },
    plain: { zh: "仪表盘逐行念出，供读屏软件", en: "the dashboard line by line, to listen to" },
    help: { zh: "显示用法", en: "show this help" },
    version: { zh: "显示版本", en: "show the version" },
    checkFormat: {
      zh: "结果的格式：text、json、jsonl（逐份一行）、sarif、html（单独一页，可打印）、markdown、github（工作流注解）、checksheet（填好的检查表，xlsx）或 pdf（在原 PDF 上标出问题）",
      en: "text, json, jsonl (a line a document), sarif, html (a page that stands alone, to print), markdown, github (workflow annotations), checksheet (the reviewer's form filled in, xlsx) or pdf (the PDF with its findings marked)",
    },
    extractFormat: { zh: "结果的格式：json 或 csv", en: "json or csv" },
    textOrJson: { zh: "结果的格式：text 或 json", en: "text or json" },
    rulesFormat: { zh: "结果的格式：text、json 或 markdown", en: "text, json or markdown" },
    output: { zh: "写入文件而不是标准输出", en: "write to a file instead of stdout" },
    checkOutput: {
      zh: "写入文件而不是标准输出；几份 PDF 一起标注时是文件夹",
      en: "write to a file instead of stdout; to a folder where several PDFs are marked",
    },
    failOn: {
      zh: "达到哪一级算不通过：fatal、error、warning 或 never",
      en: "what makes the exit 1: fatal, error, warning or never",
    },
    against: {
      zh: "对照的文件：上年预算、所属单位、决算",
      en: "documents to hold it against: earlier years, units of the department, final accounts",
    },
    withContact: {
      zh: "报告里写出联系人（个人信息，默认隐去）",
      en: "put the contact into the report (personal data, hidden by default)",
    },
    watch: {
      zh: "文件一改就重新核对，直到 Ctrl-C；退出码是最后一次的",
      en: "check again whenever a document changes, until Ctrl-C; the exit is that of the last check",
    },
    explain: {
      zh: "不核对，只说明一条规则：关系、依据、四舍五入",
      en: "check nothing, and explain a rule: its claim, law and rounding",
    },
    quiet: {
      zh: "标准错误上只说问题，不说进度和旁白",
      en: "on stderr only what is wrong: no progress, no asides",
    },
    manifest: {
      zh: "清单（CSV）：每行一份文件，写明文件、单位、年度、阶段、网址、日期",
      en: "a manifest (CSV): a line a document, with its file, organisation, year, stage, address, dates",
    },
    trustManifest: {
      zh: "清单与文件不一致时以清单为准",
      en: "take the manifest's word where a document says otherwise",
    },
    workers: {
      zh: "同时用几个线程（默认按处理器的数目，也以此为限）",
      en: "how many threads (by default, and at most, as many as there are processors)",
    },
    concurrency: {
      zh: "同时做几份（默认按处理器的数目）",
      en: "how many at a time (by default as many as there are processors)",
    },
    all: { zh: "全部重新核对，不管上次按什么规则", en: "everything, whatever it was last checked under" },
    before: {
      zh: "与 --all 同用：接着做这一时刻开始的那一次",
      en: "with --all: go on with the run that began at this moment",
    },
    since: { zh: "只核对这一天以来收入的", en: "only what came in from this day on" },
    detach: {
      zh: "只排队，不等结果（PostgreSQL 库）",
      en: "only put them in the queue, and do not wait (PostgreSQL)",
    },
    recheckWorkers: {
      zh: "用几个线程（默认按处理器的数目，也以此为限）；PostgreSQL 库：本进程也做，同时几份",
      en: "how many threads (by default, and at most, one a processor); on PostgreSQL: work here too, so many at a time",
    },
    changes: {
      zh: "不核对，只列出与上一次核对相比的变化",
      en: "check nothing; only tell what came out otherwise than before",
    },
    site: {
      zh: "回答里的地址以什么开头（网站的地址）",
      en: "what the addresses in answers begin with: the site's own",
    },
    static: {
      zh: "写到这个文件夹：原来没有、是空的，或是本程序以前写的",
      en: "the folder to write: new, empty, or written by this program before",
    },
    address: {
      zh: "网站将来的地址，订阅和站点地图要用（默认取 GOUJI_ADDRESS）",
      en: "the address the site will have, for feeds and the sitemap (GOUJI_ADDRESS by default)",
    },
    drafts: {
      zh: "预览：也显示尚未发布的文件",
      en: "a preview: show what is not published yet as well",
    },
    port: { zh: "端口；已被占用时用下一个空闲的", en: "the port; the next free one where it is taken" },
  },
  arguments: {
    paths: {
      zh: "文件、文件夹（含下级）、通配符，或 -（标准输入）",
      en: "files, folders (with those below), patterns, or - (standard input)",
    },
    ruleId: { zh: "规则编号，例如 N16", en: "a rule's id, N16 for example" },
    documentId: {
      zh: "文件编号的开头，至少 6 位",
      en: "the beginning of a document's id, six digits or more",
    },
    loggedId: {
      zh: "文件编号的开头，至少 6 位；不写则是整个库的，新的在前",
      en: "the beginning of a document's id, six digits or more; the whole registry, the last act first, without it",
    },
    searchWords: {
      zh: "只列名称或标题里有这些词的",
      en: "only those with these words in their name or title",
    },
    soughtWords: {
      zh: "要找的词，各在名称、拼音首字母或正文里",
      en: "words, each in the name, its initials or the text",
    },
    organisation: {
      zh: "单位的编号、名称、名称的一部分或拼音首字母",
      en: "an organisation's id, its name, a part of it or its pinyin initials",
    },
    wholeOrganisation: {
      zh: "部门或政府（编号、名称、一部分或首字母）；不写则是全部部门",
      en: "a department or government; all departments where it is left out",
    },
    findingId: {
      zh: "问题的编号（n3）或指纹的开头",
      en: "a finding's number (n3) or the beginning of its fingerprint",
    },
    noteWords: { zh: "批注的文字", en: "the note" },
    entryId: {
      zh: "记录的编号（gouji log 所列）；不写则是本人最近一项",
      en: "the entry's id as gouji log lists it; by default one's own last",
    },
    correctedFile: { zh: "更正后的文件", en: "the corrected document" },
    publicKey: { zh: "公钥；登记本人的可不写", en: "the public key; one's own where it is left out" },
    verifiable: {
      zh: "另一个库的文件或地址；不写则是当前的库",
      en: "another registry's file or address; the current one where it is left out",
    },
    registryFrom: {
      zh: "来源：库的文件，或 postgres:// 地址",
      en: "a registry's file, or a postgres:// address",
    },
    registryTo: { zh: "目标：空库，或来源的较早状态", en: "an empty one, or an earlier state of the first" },
    backupFile: { zh: "备份文件（须是新的）", en: "the file to write, which must be new" },
    shell: { zh: "bash、zsh 或 fish", en: "bash, zsh or fish" },
    keptFile: { zh: "备份文件", en: "a backup" },
    organisationsFile: {
      zh: "单位名录（CSV，每行一家：编号、单位名称、级别、设立日期……），或变更的列表（JSON）",
      en: "organisations (CSV, one a line: id, name, level, from …), or a list of changes (JSON)",
    },
  },
  commands: COMMANDS,
  titles: {
    "Usage:": { zh: "用法：", en: "Usage:" },
    "Arguments:": { zh: "参数：", en: "Arguments:" },
    "Options:": { zh: "选项：", en: "Options:" },
    "Global Options:": { zh: "通用选项：", en: "Global options:" },
    "Commands:": { zh: "命令：", en: "Commands:" },
  },
} as const satisfies Record<string, Said | Record<string, Said>>
