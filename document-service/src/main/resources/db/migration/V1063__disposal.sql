-- Tiêu huỷ tài liệu hết giá trị: lists of documents whose content is destroyed. Written for PostgreSQL 15 and later.

create table disposal_list (
    id              uuid        not null constraint disposal_list_pk primary key,
    issuer          text        not null constraint disposal_list_issuer_fk references org_unit,
    title           text        not null,
    council_minutes text        not null,
    state           text        not null,
    decision        text,
    decided_on      date,
    minutes         text,
    carried_out_on  date,
    ground          text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    approved_at     timestamptz,
    approved_by     text,
    ended_at        timestamptz,
    ended_by        text,
    version         bigint      not null,
    constraint disposal_list_state check (state in ('PROPOSED', 'APPROVED', 'CARRIED_OUT', 'REJECTED', 'WITHDRAWN', 'REVOKED')
        and (state in ('PROPOSED', 'APPROVED')) = (ended_at is null) and (ended_at is null) = (ended_by is null)),
    constraint disposal_list_approved check ((approved_at is null) = (approved_by is null)
        and (approved_at is null) = (decision is null) and (approved_at is null) = (decided_on is null)
        and (approved_at is not null or state in ('PROPOSED', 'REJECTED', 'WITHDRAWN'))),
    constraint disposal_list_carried_out check ((state = 'CARRIED_OUT') = (minutes is not null)
        and (state = 'CARRIED_OUT') = (carried_out_on is not null) and carried_out_on >= decided_on),
    constraint disposal_list_ground check ((state in ('REJECTED', 'WITHDRAWN', 'REVOKED')) = (ground is not null)),
    constraint disposal_list_other_person check (approved_by <> recorded_by),
    constraint disposal_list_length check (char_length(title) between 1 and 300 and char_length(council_minutes) between 1 and 300
        and char_length(decision) between 1 and 100 and char_length(minutes) between 1 and 300
        and char_length(ground) between 1 and 1000)
);
comment on table disposal_list is 'Disposal lists (danh mục tài liệu hết giá trị): proposed by one person, approved by another, then carried out.';
comment on column disposal_list.id is 'Key (UUID, version 7).';
comment on column disposal_list.issuer is 'Whose documents they are.';
comment on column disposal_list.title is 'What the list is about.';
comment on column disposal_list.council_minutes is 'Minutes of the council that appraised the documents (hội đồng xác định giá trị tài liệu).';
comment on column disposal_list.state is 'PROPOSED, APPROVED, CARRIED_OUT, REJECTED, WITHDRAWN or REVOKED.';
comment on column disposal_list.decision is 'Number and symbol of the decision by which it was approved.';
comment on column disposal_list.decided_on is 'The day of that decision.';
comment on column disposal_list.minutes is 'Minutes of the destruction (biên bản tiêu huỷ).';
comment on column disposal_list.carried_out_on is 'The day on which the content was destroyed.';
comment on column disposal_list.ground is 'Why it was rejected, withdrawn or revoked.';
comment on column disposal_list.recorded_at is 'When it was proposed.';
comment on column disposal_list.recorded_by is 'Who proposed it.';
comment on column disposal_list.approved_at is 'When it was approved.';
comment on column disposal_list.approved_by is 'Who approved it.';
comment on column disposal_list.ended_at is 'When it was carried out, rejected, withdrawn or revoked.';
comment on column disposal_list.ended_by is 'Who did so.';
comment on column disposal_list.version is 'Version of the record, its entity tag.';
create index disposal_list_by_issuer on disposal_list (issuer, id);
create trigger disposal_list_ended before update on disposal_list
    for each row when (old.ended_at is not null) execute function refuse_change();
grant select, insert on disposal_list to "${app}";
grant update (state, decision, decided_on, minutes, carried_out_on, ground, approved_at, approved_by, ended_at, ended_by, version)
    on disposal_list to "${app}";

create table disposal_item (
    list     uuid    not null constraint disposal_item_list_fk references disposal_list,
    document uuid    not null constraint disposal_item_document_fk references document,
    due_on   date    not null,
    period   uuid    not null constraint disposal_item_period_fk references retention_period,
    pending  boolean not null,
    constraint disposal_item_pk primary key (list, document)
);
comment on table disposal_item is 'The documents of a disposal list.';
comment on column disposal_item.list is 'The list.';
comment on column disposal_item.document is 'The document.';
comment on column disposal_item.due_on is 'The first day after its retention, as it was when the list was proposed.';
comment on column disposal_item.period is 'The retention period by which that was reckoned.';
comment on column disposal_item.pending is 'While its list is proposed or approved: it stands in no other such list.';
create unique index disposal_item_pending_once on disposal_item (document) where pending;
create index disposal_item_by_document on disposal_item (document);
grant select, insert on disposal_item to "${app}";
grant update (pending) on disposal_item to "${app}";
