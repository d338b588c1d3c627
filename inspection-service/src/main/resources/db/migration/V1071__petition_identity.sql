-- Who sent a petition: apart from the register, encrypted, for named persons only.

create table petition_identity (
    id          uuid        not null constraint petition_identity_pk primary key,
    petition    uuid        not null constraint petition_identity_petition_fk references petition,
    key_id      text        not null constraint petition_identity_key_id_length check (char_length(key_id) between 1 and 40),
    nonce       bytea       not null constraint petition_identity_nonce_length check (octet_length(nonce) = 12),
    content     bytea       not null,
    name_mark   bytea,
    code_mark   bytea,
    phone_mark  bytea,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    replaced_at timestamptz
);
comment on table petition_identity is 'Danh tính người tố cáo, khiếu nại: encrypted (AES-256-GCM) with a key that the database does not have.';
comment on column petition_identity.id is 'UUIDv7.';
comment on column petition_identity.petition is 'The petition; bound into the encryption, so that it cannot be moved to another.';
comment on column petition_identity.key_id is 'By which key it is encrypted, so that keys can be changed.';
comment on column petition_identity.nonce is 'Drawn for this encryption alone.';
comment on column petition_identity.content is 'The identity, filled up to a length that does not tell its own.';
comment on column petition_identity.name_mark is 'Keyed hash (HMAC-SHA-256) of name and address, by which the same sender is found again; worth nothing without the key.';
comment on column petition_identity.code_mark is 'The same of the identity number.';
comment on column petition_identity.phone_mark is 'The same of the telephone number.';
comment on column petition_identity.recorded_at is 'When it was entered.';
comment on column petition_identity.recorded_by is 'The account that entered it; it does not see it afterwards unless named.';
comment on column petition_identity.replaced_at is 'When another was entered in its place.';
create unique index petition_identity_once on petition_identity (petition) where replaced_at is null;
create index petition_identity_by_name on petition_identity (name_mark) where replaced_at is null;
create index petition_identity_by_code on petition_identity (code_mark) where replaced_at is null;
create index petition_identity_by_phone on petition_identity (phone_mark) where replaced_at is null;
create index petition_identity_by_key on petition_identity (key_id);

create table petition_identity_reader (
    id          uuid        not null constraint petition_identity_reader_pk primary key,
    petition    uuid        not null constraint petition_identity_reader_petition_fk references petition,
    account     text        not null constraint petition_identity_reader_account_length check (char_length(account) between 1 and 100),
    ground      text        not null constraint petition_identity_reader_ground_length check (char_length(ground) between 1 and 1000),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    constraint petition_identity_reader_not_himself check (account <> recorded_by),
    constraint petition_identity_reader_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint petition_identity_reader_void_reason_length check (char_length(void_reason) between 1 and 500)
);
comment on table petition_identity_reader is 'Người được biết danh tính: who may see who sent a petition, named by the approver on a ground.';
comment on column petition_identity_reader.id is 'UUIDv7.';
comment on column petition_identity_reader.petition is 'The petition.';
comment on column petition_identity_reader.account is 'The account that may see it.';
comment on column petition_identity_reader.ground is 'Why it may.';
comment on column petition_identity_reader.recorded_at is 'When it was named.';
comment on column petition_identity_reader.recorded_by is 'The account that named it; nobody names himself.';
comment on column petition_identity_reader.voided_at is 'When it was withdrawn.';
comment on column petition_identity_reader.voided_by is 'The account that withdrew it.';
comment on column petition_identity_reader.void_reason is 'Why it was withdrawn.';
create unique index petition_identity_reader_once on petition_identity_reader (petition, account) where voided_at is null;

create trigger petition_identity_kept before delete or truncate on petition_identity
    for each statement execute function refuse_change();

grant select, insert on petition_identity, petition_identity_reader to "${app}";
-- A change of the key writes the same anew under another; the identity itself is only ever replaced.
grant update (key_id, nonce, content, name_mark, code_mark, phone_mark, replaced_at) on petition_identity to "${app}";
grant update (voided_at, voided_by, void_reason) on petition_identity_reader to "${app}";
