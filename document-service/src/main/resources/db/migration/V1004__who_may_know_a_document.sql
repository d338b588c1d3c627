-- Fields, recipients and the levels of secrecy as they are in force. Written for PostgreSQL 15 and later.

create table document_field (
    code     text not null constraint document_field_pk primary key,
    position int  not null constraint document_field_position_unique unique,
    name_vi  text not null,
    name_en  text not null,
    name_ar  text not null,
    constraint document_field_code_form check (code ~ '^[A-Z]+(_[A-Z]+)*$')
);
comment on table document_field is 'Fields of work (lĩnh vực) by which documents are sorted and counted.';
comment on column document_field.code is 'Stable code by which documents name their field.';
comment on column document_field.position is 'Place in lists and facets.';
comment on column document_field.name_vi is 'Vietnamese name.';
comment on column document_field.name_en is 'English name.';
comment on column document_field.name_ar is 'Arabic name.';
insert into document_field values
    ('PARTY_BUILDING', 1, 'Xây dựng Đảng', 'Party building', 'بناء الحزب'),
    ('ORGANISATION_AND_CADRES', 2, 'Tổ chức, cán bộ', 'Organisation and cadres', 'التنظيم والكوادر'),
    ('INSPECTION_AND_DISCIPLINE', 3, 'Kiểm tra, giám sát, kỷ luật', 'Inspection, supervision and discipline', 'التفتيش والرقابة والانضباط'),
    ('IDEOLOGY', 4, 'Tuyên giáo', 'Ideology and communication', 'الدعاية والتثقيف'),
    ('MASS_MOBILISATION', 5, 'Dân vận', 'Mass mobilisation', 'التعبئة الجماهيرية'),
    ('INTERNAL_AFFAIRS', 6, 'Nội chính', 'Internal affairs', 'الشؤون الداخلية'),
    ('NATIONAL_DEFENCE_AND_SECURITY', 7, 'Quốc phòng, an ninh', 'National defence and security', 'الدفاع والأمن'),
    ('ECONOMY', 8, 'Kinh tế', 'Economy', 'الاقتصاد'),
    ('NEW_RURAL', 9, 'Xây dựng nông thôn mới', 'New rural development', 'التنمية الريفية الجديدة'),
    ('CULTURE_AND_SOCIETY', 10, 'Văn hoá, xã hội', 'Culture and society', 'الثقافة والمجتمع'),
    ('LAND_AND_ENVIRONMENT', 11, 'Đất đai, tài nguyên, môi trường', 'Land, resources and environment', 'الأراضي والموارد والبيئة'),
    ('ADMINISTRATION', 12, 'Văn phòng, hành chính', 'Office and administration', 'الإدارة والمكتب');

grant select on document_field to "${app}";

alter table document
    add column field text constraint document_field_fk references document_field,
    add column in_force_from date,
    add column in_force_to date,
    add column open_from date,
    add column late_ground text,
    add constraint document_in_force check (in_force_to >= coalesce(in_force_from, issued_on)),
    add constraint document_in_force_from check (in_force_from >= issued_on),
    add constraint document_open_from check (open_from is null or (secrecy <> 'NONE' and open_from >= issued_on)),
    add constraint document_late_ground check (char_length(late_ground) between 1 and 1000);
comment on column document.field is 'Field of work; null where none was named.';
comment on column document.in_force_from is 'First day on which it is in force, where that is not the day of issue.';
comment on column document.in_force_to is 'Last day on which it is in force by its own words; null where it names none.';
comment on column document.open_from is 'First day on which it is no longer secret; null while none is decided.';
comment on column document.late_ground is 'Why it was entered with a number that it already had; null where its number was given here or came with a register that was taken over.';
comment on column document.secrecy is 'As it is marked: NONE, CONFIDENTIAL (mật), SECRET (tối mật) or TOP_SECRET (tuyệt mật).';
create index document_by_field on document (field, issued_on desc, id desc);
grant update (secrecy, open_from) on document to "${app}";

