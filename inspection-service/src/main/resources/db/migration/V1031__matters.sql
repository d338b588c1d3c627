-- What cases look into: a catalogue, and the matters of each case.

create table matter (
    id          uuid        not null constraint matter_pk primary key,
    code        text        not null constraint matter_code_form
                            check (code ~ '^[A-Z0-9]+(_[A-Z0-9]+)*$' and char_length(code) <= 50),
    name_vi     text        not null constraint matter_name_vi_length check (char_length(name_vi) between 1 and 300),
    name_en     text        not null constraint matter_name_en_length check (char_length(name_en) between 1 and 300),
    name_ar     text        not null constraint matter_name_ar_length check (char_length(name_ar) between 1 and 300),
    place       int         not null,
    holds_from  date        not null,
    holds_until date,
    document    text        not null constraint matter_document_length check (char_length(document) between 1 and 100),
    article     text        constraint matter_article_length check (char_length(article) between 1 and 100),
    certainty   text        not null constraint matter_certainty_known
                            check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint matter_code_unique unique (code),
    constraint matter_period check (holds_until is null or holds_until >= holds_from),
    constraint matter_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint matter_void_reason_length check (char_length(void_reason) between 1 and 1000)
);
comment on table matter is 'Nội dung kiểm tra, giám sát: the catalogue of what cases look into. A matter never changes its code.';
comment on column matter.id is 'UUIDv7 of what is entered here.';
comment on column matter.code is 'By which cases and findings name it.';
comment on column matter.name_vi is 'Its name in Vietnamese.';
comment on column matter.name_en is 'Its name in English.';
comment on column matter.name_ar is 'Its name in Arabic.';
comment on column matter.place is 'Its place in the catalogue.';
comment on column matter.holds_from is 'The first day of a decision that may name it.';
comment on column matter.holds_until is 'The last day, included; null while there is no end.';
comment on column matter.document is 'The regulation in which it stands.';
comment on column matter.article is 'The place in it.';
comment on column matter.certainty is 'How well that is known.';
comment on column matter.recorded_at is 'When it was entered.';
comment on column matter.recorded_by is 'The account that entered it; capuy for what the service brings.';
comment on column matter.voided_at is 'When it was voided: no new case names it, whatever its day.';
comment on column matter.voided_by is 'The account that voided it.';
comment on column matter.void_reason is 'Why it was voided.';
comment on column matter.version is 'For the entity tag.';

insert into matter (id, place, code, holds_from, document, certainty, name_vi, name_en, name_ar, recorded_at, recorded_by, version)
select gen_random_uuid(), seed.place, seed.code, '2000-01-01', seed.document, seed.certainty,
    seed.name_vi, seed.name_en, seed.name_ar, now(), 'capuy', 0
