-- Decisions by which a document opens earlier or later than its period says, or is marked at another level. Written for PostgreSQL 15 and later.

create table secrecy_decision (
    id              uuid        not null constraint secrecy_decision_pk primary key,
    document        uuid        not null constraint secrecy_decision_document_fk references document,
    kind            text        not null,
    level           text,
    open_from       date,
    decision        text        not null,
    decided_on      date        not null,
    ground          text        not null,
    state           text        not null,
    prior_level     text,
    prior_open_from date,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    settled_at      timestamptz,
    settled_by      text,
    settled_ground  text,
    version         bigint      not null,
    constraint secrecy_decision_kind check (kind in ('DECLASSIFY', 'EXTEND', 'RAISE', 'LOWER')),
    constraint secrecy_decision_level check (level in ('CONFIDENTIAL', 'SECRET', 'TOP_SECRET')
        and (kind in ('RAISE', 'LOWER')) = (level is not null)),
    constraint secrecy_decision_open_from check (open_from >= decided_on
        and (kind in ('RAISE', 'LOWER') or open_from is not null)),
    constraint secrecy_decision_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')
        and (state = 'PROPOSED') = (settled_at is null) and (state = 'PROPOSED') = (settled_by is null)
        and (state = 'APPROVED') = (prior_level is not null)),
    constraint secrecy_decision_other_person check (state <> 'APPROVED' or settled_by <> recorded_by),
    constraint secrecy_decision_length check (char_length(decision) between 1 and 100 and char_length(ground) between 1 and 1000
        and char_length(settled_ground) between 1 and 1000)
);
comment on table secrecy_decision is 'Decisions on secrecy: giải mật, gia hạn thời hạn bảo vệ, điều chỉnh độ mật. Proposed by one person, approved by another; what is settled never changes.';
comment on column secrecy_decision.id is 'Key (UUID, version 7).';
comment on column secrecy_decision.document is 'The document.';
comment on column secrecy_decision.kind is 'DECLASSIFY (giải mật), EXTEND (gia hạn), RAISE (tăng độ mật) or LOWER (giảm độ mật).';
comment on column secrecy_decision.level is 'The level at which it is to be marked, where that changes.';
comment on column secrecy_decision.open_from is 'First day on which it is to be open; null where the new level''s period says it.';
comment on column secrecy_decision.decision is 'Number and symbol of the deciding document.';
comment on column secrecy_decision.decided_on is 'Its day.';
comment on column secrecy_decision.ground is 'Why.';
comment on column secrecy_decision.state is 'PROPOSED, APPROVED, REJECTED or WITHDRAWN.';
comment on column secrecy_decision.prior_level is 'The level before it was approved.';
comment on column secrecy_decision.prior_open_from is 'The day of opening before it was approved; null where none was decided.';
comment on column secrecy_decision.recorded_at is 'When it was proposed.';
comment on column secrecy_decision.recorded_by is 'Who proposed it.';
comment on column secrecy_decision.settled_at is 'When it was approved, rejected or withdrawn.';
comment on column secrecy_decision.settled_by is 'Who did so.';
comment on column secrecy_decision.settled_ground is 'Why it was rejected or withdrawn.';
comment on column secrecy_decision.version is 'Version of the record, its entity tag.';
create unique index secrecy_decision_one_proposal on secrecy_decision (document) where state = 'PROPOSED';
create index secrecy_decision_by_document on secrecy_decision (document, id);
create trigger secrecy_decision_settled before update on secrecy_decision
    for each row when (old.state <> 'PROPOSED') execute function refuse_change();
create trigger secrecy_decision_kept before delete or truncate on secrecy_decision
    for each statement execute function refuse_change();
grant select, insert on secrecy_decision to "${app}";
grant update (state, prior_level, prior_open_from, settled_at, settled_by, settled_ground, version) on secrecy_decision to "${app}";

-- The abstract of a secret document that was kept out of the register is entered once, when the document is open.
create trigger document_abstract_stays before update of abstract on document
    for each row when (old.abstract is not null) execute function refuse_change();
grant update (abstract, abstract_folded, abstract_withheld) on document to "${app}";

create index document_of_open_end on document (issued_on, id)
    where secrecy <> 'NONE' and open_from is null and voided_at is null;
comment on index document_of_open_end is 'Secret documents of which nobody has decided when they open.';
