import { heading, type Script, say } from "./script.ts"

/** What a budget in the ministry's form says: a note on every table, in sentences of our own. */
export const CENTRAL_BUDGET_WORDS: Script = [
  { kind: "title", text: "{org}{Y}年{部门}预算" },
  heading(1, "第一部分 {org}概况"),
  heading(2, "一、主要职责"),
  say("{org}负责相关工作的规划、协调和监督，承担日常事务的受理和办理。"),
  heading(2, "二、机构设置"),
  say("{org}为{性质}，{部门}预算包括本级预算。"),
  heading(1, "第二部分 {Y}年{部门}预算表"),
  { kind: "tables" },
  heading(1, "第三部分 {Y}年{部门}预算情况说明"),
  heading(2, "一、关于{Y}年收支总表的说明"),
  say("所有收入和支出都纳入{部门}预算管理。{Y}年<收支总预算|收、支总计均为>{rev.total+exp.total}。"),
  heading(2, "二、关于{Y}年收入总表的说明"),
  say(
    "{Y}年收入预算{rev.total}，其中：上年结转{rev.carry}，占{share:rev.carry/rev.total}；一般公共预算拨款收入{rev.gpb}，占{share:rev.gpb/rev.total}；政府性基金预算拨款收入{rev.gfb}，占{share:rev.gfb/rev.total}；国有资本经营预算拨款收入{rev.soc}，占{share:rev.soc/rev.total}；事业收入{rev.biz}，占{share:rev.biz/rev.total}；其他收入{rev.other}，占{share:rev.other/rev.total}。",
  ),
  heading(2, "三、关于{Y}年支出总表的说明"),
  say(
    "{Y}年支出预算{exp.total}，其中：基本支出{exp.basic}，占{share:exp.basic/exp.total}；项目支出{exp.proj}，占{share:exp.proj/exp.total}。",
  ),
  heading(2, "四、关于{Y}年财政拨款收支总表的说明"),
  say("{Y}年财政拨款收支总预算{fin.exp+fin.rev}。"),
  heading(2, "五、关于{Y}年一般公共预算支出表的说明"),
  say("（一）规模变化情况。{Y}年一般公共预算财政拨款支出{gpb.exp}，{Δ%gpb.exp}，{why:gpb.exp}。"),
  say(
    "（二）结构情况。{Y}年一般公共预算财政拨款支出{gpb.exp}，主要用于以下方面：[[gpb；:{类}（类）{exp.f[gpb,*]»exp.f[*]}，占{share:exp.f[gpb,*]/gpb.exp»exp.f[*]}]]。",
  ),
  say("（三）具体使用情况。"),
  {
    kind: "items",
    path: "plain",
    text: "{n}.{path}{Y}年预算数为{exp.item[*]}，比{L}年执行数{+%exp.item[*]}，{why:exp.item[*]}，主要用于{purpose}。",
  },
  heading(2, "六、关于{Y}年一般公共预算基本支出表的说明"),
  say(
    "{Y}年一般公共预算基本支出{gpb.basic}，其中：人员经费{pers}，主要包括基本工资和津贴补贴；公用经费{pub}，主要包括办公费和差旅费。",
  ),
  heading(2, "七、关于{Y}年“三公”经费支出表的说明"),
  say(
    "{Y}年“三公”经费预算数为{sg}，比{L}年预算{+sg}，{why:sg}。其中：因公出国（境）费{sg.abroad}；公务用车购置及运行费{sg.car}，其中公务用车购置费{sg.buy}，公务用车运行费{sg.run}；公务接待费{sg.recv}。",
  ),
  say("公务用车购置费用于更新达到报废年限的车辆，拟购置车辆{#veh.buy辆}。", "some:sg.buy"),
  heading(2, "八、关于{Y}年政府性基金预算支出表的说明"),
  say("{Y}年政府性基金预算支出{gfb.exp}，主要用于市政设施的改造和维护。", "some:gfb.exp"),
  say("{org}{Y}年{none:gfb.exp 没有使用政府性基金预算拨款安排的支出}。", "no:gfb.exp"),
  heading(2, "九、关于{Y}年国有资本经营预算支出表的说明"),
  say("{Y}年国有资本经营预算支出{soc.exp}，主要用于退休人员的社会化管理。", "some:soc.exp"),
  say("{org}{Y}年{none:soc.exp 没有使用国有资本经营预算拨款安排的支出}。", "no:soc.exp"),
  heading(2, "十、其他重要事项的情况说明"),
  say("（一）机关运行经费。{Y}年机关运行经费财政拨款预算{ops}，比{L}年预算{+ops}，{why:ops}。", "organ"),
  say("（一）机关运行经费。本{部门}{n/a:ops 不在机关运行经费统计范围之内}。", "institution"),
  say(
    "（二）政府采购情况。{Y}年政府采购预算总额{pr}，其中：政府采购货物预算{pr.g}、政府采购工程预算{pr.w}、政府采购服务预算{pr.s}。",
  ),
  say(
    "（三）国有资产占有使用情况。截至{L}年12月31日，共有车辆{#veh辆}，其中：机要通信用车{#veh.confidential辆}、应急保障用车{#veh.emergency辆}、执法执勤用车{#veh.duty辆}、特种专业技术用车{#veh.special辆}、其他用车{#veh.other辆}。",
  ),
  say("（四）绩效目标设置情况。{Y}年实行绩效目标管理的项目{#perf.count个}，涉及项目预算资金{perf}。"),
  heading(1, "第四部分 名词解释"),
  { kind: "glossary", numbers: "一、" },
  say("{部门}预算公开联系电话：010-55500003"),
]