from (values
    (10, 'POLITICAL_LINE', '22-QĐ/TW', 'GENERAL',
        'Chấp hành Cương lĩnh chính trị, Điều lệ Đảng, chủ trương, nghị quyết, chỉ thị, quy định của Đảng, pháp luật của Nhà nước',
        'Keeping to the political platform, the Party Statute, the Party''s resolutions and directives, and the law',
        'الالتزام بالبرنامج السياسي ونظام الحزب وقراراته وتوجيهاته وقوانين الدولة'),
    (20, 'DEMOCRATIC_CENTRALISM', '22-QĐ/TW', 'GENERAL',
        'Nguyên tắc tập trung dân chủ, quy chế làm việc, chế độ sinh hoạt đảng',
        'Democratic centralism, working regulations and the order of Party meetings',
        'مبدأ المركزية الديمقراطية ولوائح العمل ونظام اجتماعات الحزب'),
    (30, 'INTERNAL_UNITY', '22-QĐ/TW', 'GENERAL',
        'Giữ gìn đoàn kết nội bộ', 'Internal unity', 'صون الوحدة الداخلية'),
    (40, 'CADRE_WORK', '22-QĐ/TW', 'GENERAL',
        'Công tác cán bộ: tuyển dụng, đánh giá, quy hoạch, đào tạo, bồi dưỡng, luân chuyển, bổ nhiệm, chính sách cán bộ',
        'Cadre work: recruitment, appraisal, planning, training, rotation, appointment and policy',
        'شؤون الكوادر: الاستقطاب والتقييم والتخطيط والتدريب والتناوب والتعيين والسياسات'),
    (50, 'INSPECTION_WORK', '22-QĐ/TW', 'GENERAL',
        'Thực hiện nhiệm vụ kiểm tra, giám sát và thi hành kỷ luật trong Đảng',
        'The Party''s own inspection, supervision and discipline',
        'عمل التفتيش والإشراف والانضباط داخل الحزب'),
    (60, 'ETHICS_LIFESTYLE', '05-CT/TW, 08-QĐi/TW', 'GENERAL',
        'Tu dưỡng, rèn luyện đạo đức, lối sống; trách nhiệm nêu gương; học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
        'Ethics, lifestyle and the duty to set an example',
        'الأخلاق ونمط الحياة وواجب القدوة'),
    (70, 'CORRUPTION_WASTE', '22-QĐ/TW', 'GENERAL',
        'Phòng, chống tham nhũng, lãng phí, tiêu cực', 'Corruption, waste and misconduct', 'مكافحة الفساد والهدر والسلوكيات السلبية'),
    (80, 'LAND_RESOURCES', '22-QĐ/TW', 'GENERAL',
        'Quản lý, sử dụng đất đai, tài nguyên, khoáng sản', 'Land and natural resources', 'إدارة الأراضي والموارد الطبيعية'),
    (90, 'INVESTMENT_CONSTRUCTION', '22-QĐ/TW', 'GENERAL',
        'Quản lý dự án đầu tư, xây dựng cơ bản, đấu thầu', 'Investment, construction and tenders', 'الاستثمار والبناء والمناقصات'),
    (100, 'FINANCE', '22-QĐ/TW', 'GENERAL',
        'Quản lý, sử dụng ngân sách, tài chính công; tài chính đảng, thu nộp đảng phí',
        'Public finance, Party finance and Party dues', 'المالية العامة ومالية الحزب واشتراكاته'),
    (110, 'ASSET_DECLARATION', '22-QĐ/TW', 'GENERAL',
        'Kê khai, kiểm soát tài sản, thu nhập', 'Declared assets and income', 'إقرار الأصول والدخل'),
    (120, 'ADMINISTRATION_PETITIONS', '22-QĐ/TW', 'GENERAL',
        'Cải cách hành chính; tiếp dân, giải quyết khiếu nại, tố cáo, kiến nghị của công dân',
        'Administrative reform, receiving citizens and settling their petitions',
        'الإصلاح الإداري واستقبال المواطنين والبت في شكاواهم'),
    (900, 'OTHER', '22-QĐ/TW', 'GENERAL', 'Nội dung khác', 'Another matter', 'مسألة أخرى')
) as seed (place, code, document, certainty, name_vi, name_en, name_ar);

create table case_matter (
    id          uuid        not null constraint case_matter_pk primary key,
    case_id     uuid        not null constraint case_matter_case_fk references inspection_case,
    matter      text        not null constraint case_matter_matter_fk references matter (code),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint case_matter_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint case_matter_void_reason_length check (char_length(void_reason) between 1 and 1000)
);
comment on table case_matter is 'The matters that a case looks into, beside the line of its decision.';
comment on column case_matter.id is 'UUIDv7.';
comment on column case_matter.case_id is 'The case.';
comment on column case_matter.matter is 'The matter, by its code.';
comment on column case_matter.recorded_at is 'When it was entered; figures as known before leave it out.';
comment on column case_matter.recorded_by is 'The account that entered it.';
comment on column case_matter.voided_at is 'When it was voided; from then on it counts nowhere.';
comment on column case_matter.voided_by is 'The account that voided it.';
comment on column case_matter.void_reason is 'Why it was voided.';
comment on column case_matter.version is 'Raised with its voiding.';
create unique index case_matter_once on case_matter (case_id, matter) where voided_at is null;
create index case_matter_by_matter on case_matter (matter, case_id);

grant select, insert, update on matter, case_matter to "${app}";
