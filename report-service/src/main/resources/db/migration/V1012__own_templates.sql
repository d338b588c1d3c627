-- The suite's own templates: the mid-term review of a term, and the summaries of a week, a month and a quarter. An office that

-- wants other words enters a template of its own, which comes before these. Written for PostgreSQL 15 and later.

insert into report_template (id, org, code, number, from_day, to_day, form, recorded_at, recorded_by, version)
values ('00000000-0000-7000-8000-000000001001', null, 'MID_TERM_REVIEW', 1, '2015-01-01', null, $form$
{
 "title": {
  "vi": "Báo cáo sơ kết giữa nhiệm kỳ",
  "en": "Mid-term review",
  "ar": "تقرير منتصف المدة"
 },
 "sections": [
  {
   "heading": {
    "vi": "I. Lãnh đạo, chỉ đạo và ban hành văn bản",
    "en": "I. Leadership, direction and documents",
    "ar": "أولًا: القيادة والتوجيه وإصدار الوثائق"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Từ ngày {{from}} đến ngày {{to}}, {{org}} đã ban hành {{figure:DOC.ISSUED}} văn bản, gồm {{figure:DOC.ISSUED/RESOLUTION}} nghị quyết, {{figure:DOC.ISSUED/DIRECTIVE}} chỉ thị, {{figure:DOC.ISSUED/PROGRAMME}} chương trình, {{figure:DOC.ISSUED/WORKING_REGULATION}} quy chế, {{figure:DOC.ISSUED/REGULATION}} quy định, {{figure:DOC.ISSUED/PLAN}} kế hoạch, {{figure:DOC.ISSUED/CONCLUSION}} kết luận và {{figure:DOC.ISSUED/NOTICE}} thông báo. Đến ngày {{to}} còn hiệu lực {{figure:DOC.IN_FORCE}} văn bản.",
      "en": "From {{from}} to {{to}}, {{org}} issued {{figure:DOC.ISSUED}} documents: {{figure:DOC.ISSUED/RESOLUTION}} resolutions, {{figure:DOC.ISSUED/DIRECTIVE}} directives, {{figure:DOC.ISSUED/PROGRAMME}} programmes, {{figure:DOC.ISSUED/WORKING_REGULATION}} working regulations, {{figure:DOC.ISSUED/REGULATION}} regulations, {{figure:DOC.ISSUED/PLAN}} plans, {{figure:DOC.ISSUED/CONCLUSION}} conclusions and {{figure:DOC.ISSUED/NOTICE}} notices. On {{to}}, {{figure:DOC.IN_FORCE}} documents were in force.",
      "ar": "من {{from}} إلى {{to}} بلغ عدد الوثائق الصادرة عن {{org}} {{figure:DOC.ISSUED}}، منها: القرارات {{figure:DOC.ISSUED/RESOLUTION}}، والتوجيهات {{figure:DOC.ISSUED/DIRECTIVE}}، والبرامج {{figure:DOC.ISSUED/PROGRAMME}}، ولوائح العمل {{figure:DOC.ISSUED/WORKING_REGULATION}}، والأنظمة {{figure:DOC.ISSUED/REGULATION}}، والخطط {{figure:DOC.ISSUED/PLAN}}، والاستنتاجات {{figure:DOC.ISSUED/CONCLUSION}}، والإشعارات {{figure:DOC.ISSUED/NOTICE}}. وبلغ عدد الوثائق السارية في {{to}} ما مجموعه {{figure:DOC.IN_FORCE}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Văn bản đã ban hành theo thể loại",
      "en": "Documents issued, by type",
      "ar": "الوثائق الصادرة بحسب النوع"
     },
     "rows": [
      "DOC.ISSUED",
      "DOC.ISSUED/RESOLUTION",
      "DOC.ISSUED/DIRECTIVE",
      "DOC.ISSUED/PROGRAMME",
      "DOC.ISSUED/WORKING_REGULATION",
      "DOC.ISSUED/REGULATION",
      "DOC.ISSUED/PLAN",
      "DOC.ISSUED/CONCLUSION",
      "DOC.ISSUED/NOTICE"
     ],
     "columns": [
      "VALUE",
      "SHARE"
     ]
    },
    {
     "kind": "BARS",
     "caption": {
      "vi": "Cơ cấu văn bản đã ban hành",
      "en": "Documents issued, as bars",
      "ar": "الوثائق الصادرة في رسم بياني"
     },
     "rows": [
      "DOC.ISSUED/RESOLUTION",
      "DOC.ISSUED/DIRECTIVE",
      "DOC.ISSUED/PROGRAMME",
      "DOC.ISSUED/WORKING_REGULATION",
      "DOC.ISSUED/REGULATION",
      "DOC.ISSUED/PLAN",
      "DOC.ISSUED/CONCLUSION",
      "DOC.ISSUED/NOTICE"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "II. Công tác cán bộ",
    "en": "II. Cadre work",
    "ar": "ثانيًا: شؤون الكوادر"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Có {{figure:CADRE.MOVED}} quyết định điều động, luân chuyển, biệt phái có hiệu lực đối với {{distinct:CADRE.MOVED}} cán bộ, trong đó {{figure:CADRE.MOVED/TRANSFER}} quyết định điều động, {{figure:CADRE.MOVED/ROTATION}} quyết định luân chuyển; phê duyệt {{figure:PLAN.APPROVED}} lượt cán bộ vào quy hoạch; bổ nhiệm {{figure:EXAM.POSTS_FILLED}} chức danh lãnh đạo, quản lý qua thi tuyển; cử {{figure:TRAIN.ATTENDANCES}} lượt cán bộ ({{distinct:TRAIN.ATTENDANCES}} cán bộ) đi đào tạo, bồi dưỡng.",
      "en": "{{figure:CADRE.MOVED}} decisions on transfer, rotation and secondment took effect for {{distinct:CADRE.MOVED}} cadres, of them {{figure:CADRE.MOVED/TRANSFER}} transfers and {{figure:CADRE.MOVED/ROTATION}} rotations; {{figure:PLAN.APPROVED}} entries were approved in planning; {{figure:EXAM.POSTS_FILLED}} leadership posts were filled by examination; {{distinct:TRAIN.ATTENDANCES}} cadres were sent to training {{figure:TRAIN.ATTENDANCES}} times.",
      "ar": "بلغ عدد قرارات النقل والتدوير والإعارة النافذة {{figure:CADRE.MOVED}} وشملت من الكوادر {{distinct:CADRE.MOVED}}، منها قرارات النقل {{figure:CADRE.MOVED/TRANSFER}} وقرارات التدوير {{figure:CADRE.MOVED/ROTATION}}. وبلغ عدد الكوادر المعتمدين في التخطيط {{figure:PLAN.APPROVED}}، والمناصب القيادية المشغولة بالامتحان {{figure:EXAM.POSTS_FILLED}}، وحالات الإيفاد إلى التدريب {{figure:TRAIN.ATTENDANCES}} لعدد من الكوادر قدره {{distinct:TRAIN.ATTENDANCES}}."
     }
    },
    {
     "kind": "TEXT",
     "text": {
      "vi": "{{numerator:DUAL.COVERAGE}}/{{denominator:DUAL.COVERAGE}} thôn, bản, khu phố ({{figure:DUAL.COVERAGE}}) có bí thư chi bộ đồng thời là trưởng thôn, bản, khu phố theo phương châm “Dân tin – Đảng cử”.",
      "en": "In {{numerator:DUAL.COVERAGE}} of {{denominator:DUAL.COVERAGE}} villages and quarters ({{figure:DUAL.COVERAGE}}) the secretary of the cell is the head too, by the principle “the people trust, the Party nominates”.",
      "ar": "وفي {{numerator:DUAL.COVERAGE}} من أصل {{denominator:DUAL.COVERAGE}} من القرى والأحياء ({{figure:DUAL.COVERAGE}}) يتولى أمين الخلية رئاسة القرية أو الحي أيضًا، وفق مبدأ «الشعب يثق والحزب يرشّح»."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Kết quả công tác cán bộ",
      "en": "Results of cadre work",
      "ar": "نتائج شؤون الكوادر"
     },
     "rows": [
      "CADRE.MOVED",
      "CADRE.MOVED/TRANSFER",
      "CADRE.MOVED/ROTATION",
      "CADRE.MOVED/SECONDMENT",
      "PLAN.APPROVED",
      "EXAM.POSTS_FILLED",
      "TRAIN.ATTENDANCES",
      "DUAL.COVERAGE"
     ],
     "columns": [
      "VALUE",
      "DISTINCT"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "III. Kiểm tra, giám sát và kỷ luật của Đảng",
    "en": "III. Inspection, supervision and discipline",
    "ar": "ثالثًا: التفتيش والإشراف والانضباط"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Đã tiến hành {{figure:INSP.CASES}} cuộc kiểm tra, giám sát ({{figure:INSP.CASES/INSPECTION}} cuộc kiểm tra, {{figure:INSP.CASES/SUPERVISION}} cuộc giám sát) đối với {{figure:INSP.ORGANISATIONS}} lượt tổ chức đảng ({{distinct:INSP.ORGANISATIONS}} tổ chức) và {{figure:INSP.MEMBERS}} lượt đảng viên ({{distinct:INSP.MEMBERS}} đảng viên).",
      "en": "{{figure:INSP.CASES}} inspections and supervisions were made ({{figure:INSP.CASES/INSPECTION}} inspections, {{figure:INSP.CASES/SUPERVISION}} supervisions), of {{distinct:INSP.ORGANISATIONS}} Party organisations {{figure:INSP.ORGANISATIONS}} times and of {{distinct:INSP.MEMBERS}} members {{figure:INSP.MEMBERS}} times.",
      "ar": "بلغ عدد عمليات التفتيش والإشراف {{figure:INSP.CASES}} (التفتيش {{figure:INSP.CASES/INSPECTION}}، والإشراف {{figure:INSP.CASES/SUPERVISION}})، وشملت المنظمات الحزبية {{figure:INSP.ORGANISATIONS}} مرة (عددها {{distinct:INSP.ORGANISATIONS}}) والأعضاء {{figure:INSP.MEMBERS}} مرة (عددهم {{distinct:INSP.MEMBERS}})."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Kết quả kiểm tra, giám sát",
      "en": "Results of inspection and supervision",
      "ar": "نتائج التفتيش والإشراف"
     },
     "rows": [
      "INSP.CASES",
      "INSP.CASES/INSPECTION",
      "INSP.CASES/SUPERVISION",
      "INSP.ORGANISATIONS",
      "INSP.MEMBERS"
     ],
     "columns": [
      "VALUE",
      "DISTINCT"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "IV. Nhiệm vụ và tổ công tác",
    "en": "IV. Tasks and working groups",
    "ar": "رابعًا: المهام ومجموعات العمل"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Đã giao {{figure:TASK.ASSIGNED}} nhiệm vụ, hoàn thành {{figure:TASK.DONE}} nhiệm vụ, tỷ lệ đúng hạn {{figure:TASK.ON_TIME_RATE}}; đến ngày {{to}} còn {{figure:TASK.OVERDUE}} nhiệm vụ quá hạn. Có {{figure:GROUP.WORKING}} tổ công tác chỉ đạo các xã, thị trấn.",
      "en": "{{figure:TASK.ASSIGNED}} tasks were assigned and {{figure:TASK.DONE}} done, {{figure:TASK.ON_TIME_RATE}} of them on time; on {{to}}, {{figure:TASK.OVERDUE}} were overdue. {{figure:GROUP.WORKING}} working groups direct the communes and the town.",
      "ar": "بلغ عدد المهام المكلَّف بها {{figure:TASK.ASSIGNED}}، والمنجزة {{figure:TASK.DONE}}، ونسبة الإنجاز في الموعد {{figure:TASK.ON_TIME_RATE}}، والمتأخرة في {{to}} ما مجموعه {{figure:TASK.OVERDUE}}. وتوجّه البلديات والبلدة مجموعات عمل عددها {{figure:GROUP.WORKING}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Nhiệm vụ và tổ công tác",
      "en": "Tasks and working groups",
      "ar": "المهام ومجموعات العمل"
     },
     "rows": [
      "TASK.ASSIGNED",
      "TASK.DONE",
      "TASK.ON_TIME_RATE",
      "TASK.OVERDUE",
      "GROUP.WORKING"
     ],
     "columns": [
      "VALUE"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "V. Nông thôn mới và dân vận khéo",
    "en": "V. New rural areas and mass mobilisation",
    "ar": "خامسًا: الريف الجديد والتعبئة الجماهيرية"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Đến ngày {{to}}, {{figure:NRD.UNITS_ATTAINED}} đơn vị đạt chuẩn theo bộ tiêu chí đang phấn đấu ({{figure:NRD.UNITS_ATTAINED/RECOGNISED}} đơn vị đã được công nhận); {{numerator:NRD.CRITERIA_ATTAINED}}/{{denominator:NRD.CRITERIA_ATTAINED}} tiêu chí đạt ({{figure:NRD.CRITERIA_ATTAINED}}). Trong kỳ có {{figure:MOB.REGISTERED}} mô hình “Dân vận khéo” đăng ký, {{figure:MOB.RECOGNISED}} mô hình được công nhận, {{figure:MOB.REPLICATED}} lượt nhân rộng và {{figure:MOB.REWARDED}} lượt khen thưởng.",
      "en": "On {{to}}, {{figure:NRD.UNITS_ATTAINED}} units had attained the set of criteria toward which they work ({{figure:NRD.UNITS_ATTAINED/RECOGNISED}} of them recognised), and {{numerator:NRD.CRITERIA_ATTAINED}} of {{denominator:NRD.CRITERIA_ATTAINED}} criteria were attained ({{figure:NRD.CRITERIA_ATTAINED}}). In the period {{figure:MOB.REGISTERED}} mass-mobilisation models were registered, {{figure:MOB.RECOGNISED}} recognised, {{figure:MOB.REPLICATED}} times replicated and {{figure:MOB.REWARDED}} times rewarded.",
      "ar": "في {{to}} بلغ عدد الوحدات المستوفية لمجموعة معاييرها {{figure:NRD.UNITS_ATTAINED}} (المعترف بها {{figure:NRD.UNITS_ATTAINED/RECOGNISED}})، والمعايير المستوفاة {{numerator:NRD.CRITERIA_ATTAINED}} من أصل {{denominator:NRD.CRITERIA_ATTAINED}} ({{figure:NRD.CRITERIA_ATTAINED}}). وبلغ عدد نماذج التعبئة المسجلة في الفترة {{figure:MOB.REGISTERED}}، والمعترف بها {{figure:MOB.RECOGNISED}}، ومرات التعميم {{figure:MOB.REPLICATED}}، والمكافآت {{figure:MOB.REWARDED}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Nông thôn mới và dân vận khéo",
      "en": "New rural areas and mass mobilisation",
      "ar": "الريف الجديد والتعبئة الجماهيرية"
     },
     "rows": [
      "NRD.UNITS_ATTAINED",
      "NRD.CRITERIA_ATTAINED",
      "MOB.REGISTERED",
      "MOB.RECOGNISED",
      "MOB.REPLICATED",
      "MOB.REWARDED"
     ],
     "columns": [
      "VALUE"
     ]
    },
    {
     "kind": "BARS",
     "caption": {
      "vi": "Tiêu chí đạt theo lĩnh vực",
      "en": "Criteria attained, by field",
      "ar": "المعايير المستوفاة بحسب المجال"
     },
     "partsOf": "NRD.CRITERIA_ATTAINED"
    }
   ]
  },
  {
   "heading": {
    "vi": "VI. So với chỉ tiêu",
    "en": "VI. Against the targets",
    "ar": "سادسًا: المقارنة بالمستهدفات"
   },
   "blocks": [
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Kết quả so với chỉ tiêu",
      "en": "Results against targets",
      "ar": "النتائج مقارنة بالمستهدفات"
     },
     "rows": [
      "DOC.ISSUED",
      "CADRE.MOVED",
      "PLAN.APPROVED",
      "EXAM.POSTS_FILLED",
      "TRAIN.ATTENDANCES",
      "DUAL.COVERAGE",
      "GROUP.WORKING",
      "INSP.CASES",
      "INSP.ORGANISATIONS",
      "INSP.MEMBERS",
      "NRD.UNITS_ATTAINED"
     ],
     "columns": [
      "VALUE",
      "TARGET",
      "DIFFERENCE"
     ]
    },
    {
     "kind": "TEXT",
     "text": {
      "vi": "Số liệu chốt theo những gì đã ghi nhận đến {{knownAt}}, mã chốt {{seal}}.",
      "en": "The figures are sealed as recorded by {{knownAt}}, under {{seal}}.",
      "ar": "خُتمت الأرقام كما سُجّلت حتى {{knownAt}} تحت الرقم {{seal}}."
     }
    }
   ]
  }
 ]
}$form$,
  '2026-11-30 00:00:00+07', 'capuy', 0);

