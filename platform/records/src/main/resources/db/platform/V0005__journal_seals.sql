create table journal_seal (
    number         bigint      not null constraint journal_seal_pk primary key
                               constraint journal_seal_number check (number >= 1),
    first_position bigint      not null,
    last_position  bigint      not null,
    missing        bigint[]    not null,
    late           bigint[]    not null,
    entries        int         not null,
    root           bytea       not null constraint journal_seal_root check (length(root) = 32),
    previous       bytea       not null constraint journal_seal_previous check (length(previous) = 32),
    seal           bytea       not null constraint journal_seal_unique unique
                               constraint journal_seal_seal check (length(seal) = 32),
    sealed_at      timestamptz not null,
    constraint journal_seal_range check (last_position >= first_position - 1)
);
comment on table journal_seal is 'The journal, sealed in batches: each seal holds the root of a Merkle tree over its lines and the seal before it.';
comment on column journal_seal.number is 'From 1, without gap.';
comment on column journal_seal.first_position is 'The first position of its range: the one after the last of the seal before.';
comment on column journal_seal.last_position is 'The last position of its range.';
comment on column journal_seal.missing is 'Positions of the range at which no line was committed when it was sealed.';
comment on column journal_seal.late is 'Positions of earlier ranges whose lines were committed only since, sealed here.';
comment on column journal_seal.entries is 'How many lines it seals.';
comment on column journal_seal.root is 'SHA-256 root over the lines in the order of their positions, the late ones first.';
comment on column journal_seal.previous is 'The seal before; zeros for the first.';
comment on column journal_seal.seal is 'SHA-256 over all of this.';
comment on column journal_seal.sealed_at is 'When it was sealed.';
create trigger journal_seal_append_only before update or delete or truncate on journal_seal
    for each statement execute function refuse_change();

create table journal_gap (
    position   bigint      not null constraint journal_gap_pk primary key,
    noticed_at timestamptz not null
);
comment on table journal_gap is 'Positions whose lines may still be committed: a transaction that runs for long, or one that was rolled back.';
comment on column journal_gap.position is 'The position.';
comment on column journal_gap.noticed_at is 'When it was found missing; after a day it counts as rolled back.';

grant select, insert on journal_seal to "${app}";
grant select, insert, delete on journal_gap to "${app}";
