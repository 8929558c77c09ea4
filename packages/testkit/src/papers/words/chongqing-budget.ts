import { heading, type Script, say } from "./script.ts"

/** What a budget says in Chongqing, in sentences of our own; the tables come after it. */
export const CHONGQING_BUDGET_WORDS: Script = [
  { kind: "title", text: "{org}{Y}年{部门}预算情况说明" },
  heading(1, "一、{部门}基本情况"),
  say("（一）职能职责。拟订本区相关工作的年度安排并组织实施；受理群众和企业的事项，督促办理并反馈结果。"),
  say("（二）单位构成。{org}为{性质}，内设{#org.sections个}科室。"),
  heading(1, "二、{部门}收支总体情况"),
  say(
    "（一）收入预算：{Y}年<年初预算数|收入预算总额>{rev.total}，其中：一般公共预算拨款{rev.gpb}，政府性基金预算拨款{rev.gfb}，国有资本经营预算<收入|拨款>{rev.soc}，财政专户管理资金<收入|>{rev.fsa}，上级补助收入{rev.sup}，附属单位上缴收入{rev.sub}，事业收入{rev.biz}，<事业单位|>经营收入{rev.op}，其他收入{rev.other}。收入{Δrev.total}，{why:rev.total}。",
  ),
  say(
    "（二）支出预算：{Y}年<年初预算数|支出预算总额>{exp.total}，其中：[[all，:{类}{exp.f[*]}]]。支出{Δexp.total}，{why:exp.total}。",
  ),
  heading(1, "三、{部门}预算情况说明"),
  say(
    "{Y}年一般公共<预算|>财政拨款收入{gpb.rev}，一般公共<预算|>财政拨款支出{gpb.exp}，{Δgpb.exp}。其中：基本支出{gpb.basic}，{Δgpb.basic}，{why:gpb.basic}，主要用于<保障|>在职人员工资福利、社会保险缴费和日常运转；项目支出{gpb.proj}，{Δgpb.proj}，{why:gpb.proj}，主要用于<保障|>各项专门工作。",
  ),
  say(
    "{Y}年政府性基金预算财政拨款收入{gfb.rev}，政府性基金预算财政拨款支出{gfb.exp}，{Δgfb.exp}，{why:gfb.exp}，主要用于市政设施的改造和维护。",
    "some:gfb.exp",
  ),
  say(
    "{Y}年本{部门}{none:gfb.exp&Δgfb.exp 未使用政府性基金预算拨款安排的支出，与{L}年保持一致}。",
    "no:gfb.exp",
  ),
  say(
    "{Y}年国有资本经营预算财政拨款收入{soc.rev}，国有资本经营预算财政拨款支出{soc.exp}，{Δsoc.exp}，{why:soc.exp}，主要用于退休人员的社会化管理。",
    "some:soc.exp",
  ),
  say("{Y}年本{部门}{none:soc.exp 未使用国有资本经营预算拨款安排的支出}。", "no:soc.exp"),
  heading(1, "四、“三公”经费情况说明"),
  say(
    "{Y}年“三公”经费预算{sg}，{Δsg}。其中：因公出国（境）费<用|>{sg.abroad}，{Δsg.abroad}，{why:sg.abroad}；公务接待费{sg.recv}，{Δsg.recv}，{why:sg.recv}；公务用车购置及运行维护费{sg.car}，{Δsg.car}，{why:sg.car}，其中：公务用车购置费{sg.buy}，{Δsg.buy}，{why:sg.buy}；公务用车运行维护费{sg.run}，{Δsg.run}，{why:sg.run}。",
  ),
  heading(1, "五、其他重要事项的情况说明"),
  say(
    "（一）机关运行经费。{Y}年一般公共预算财政拨款<机关|>运行经费{ops}，{Δops}，{why:ops}，主要用于办公费、水电费、邮电费和差旅费。",
    "organ",
  ),
  say("（一）机关运行经费。<我单位|本单位>{n/a:ops 不在机关运行经费统计范围之内}。", "institution"),
  say(
    "（二）政府采购情况。{Y}年政府采购预算总额{pr}，其中：政府采购货物预算{pr.g}、政府采购工程预算{pr.w}、政府采购服务预算{pr.s}；其中一般公共预算拨款政府采购{pr[gpb]}：政府采购货物预算{pr.g[gpb]}、政府采购工程预算{pr.w[gpb]}、政府采购服务预算{pr.s[gpb]}。",
  ),
  say(
    "（三）绩效目标设置情况。{Y}年项目支出<均|>实行了绩效目标管理，涉及一般公共预算<财政|>拨款{perf[gpb]}。",
    "no:gfb.exp",
  ),
  say(
    "（三）绩效目标设置情况。{Y}年项目支出均实行了绩效目标管理，涉及一般公共预算拨款{perf[gpb]}，政府性基金预算拨款{perf[gfb]}。",
    "some:gfb.exp",
  ),
  say(
    "（四）国有资产占有使用情况。<截至|截止>{L}年12月，<所属各预算单位|本单位|>共有车辆{#veh辆}，其中<：|>一般公务用车{#veh.general辆}、执法执勤用车{#veh.duty辆}。{Y}年一般公共预算安排购置车辆{#veh.buy辆}。",
    "some:sg.buy",
  ),
  say(
    "（四）国有资产占有使用情况。<截至|截止>{L}年12月，<所属各预算单位|本单位|>共有车辆{#veh辆}，其中<：|>一般公务用车{#veh.general辆}、执法执勤用车{#veh.duty辆}。{Y}年一般公共预算{none:veh.buy 未安排购置车辆}。",
    "no:sg.buy",
  ),
  heading(1, "六、专业名词解释"),
  { kind: "glossary", numbers: "（一）" },
  say("{部门}预算公开联系人：示例甲　　联系电话：023-55500001"),
  { kind: "tables" },
]