insert into report_template (id, org, code, number, from_day, to_day, form, recorded_at, recorded_by, version)
values ('00000000-0000-7000-8000-000000001002', null, 'WEEK', 1, '2015-01-01', null, $form$
{
 "title": {
  "vi": "Báo cáo tuần",
  "en": "Weekly summary",
  "ar": "التقرير الأسبوعي"
 },
 "sections": [
  {
   "heading": {
    "vi": "I. Văn bản",
    "en": "I. Documents",
    "ar": "أولًا: الوثائق"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Trong kỳ đã ban hành {{figure:DOC.ISSUED}} văn bản, tiếp nhận {{figure:DOC.RECEIVED}} văn bản đến; đến ngày {{to}} còn {{figure:DOC.OVERDUE_ANSWERS}} văn bản đến quá hạn giải quyết.",
      "en": "In the period {{figure:DOC.ISSUED}} documents were issued and {{figure:DOC.RECEIVED}} received; on {{to}}, {{figure:DOC.OVERDUE_ANSWERS}} incoming ones were overdue.",
      "ar": "في الفترة بلغ عدد الوثائق الصادرة {{figure:DOC.ISSUED}} والواردة {{figure:DOC.RECEIVED}}، والواردة المتأخرة في {{to}} ما مجموعه {{figure:DOC.OVERDUE_ANSWERS}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Văn bản",
      "en": "Documents",
      "ar": "الوثائق"
     },
     "rows": [
      "DOC.ISSUED",
      "DOC.RECEIVED",
      "DOC.ANSWERED_ON_TIME",
      "DOC.OVERDUE_ANSWERS"
     ],
     "columns": [
      "VALUE"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "II. Nhiệm vụ",
    "en": "II. Tasks",
    "ar": "ثانيًا: المهام"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Đã giao {{figure:TASK.ASSIGNED}} nhiệm vụ, hoàn thành {{figure:TASK.DONE}} nhiệm vụ, tỷ lệ đúng hạn {{figure:TASK.ON_TIME_RATE}}; còn {{figure:TASK.OVERDUE}} nhiệm vụ quá hạn.",
      "en": "{{figure:TASK.ASSIGNED}} tasks were assigned and {{figure:TASK.DONE}} done, {{figure:TASK.ON_TIME_RATE}} of them on time; {{figure:TASK.OVERDUE}} are overdue.",
      "ar": "بلغ عدد المهام المكلَّف بها {{figure:TASK.ASSIGNED}}، والمنجزة {{figure:TASK.DONE}}، ونسبة الإنجاز في الموعد {{figure:TASK.ON_TIME_RATE}}، والمتأخرة {{figure:TASK.OVERDUE}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Nhiệm vụ",
      "en": "Tasks",
      "ar": "المهام"
     },
     "rows": [
      "TASK.ASSIGNED",
      "TASK.DONE",
      "TASK.ON_TIME_RATE",
      "TASK.OVERDUE"
     ],
     "columns": [
      "VALUE",
      "TARGET"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "III. Kiểm tra, giám sát",
    "en": "III. Inspection and supervision",
    "ar": "ثالثًا: التفتيش والإشراف"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Quyết định {{figure:INSP.CASES}} cuộc kiểm tra, giám sát; đến ngày {{to}} đang tiến hành {{figure:INSP.CASES_UNDER_WAY}} cuộc.",
      "en": "{{figure:INSP.CASES}} inspections and supervisions were decided; on {{to}}, {{figure:INSP.CASES_UNDER_WAY}} were under way.",
      "ar": "تقرّر من عمليات التفتيش والإشراف {{figure:INSP.CASES}}، والجاري منها في {{to}} ما مجموعه {{figure:INSP.CASES_UNDER_WAY}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Kiểm tra, giám sát",
      "en": "Inspection and supervision",
      "ar": "التفتيش والإشراف"
     },
     "rows": [
      "INSP.CASES",
      "INSP.CASES/INSPECTION",
      "INSP.CASES/SUPERVISION",
      "INSP.CASES_UNDER_WAY"
     ],
     "columns": [
      "VALUE"
     ]
    }
   ]
  }
 ]
}$form$,
  '2026-11-30 00:00:00+07', 'capuy', 0);

