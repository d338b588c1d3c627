-- Figures as they were sealed. Written for PostgreSQL 15 and later.
create table seal (
    id         uuid        not null constraint seal_pk primary key,
    org        text        not null constraint seal_org_fk references org_unit,
    title      text        not null constraint seal_title_length check (char_length(title) between 1 and 300),
    from_day   date        not null,
    to_day     date        not null,
    tree       text        not null constraint seal_tree_known check (tree in ('AS_IT_STOOD', 'TODAY')),
    reach      text        constraint seal_reach_known check (reach in ('OWN', 'BELOW')),
    known_at   timestamptz not null,
    sealed_at  timestamptz not null,
    scope_day  date        not null,
    sealed_by  text        not null,
    clearance  text        not null constraint seal_clearance_known
                           check (clearance in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    figures    int         not null constraint seal_figures_some check (figures > 0),
    content    text        not null,
    sha256     text        not null,
    supersedes uuid        constraint seal_supersedes_fk references seal,
    ground     text        constraint seal_ground_length check (char_length(ground) between 1 and 1000),
    constraint seal_superseded_once unique (supersedes),
    constraint seal_not_its_own check (supersedes <> id),
    constraint seal_superseding_grounded check ((supersedes is null) = (ground is null)),
    constraint seal_period check (to_day >= from_day),
    constraint seal_scope_day check (scope_day <= to_day),
    constraint seal_of_what_was_known check (known_at <= sealed_at + interval '5 seconds'),
    constraint seal_holds check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
comment on table seal is 'Số liệu chốt: the figures of an organisation and a period as they were known at a moment, kept word for word. Only ever appended to; the hash is of the very text and is checked by the database.';
comment on column seal.id is 'UUIDv7.';
comment on column seal.org is 'The organisation whose figures they are.';
comment on column seal.title is 'For what they were sealed.';
comment on column seal.from_day is 'The first day of the period.';
comment on column seal.to_day is 'Its last day, included.';
comment on column seal.tree is 'By the tree of each record''s day, or under the successors of the day of known_at.';
comment on column seal.reach is 'Whose acts count for all figures alike; null for each one''s own.';
comment on column seal.known_at is 'The moment whose knowledge counts.';
comment on column seal.sealed_at is 'When it was sealed.';
comment on column seal.scope_day is 'The day by which it belongs to a scope: the period''s last, or the organisation''s last where that was before it.';
comment on column seal.sealed_by is 'The account that sealed it.';
comment on column seal.clearance is 'That of whoever sealed it: only who has it too may read what his view told.';
comment on column seal.figures is 'How many figures it holds.';
comment on column seal.content is 'The canonical text: JSON with members in alphabetical order and without spaces.';
comment on column seal.sha256 is 'SHA-256 of that text in UTF-8, hexadecimal.';
comment on column seal.supersedes is 'The seal in whose place it was made; each has one successor at most.';
comment on column seal.ground is 'Why it was made in that one''s place.';
create index seal_by_org on seal (org, id);
create trigger seal_append_only before update or delete or truncate on seal
    for each statement execute function refuse_change();

grant select, insert on seal to "${app}";
