create table dossier_photo (
    id          uuid        not null constraint dossier_photo_pk primary key,
    person      uuid        not null constraint dossier_photo_person_fk references person,
    media_type  text        not null constraint dossier_photo_media_type check (media_type in ('image/jpeg', 'image/png')),
    width       int         not null constraint dossier_photo_width check (width between 1 and 10000),
    height      int         not null constraint dossier_photo_height check (height between 1 and 10000),
    sha256      text        not null constraint dossier_photo_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    content     bytea       not null constraint dossier_photo_size check (length(content) between 1 and 2097152),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint dossier_photo_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null
);
comment on table dossier_photo is 'Portraits (ảnh 4x6) in dossiers: one at a time; those before it are kept as voided.';
comment on column dossier_photo.id is 'Time-ordered.';
comment on column dossier_photo.person is 'Whose portrait it is.';
comment on column dossier_photo.media_type is 'What the content is, told from the content itself.';
comment on column dossier_photo.width is 'In pixels.';
comment on column dossier_photo.height is 'In pixels.';
comment on column dossier_photo.sha256 is 'Of the content; it is the entity tag.';
comment on column dossier_photo.content is 'The file as it came, at most 2 MiB.';
comment on column dossier_photo.recorded_at is 'When it was entered.';
comment on column dossier_photo.recorded_by is 'The account that entered it.';
comment on column dossier_photo.voided_at is 'When it was replaced or voided.';
comment on column dossier_photo.voided_by is 'The account that did.';
comment on column dossier_photo.void_reason is 'Why.';
comment on column dossier_photo.version is 'Counts its changes.';
create unique index dossier_photo_once on dossier_photo (person) where voided_at is null;

grant select, insert on dossier_photo to "${app}";
grant update (voided_at, voided_by, void_reason, version) on dossier_photo to "${app}";
