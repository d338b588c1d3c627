-- Sealed figures of the installations below this one. Written for PostgreSQL 15 and later.
create table below_seal (
    id           uuid        not null constraint below_seal_pk primary key,
    installation text        not null constraint below_seal_installation_length
                             check (char_length(installation) between 1 and 100),
    answers_for  text        not null constraint below_seal_answers_for_fk references org_unit,
    fetched_from text        not null,
    fetched_at   timestamptz not null,
    fetched_by   text        not null,
    seal         uuid        not null,
    org          text        not null constraint below_seal_org_fk references org_unit,
    title        text        not null,
    from_day     date        not null,
    to_day       date        not null,
    tree         text        not null constraint below_seal_tree_known check (tree in ('AS_IT_STOOD', 'TODAY')),
    reach        text        constraint below_seal_reach_known check (reach in ('OWN', 'BELOW')),
    known_at     timestamptz not null,
    sealed_at    timestamptz not null,
    scope_day    date        not null,
    sealed_by    text        not null,
    clearance    text        not null constraint below_seal_clearance_known
                             check (clearance in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    figures      int         not null constraint below_seal_figures_some check (figures > 0),
    content      text        not null,
    sha256       text        not null,
    supersedes   uuid,
    ground       text,
    constraint below_seal_once unique (installation, seal),
    constraint below_seal_period check (to_day >= from_day),
    constraint below_seal_scope_day check (scope_day <= to_day),
    constraint below_seal_not_its_own check (supersedes <> seal),
    constraint below_seal_holds check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
comment on table below_seal is 'Số liệu chốt của cấp dưới: seals of the installations below, word for word as they were received. Only ever appended to; the hash is of the very text and is checked by the database.';
comment on column below_seal.id is 'UUIDv7, given here.';
comment on column below_seal.installation is 'By which name the installation was configured that told it.';
comment on column below_seal.answers_for is 'The unit for which that installation answered then: the seal is of it, or of one that stood below it.';
comment on column below_seal.fetched_from is 'The address of the gateway that told it.';
comment on column below_seal.fetched_at is 'When it was received.';
comment on column below_seal.fetched_by is 'The account that had it fetched.';
comment on column below_seal.seal is 'Its id at that installation.';
comment on column below_seal.org is 'The organisation whose figures they are.';
comment on column below_seal.title is 'For what they were sealed.';
comment on column below_seal.from_day is 'The first day of the period.';
comment on column below_seal.to_day is 'Its last day, included.';
comment on column below_seal.tree is 'By the tree of each record''s day, or under the successors of the day of known_at.';
comment on column below_seal.reach is 'Whose acts count for all figures alike; null for each one''s own.';
comment on column below_seal.known_at is 'The moment whose knowledge counts.';
comment on column below_seal.sealed_at is 'When it was sealed, by the clock of that installation.';
comment on column below_seal.scope_day is 'The day by which it belongs to a scope: the period''s last, or the organisation''s last where that was before it.';
comment on column below_seal.sealed_by is 'The account of that installation that sealed it.';
comment on column below_seal.clearance is 'That of whoever sealed it: only who has it too may read what his view told.';
comment on column below_seal.figures is 'How many figures it holds.';
comment on column below_seal.content is 'The canonical text, as it came.';
comment on column below_seal.sha256 is 'SHA-256 of that text in UTF-8, hexadecimal.';
comment on column below_seal.supersedes is 'The seal of that installation in whose place it was made; it need not have been received.';
comment on column below_seal.ground is 'Why it was made in that one''s place.';
create index below_seal_by_org on below_seal (org, from_day, to_day);
create index below_seal_by_superseded on below_seal (installation, supersedes) where supersedes is not null;
create trigger below_seal_append_only before update or delete or truncate on below_seal
    for each statement execute function refuse_change();

create table below_installation (
    name         text        not null constraint below_installation_pk primary key,
    asked_at     timestamptz not null,
    answered_at  timestamptz,
    trouble      text        constraint below_installation_trouble_known check
                             (trouble in ('UNREACHABLE', 'TOO_SLOW', 'NO_TOKEN', 'REFUSED', 'FAULTY', 'UNREADABLE')),
    trouble_at   timestamptz,
    constraint below_installation_trouble_dated check ((trouble is null) = (trouble_at is null))
);
comment on table below_installation is 'Hệ thống cấp dưới: how each installation below answered. What it is, and its account there, stands in the configuration.';
comment on column below_installation.name is 'By which it is configured.';
comment on column below_installation.asked_at is 'When it was asked last.';
comment on column below_installation.answered_at is 'When it last told all that it was asked; null where it never did.';
comment on column below_installation.trouble is 'Why it last did not; null where it always did.';
comment on column below_installation.trouble_at is 'When that was.';

grant select, insert on below_seal to "${app}";
grant select, insert, update on below_installation to "${app}";