insert into report_template (id, org, code, number, from_day, to_day, form, recorded_at, recorded_by, version)
values ('00000000-0000-7000-8000-000000001003', null, 'MONTH', 1, '2015-01-01', null, $form$
{
 "title": {
  "vi": "Báo cáo tháng",
  "en": "Monthly summary",
  "ar": "التقرير الشهري"
 },
 "sections": [
  {
   "heading": {
    "vi": "I. Văn bản",
    "en": "I. Documents",
    "ar": "أولًا: الوثائق"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Trong kỳ đã ban hành {{figure:DOC.ISSUED}} văn bản, tiếp nhận {{figure:DOC.RECEIVED}} văn bản đến; đến ngày {{to}} còn {{figure:DOC.OVERDUE_ANSWERS}} văn bản đến quá hạn giải quyết.",
      "en": "In the period {{figure:DOC.ISSUED}} documents were issued and {{figure:DOC.RECEIVED}} received; on {{to}}, {{figure:DOC.OVERDUE_ANSWERS}} incoming ones were overdue.",
      "ar": "في الفترة بلغ عدد الوثائق الصادرة {{figure:DOC.ISSUED}} والواردة {{figure:DOC.RECEIVED}}، والواردة المتأخرة في {{to}} ما مجموعه {{figure:DOC.OVERDUE_ANSWERS}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Văn bản",
      "en": "Documents",
      "ar": "الوثائق"
     },
     "rows": [
      "DOC.ISSUED",
      "DOC.RECEIVED",
      "DOC.ANSWERED_ON_TIME",
      "DOC.OVERDUE_ANSWERS"
     ],
     "columns": [
      "VALUE"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "II. Nhiệm vụ",
    "en": "II. Tasks",
    "ar": "ثانيًا: المهام"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Đã giao {{figure:TASK.ASSIGNED}} nhiệm vụ, hoàn thành {{figure:TASK.DONE}} nhiệm vụ, tỷ lệ đúng hạn {{figure:TASK.ON_TIME_RATE}}; còn {{figure:TASK.OVERDUE}} nhiệm vụ quá hạn.",
      "en": "{{figure:TASK.ASSIGNED}} tasks were assigned and {{figure:TASK.DONE}} done, {{figure:TASK.ON_TIME_RATE}} of them on time; {{figure:TASK.OVERDUE}} are overdue.",
      "ar": "بلغ عدد المهام المكلَّف بها {{figure:TASK.ASSIGNED}}، والمنجزة {{figure:TASK.DONE}}، ونسبة الإنجاز في الموعد {{figure:TASK.ON_TIME_RATE}}، والمتأخرة {{figure:TASK.OVERDUE}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Nhiệm vụ",
      "en": "Tasks",
      "ar": "المهام"
     },
     "rows": [
      "TASK.ASSIGNED",
      "TASK.DONE",
      "TASK.ON_TIME_RATE",
      "TASK.OVERDUE"
     ],
     "columns": [
      "VALUE",
      "TARGET"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "III. Kiểm tra, giám sát",
    "en": "III. Inspection and supervision",
    "ar": "ثالثًا: التفتيش والإشراف"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Quyết định {{figure:INSP.CASES}} cuộc kiểm tra, giám sát; đến ngày {{to}} đang tiến hành {{figure:INSP.CASES_UNDER_WAY}} cuộc.",
      "en": "{{figure:INSP.CASES}} inspections and supervisions were decided; on {{to}}, {{figure:INSP.CASES_UNDER_WAY}} were under way.",
      "ar": "تقرّر من عمليات التفتيش والإشراف {{figure:INSP.CASES}}، والجاري منها في {{to}} ما مجموعه {{figure:INSP.CASES_UNDER_WAY}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Kiểm tra, giám sát",
      "en": "Inspection and supervision",
      "ar": "التفتيش والإشراف"
     },
     "rows": [
      "INSP.CASES",
      "INSP.CASES/INSPECTION",
      "INSP.CASES/SUPERVISION",
      "INSP.CASES_UNDER_WAY"
     ],
     "columns": [
      "VALUE"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "IV. Công tác cán bộ",
    "en": "IV. Cadre work",
    "ar": "رابعًا: شؤون الكوادر"
   },
   "blocks": [
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Công tác cán bộ",
      "en": "Cadre work",
      "ar": "شؤون الكوادر"
     },
     "rows": [
      "CADRE.MOVED",
      "CADRE.MOVED/TRANSFER",
      "CADRE.MOVED/ROTATION",
      "CADRE.MOVED/SECONDMENT",
      "PLAN.APPROVED",
      "EXAM.POSTS_FILLED",
      "TRAIN.ATTENDANCES"
     ],
     "columns": [
      "VALUE",
      "DISTINCT"
     ]
    }
   ]
  }
 ]
}$form$,
  '2026-11-30 00:00:00+07', 'capuy', 0);