-- Nơi nhận. Whoever a document is sent to may know of it, wherever its issuer stands.
create table document_recipient (
    id           uuid        not null constraint document_recipient_pk primary key,
    document     uuid        not null constraint document_recipient_document_fk references document,
    organisation text        constraint document_recipient_organisation_fk references org_unit,
    outside      text,
    reach        text        not null,
    purpose      text        not null,
    copies       int         not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text,
    version      bigint      not null default 0,
    constraint document_recipient_who check ((organisation is null) <> (outside is null)),
    constraint document_recipient_reach check (reach in ('OWN', 'BELOW') and (reach = 'OWN' or organisation is not null)),
    constraint document_recipient_purpose check (purpose in ('TO_IMPLEMENT', 'TO_REPORT_TO', 'TO_KNOW', 'TO_KEEP')),
    constraint document_recipient_copies check (copies between 0 and 10000),
    constraint document_recipient_length check (char_length(outside) between 1 and 300 and char_length(void_reason) <= 1000),
    constraint document_recipient_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table document_recipient is 'Recipients (nơi nhận) of a document: who is to have it, what for, and in how many copies.';
comment on column document_recipient.id is 'Key (UUID, version 7).';
comment on column document_recipient.document is 'The document.';
comment on column document_recipient.organisation is 'The receiving organisation; null where it is outside the register of organisations.';
comment on column document_recipient.outside is 'Name of a recipient outside the register of organisations.';
comment on column document_recipient.reach is 'OWN: that organisation; BELOW: it and all below it (such as "phổ biến đến chi bộ").';
comment on column document_recipient.purpose is 'TO_IMPLEMENT (để thực hiện), TO_REPORT_TO (để báo cáo), TO_KNOW (để biết) or TO_KEEP (lưu).';
comment on column document_recipient.copies is 'Copies on paper; 0 where it goes electronically alone.';
comment on column document_recipient.recorded_at is 'When it was entered.';
comment on column document_recipient.recorded_by is 'Who entered it.';
comment on column document_recipient.voided_at is 'When it was voided; null while it stands.';
comment on column document_recipient.voided_by is 'Who voided it.';
comment on column document_recipient.void_reason is 'Why it was voided.';
comment on column document_recipient.version is 'Version of the record.';
create unique index document_recipient_once on document_recipient (document, organisation) where voided_at is null;
create unique index document_recipient_outside_once on document_recipient (document, outside) where voided_at is null;
create index document_recipient_by_organisation on document_recipient (organisation, document) where voided_at is null;
grant select, insert on document_recipient to "${app}";
grant update (voided_at, voided_by, void_reason, version) on document_recipient to "${app}";

-- Dự thảo: a document that is being drafted. It holds a place in a series, not a number: numbers are given at issue.
create table document_draft (
    id             uuid        not null constraint document_draft_pk primary key,
    issuer         text        not null constraint document_draft_issuer_fk references org_unit,
    type           text        not null constraint document_draft_type_fk references document_type,
    field          text        constraint document_draft_field_fk references document_field,
    abstract       text        not null,
    signing_body   text        not null,
    signer         text,
    urgency        text        not null,
    planned_on     date        not null,
    state          text        not null,
    document       uuid        constraint document_draft_document_fk references document
        constraint document_draft_document_once unique,
    release_reason text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    version        bigint      not null default 0,
    constraint document_draft_signing_body check
        (signing_body in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'HEAD')),
    constraint document_draft_urgency check (urgency in ('NONE', 'URGENT', 'VERY_URGENT', 'EXPRESS')),
    constraint document_draft_state check (state in ('RESERVED', 'ISSUED', 'RELEASED')
        and (state = 'ISSUED') = (document is not null) and (state = 'RELEASED') = (release_reason is not null)),
    constraint document_draft_length check (char_length(abstract) between 1 and 2000 and char_length(signer) <= 200
        and char_length(release_reason) between 1 and 1000)
);
comment on table document_draft is 'Drafts (dự thảo): a place reserved in the order of issue of a series. The number itself is given at issue. Nothing secret is drafted here.';
comment on column document_draft.id is 'Key (UUID, version 7).';
comment on column document_draft.issuer is 'Who is to issue it.';
comment on column document_draft.type is 'Type of the document.';
comment on column document_draft.field is 'Field of work; null where none was named.';
comment on column document_draft.abstract is 'What it is about (trích yếu).';
comment on column document_draft.signing_body is 'The body in whose name it is to be signed.';
comment on column document_draft.signer is 'Who is to sign it, where that is settled.';
comment on column document_draft.urgency is 'NONE, URGENT (khẩn), VERY_URGENT (thượng khẩn) or EXPRESS (hoả tốc).';
comment on column document_draft.planned_on is 'The day on which it is to be issued.';
comment on column document_draft.state is 'RESERVED, ISSUED or RELEASED.';
comment on column document_draft.document is 'The document that it became.';
comment on column document_draft.release_reason is 'Why the place was given up.';
comment on column document_draft.recorded_at is 'When it was entered.';
comment on column document_draft.recorded_by is 'Who entered it.';
comment on column document_draft.version is 'Version of the record, its entity tag.';
create index document_draft_by_day on document_draft (planned_on desc, id desc);
grant select, insert on document_draft to "${app}";
grant update (field, abstract, signing_body, signer, urgency, planned_on, state, document, release_reason, version) on document_draft to "${app}";
