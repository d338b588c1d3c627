-- Types of documents, their symbols and who may issue them: data with days and citations. Written for PostgreSQL 15 and later.

create table document_type (
    code           text    not null constraint document_type_pk primary key,
    position       int     not null constraint document_type_position_unique unique,
    administrative boolean not null,
    name_vi        text    not null,
    name_en        text    not null,
    name_ar        text    not null,
    constraint document_type_code_form check (code ~ '^[A-Z]+(_[A-Z]+)*$')
);
comment on table document_type is 'Types of documents (thể loại văn bản). A type never changes its code and is never deleted.';
comment on column document_type.code is 'Stable code by which documents name their type.';
comment on column document_type.position is 'Place in lists and in the split of figures: the eight types that a term''s review reports come first.';
comment on column document_type.administrative is 'An administrative paper (giấy tờ hành chính), on which the authority matrix is silent.';
comment on column document_type.name_vi is 'Official Vietnamese name.';
comment on column document_type.name_en is 'English name.';
comment on column document_type.name_ar is 'Arabic name.';

create table document_type_version (
    type             text      not null constraint document_type_version_type_fk references document_type,
    valid            daterange not null,
    symbol           text,
    series           text,
    citation         text      not null,
    certainty        text      not null,
    symbol_citation  text,
    symbol_certainty text,
    constraint document_type_version_one_at_a_time exclude using gist (type with =, valid with &&),
    constraint document_type_version_not_empty check (not isempty(valid)),
    constraint document_type_version_symbol check ((symbol is null) = (series is null)
        and (symbol is null) = (symbol_citation is null) and (symbol is null) = (symbol_certainty is null)),
    constraint document_type_version_symbol_form check (char_length(symbol) between 1 and 10 and char_length(series) between 1 and 10),
    constraint document_type_version_certainty check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')
        and symbol_certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN'))
);
comment on table document_type_version is 'A type as a regulation has it, by days: whether it exists, its symbol, and the series in which it is numbered.';
comment on column document_type_version.type is 'The type.';
comment on column document_type_version.valid is 'The days on which this version holds.';
comment on column document_type_version.symbol is 'Symbol in the notation, such as NQ; null where none is known, and then none can be numbered.';
comment on column document_type_version.series is 'Types with equal series share their numbers. QĐ: decisions and regulations share one, which is open [?] and can be parted here.';
comment on column document_type_version.citation is 'The regulation that names the type.';
comment on column document_type_version.certainty is 'How well that is known: READ, SECONDARY, GENERAL or OPEN.';
comment on column document_type_version.symbol_citation is 'The guidance that gives the symbol.';
comment on column document_type_version.symbol_certainty is 'How well the symbol is known.';

create table document_authority (
    issuer_kind  text      not null,
    signing_body text      not null,
    type         text      not null constraint document_authority_type_fk references document_type,
    valid        daterange not null,
    citation     text      not null,
    article      text,
    certainty    text      not null,
    constraint document_authority_one_at_a_time
        exclude using gist (issuer_kind with =, signing_body with =, type with =, valid with &&),
    constraint document_authority_not_empty check (not isempty(valid)),
    constraint document_authority_body check
        (signing_body in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'HEAD')),
    constraint document_authority_certainty check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN'))
);
comment on table document_authority is 'Authority matrix (thẩm quyền ban hành): which body of which kind of committee may issue which type, by days. A body without any line is not ruled here: a person must judge.';
comment on column document_authority.issuer_kind is 'Kind of the issuing unit, such as DISTRICT_COMMITTEE.';
comment on column document_authority.signing_body is 'The body that signs: EXECUTIVE_COMMITTEE, STANDING_COMMITTEE, INSPECTION_COMMITTEE or HEAD.';
comment on column document_authority.type is 'The type that it may issue.';
comment on column document_authority.valid is 'The days on which it may.';
comment on column document_authority.citation is 'The regulation.';
comment on column document_authority.article is 'The place in it.';
comment on column document_authority.certainty is 'How well that is known: READ, SECONDARY, GENERAL or OPEN.';

-- Types named by 399-QĐ/TW; the symbols as they are in use.
create temporary table known_type (
    position int, code text, name_vi text, name_en text, name_ar text, symbol text, symbol_certainty text, administrative boolean);