insert into report_template (id, org, code, number, from_day, to_day, form, recorded_at, recorded_by, version)
values ('00000000-0000-7000-8000-000000001004', null, 'QUARTER', 1, '2015-01-01', null, $form$
{
 "title": {
  "vi": "Báo cáo quý",
  "en": "Quarterly summary",
  "ar": "التقرير الفصلي"
 },
 "sections": [
  {
   "heading": {
    "vi": "I. Văn bản",
    "en": "I. Documents",
    "ar": "أولًا: الوثائق"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Trong kỳ đã ban hành {{figure:DOC.ISSUED}} văn bản, tiếp nhận {{figure:DOC.RECEIVED}} văn bản đến; đến ngày {{to}} còn {{figure:DOC.OVERDUE_ANSWERS}} văn bản đến quá hạn giải quyết.",
      "en": "In the period {{figure:DOC.ISSUED}} documents were issued and {{figure:DOC.RECEIVED}} received; on {{to}}, {{figure:DOC.OVERDUE_ANSWERS}} incoming ones were overdue.",
      "ar": "في الفترة بلغ عدد الوثائق الصادرة {{figure:DOC.ISSUED}} والواردة {{figure:DOC.RECEIVED}}، والواردة المتأخرة في {{to}} ما مجموعه {{figure:DOC.OVERDUE_ANSWERS}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Văn bản",
      "en": "Documents",
      "ar": "الوثائق"
     },
     "rows": [
      "DOC.ISSUED",
      "DOC.RECEIVED",
      "DOC.ANSWERED_ON_TIME",
      "DOC.OVERDUE_ANSWERS"
     ],
     "columns": [
      "VALUE"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "II. Nhiệm vụ",
    "en": "II. Tasks",
    "ar": "ثانيًا: المهام"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Đã giao {{figure:TASK.ASSIGNED}} nhiệm vụ, hoàn thành {{figure:TASK.DONE}} nhiệm vụ, tỷ lệ đúng hạn {{figure:TASK.ON_TIME_RATE}}; còn {{figure:TASK.OVERDUE}} nhiệm vụ quá hạn.",
      "en": "{{figure:TASK.ASSIGNED}} tasks were assigned and {{figure:TASK.DONE}} done, {{figure:TASK.ON_TIME_RATE}} of them on time; {{figure:TASK.OVERDUE}} are overdue.",
      "ar": "بلغ عدد المهام المكلَّف بها {{figure:TASK.ASSIGNED}}، والمنجزة {{figure:TASK.DONE}}، ونسبة الإنجاز في الموعد {{figure:TASK.ON_TIME_RATE}}، والمتأخرة {{figure:TASK.OVERDUE}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Nhiệm vụ",
      "en": "Tasks",
      "ar": "المهام"
     },
     "rows": [
      "TASK.ASSIGNED",
      "TASK.DONE",
      "TASK.ON_TIME_RATE",
      "TASK.OVERDUE"
     ],
     "columns": [
      "VALUE",
      "TARGET"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "III. Kiểm tra, giám sát",
    "en": "III. Inspection and supervision",
    "ar": "ثالثًا: التفتيش والإشراف"
   },
   "blocks": [
    {
     "kind": "TEXT",
     "text": {
      "vi": "Quyết định {{figure:INSP.CASES}} cuộc kiểm tra, giám sát; đến ngày {{to}} đang tiến hành {{figure:INSP.CASES_UNDER_WAY}} cuộc.",
      "en": "{{figure:INSP.CASES}} inspections and supervisions were decided; on {{to}}, {{figure:INSP.CASES_UNDER_WAY}} were under way.",
      "ar": "تقرّر من عمليات التفتيش والإشراف {{figure:INSP.CASES}}، والجاري منها في {{to}} ما مجموعه {{figure:INSP.CASES_UNDER_WAY}}."
     }
    },
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Kiểm tra, giám sát",
      "en": "Inspection and supervision",
      "ar": "التفتيش والإشراف"
     },
     "rows": [
      "INSP.CASES",
      "INSP.CASES/INSPECTION",
      "INSP.CASES/SUPERVISION",
      "INSP.CASES_UNDER_WAY"
     ],
     "columns": [
      "VALUE"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "IV. Công tác cán bộ",
    "en": "IV. Cadre work",
    "ar": "رابعًا: شؤون الكوادر"
   },
   "blocks": [
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Công tác cán bộ",
      "en": "Cadre work",
      "ar": "شؤون الكوادر"
     },
     "rows": [
      "CADRE.MOVED",
      "CADRE.MOVED/TRANSFER",
      "CADRE.MOVED/ROTATION",
      "CADRE.MOVED/SECONDMENT",
      "PLAN.APPROVED",
      "EXAM.POSTS_FILLED",
      "TRAIN.ATTENDANCES"
     ],
     "columns": [
      "VALUE",
      "DISTINCT"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "V. Dân vận khéo và nông thôn mới",
    "en": "V. Mass mobilisation and new rural areas",
    "ar": "خامسًا: التعبئة الجماهيرية والريف الجديد"
   },
   "blocks": [
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Dân vận khéo và nông thôn mới",
      "en": "Mass mobilisation and new rural areas",
      "ar": "التعبئة الجماهيرية والريف الجديد"
     },
     "rows": [
      "MOB.REGISTERED",
      "MOB.RECOGNISED",
      "MOB.REPLICATED",
      "MOB.REWARDED",
      "NRD.UNITS_ATTAINED",
      "NRD.CRITERIA_ATTAINED"
     ],
     "columns": [
      "VALUE"
     ]
    },
    {
     "kind": "BARS",
     "caption": {
      "vi": "Văn bản theo thể loại",
      "en": "Documents by type",
      "ar": "الوثائق بحسب النوع"
     },
     "rows": [
      "DOC.ISSUED/RESOLUTION",
      "DOC.ISSUED/DIRECTIVE",
      "DOC.ISSUED/PROGRAMME",
      "DOC.ISSUED/WORKING_REGULATION",
      "DOC.ISSUED/REGULATION",
      "DOC.ISSUED/PLAN",
      "DOC.ISSUED/CONCLUSION",
      "DOC.ISSUED/NOTICE"
     ]
    }
   ]
  },
  {
   "heading": {
    "vi": "VI. So với chỉ tiêu",
    "en": "VI. Against the targets",
    "ar": "سادسًا: المقارنة بالمستهدفات"
   },
   "blocks": [
    {
     "kind": "TABLE",
     "caption": {
      "vi": "Kết quả so với chỉ tiêu",
      "en": "Results against targets",
      "ar": "النتائج مقارنة بالمستهدفات"
     },
     "rows": [
      "DOC.ISSUED",
      "CADRE.MOVED",
      "TRAIN.ATTENDANCES",
      "INSP.CASES",
      "TASK.ON_TIME_RATE"
     ],
     "columns": [
      "VALUE",
      "TARGET",
      "DIFFERENCE"
     ]
    }
   ]
  }
 ]
}$form$,
  '2026-11-30 00:00:00+07', 'capuy', 0);