insert into known_type values
    (1, 'RESOLUTION', 'Nghị quyết', 'Resolution', 'قرار', 'NQ', 'SECONDARY', false),
    (2, 'DIRECTIVE', 'Chỉ thị', 'Directive', 'توجيه', 'CT', 'SECONDARY', false),
    (3, 'PROGRAMME', 'Chương trình', 'Programme', 'برنامج', 'CTr', 'SECONDARY', false),
    (4, 'WORKING_REGULATION', 'Quy chế', 'Working regulation', 'لائحة', 'QC', 'SECONDARY', false),
    (5, 'REGULATION', 'Quy định', 'Regulation', 'نظام', 'QĐ', 'SECONDARY', false),
    (6, 'PLAN', 'Kế hoạch', 'Plan', 'خطة', 'KH', 'SECONDARY', false),
    (7, 'CONCLUSION', 'Kết luận', 'Conclusion', 'استنتاج', 'KL', 'SECONDARY', false),
    (8, 'NOTICE', 'Thông báo', 'Notice', 'إشعار', 'TB', 'SECONDARY', false),
    (9, 'DECISION', 'Quyết định', 'Decision', 'مقرَّر', 'QĐ', 'SECONDARY', false),
    (10, 'PLATFORM', 'Cương lĩnh', 'Political platform', 'برنامج سياسي', null, null, false),
    (11, 'CHARTER', 'Điều lệ', 'Charter', 'نظام أساسي', null, null, false),
    (12, 'STRATEGY', 'Chiến lược', 'Strategy', 'استراتيجية', null, null, false),
    (13, 'CIRCULAR', 'Thông tri', 'Circular', 'تعميم', 'TT', 'SECONDARY', false),
    (14, 'GUIDANCE', 'Hướng dẫn', 'Guidance', 'إرشادات', 'HD', 'SECONDARY', false),
    (15, 'COMMUNIQUE', 'Thông cáo', 'Communiqué', 'بلاغ رسمي', null, null, false),
    (16, 'STATEMENT', 'Tuyên bố', 'Statement', 'بيان', null, null, false),
    (17, 'APPEAL', 'Lời kêu gọi', 'Appeal', 'نداء', null, null, false),
    (18, 'REPORT', 'Báo cáo', 'Report', 'تقرير', 'BC', 'SECONDARY', false),
    (19, 'MASTER_PLAN', 'Quy hoạch', 'Master plan', 'مخطط عام', null, null, false),
    (20, 'SCHEME', 'Đề án', 'Scheme', 'مشروع خطة', 'ĐA', 'SECONDARY', false),
    (21, 'ARRANGEMENT', 'Phương án', 'Arrangement', 'ترتيب', 'PA', 'SECONDARY', false),
    (22, 'PROJECT', 'Dự án', 'Project', 'مشروع', 'DA', 'GENERAL', false),
    (23, 'SUBMISSION', 'Tờ trình', 'Submission', 'مذكرة عرض', 'TTr', 'SECONDARY', false),
    (24, 'OFFICIAL_LETTER', 'Công văn', 'Official letter', 'مراسلة', 'CV', 'SECONDARY', false),
    (25, 'MINUTES', 'Biên bản', 'Minutes', 'محضر', 'BB', 'SECONDARY', false),
    (26, 'LETTER_OF_INTRODUCTION', 'Giấy giới thiệu', 'Letter of introduction', 'كتاب تعريف', null, null, true),
    (27, 'CERTIFICATE', 'Giấy chứng nhận', 'Certificate', 'شهادة', null, null, true),
    (28, 'TRAVEL_WARRANT', 'Giấy đi đường', 'Travel warrant', 'إذن سفر', null, null, true),
    (29, 'LEAVE_PERMIT', 'Giấy nghỉ phép', 'Leave permit', 'إذن إجازة', null, null, true),
    (30, 'INVITATION', 'Giấy mời', 'Invitation', 'دعوة', null, null, true),
    (31, 'FORWARDING_SLIP', 'Phiếu chuyển', 'Forwarding slip', 'قسيمة إحالة', null, null, true),
    (32, 'DELIVERY_SLIP', 'Phiếu gửi', 'Delivery slip', 'قسيمة إرسال', null, null, true),
    (33, 'OFFICIAL_MESSAGE', 'Thư công', 'Official message', 'رسالة رسمية', null, null, true);

insert into document_type (code, position, administrative, name_vi, name_en, name_ar)
select code, position, administrative, name_vi, name_en, name_ar from known_type;

-- Only the last list was read in the regulation itself; whether its predecessors' lists were the same is open.
insert into document_type_version
    (type, valid, symbol, series, citation, certainty, symbol_citation, symbol_certainty)
select t.code, r.valid, t.symbol, t.symbol, r.citation, r.certainty,
    case when t.symbol is not null then r.symbol_citation end,
    case when t.symbol is not null then t.symbol_certainty end
from known_type t cross join (values
    (daterange('1997-10-01', '2017-02-06'), '31-QĐ/TW', 'OPEN', '31-QĐ/TW'),
    (daterange('2017-02-06', '2026-01-09'), '66-QĐ/TW', 'GENERAL', '36-HD/VPTW'),
    (daterange('2026-01-09', null), '399-QĐ/TW', 'READ', '36-HD/VPTW')) as r (valid, citation, certainty, symbol_citation);

-- 66-QĐ/TW art. 7 for the province; the district follows the same pattern, as is generally known. Where its successor is
-- not known, its matrix stays in force.
insert into document_authority (issuer_kind, signing_body, type, valid, citation, article, certainty)
select k.kind, m.body, t.code, daterange('2017-02-06', null), '66-QĐ/TW', 'Điều 7', k.certainty
from (values ('PROVINCE_COMMITTEE', 'READ'), ('DISTRICT_COMMITTEE', 'GENERAL')) as k (kind, certainty)
cross join (values
    ('EXECUTIVE_COMMITTEE', '{RESOLUTION,DECISION,CONCLUSION,WORKING_REGULATION,REGULATION,NOTICE,COMMUNIQUE,REPORT,PLAN,MASTER_PLAN,PROGRAMME,SCHEME,ARRANGEMENT,PROJECT,SUBMISSION,OFFICIAL_LETTER,MINUTES}'::text[]),
    ('STANDING_COMMITTEE', '{RESOLUTION,DIRECTIVE,DECISION,CONCLUSION,WORKING_REGULATION,REGULATION,CIRCULAR,GUIDANCE,NOTICE,REPORT,PLAN,MASTER_PLAN,PROGRAMME,SCHEME,ARRANGEMENT,PROJECT,SUBMISSION,OFFICIAL_LETTER,MINUTES}'::text[])
) as m (body, types)
join known_type t on t.code = any (m.types);

drop table known_type;

grant select on document_type, document_type_version, document_authority to "${app}";
