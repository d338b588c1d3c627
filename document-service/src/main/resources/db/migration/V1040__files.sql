-- Files of documents: their versions, their content in chunks, what is read in them. Written for PostgreSQL 15 and later.

create table document_file (
    id          uuid        not null constraint document_file_pk primary key,
    document    uuid        not null constraint document_file_document_fk references document,
    kind        text        not null,
    place       int         not null,
    versions    int         not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint document_file_kind check (kind in ('SIGNED_COPY', 'WORD_COPY', 'APPENDIX', 'SCAN')),
    constraint document_file_place check (place between 1 and 1000),
    constraint document_file_versions check (versions > 0),
    constraint document_file_length check (char_length(void_reason) <= 1000),
    constraint document_file_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table document_file is 'Files of a document (tệp văn bản). Its content changes only by a new version; a void file keeps its entry and is served no more.';
comment on column document_file.id is 'Key (UUID, version 7).';
comment on column document_file.document is 'The document.';
comment on column document_file.kind is 'SIGNED_COPY (bản ký), WORD_COPY (bản để soạn tiếp), APPENDIX (phụ lục) or SCAN (bản quét).';
comment on column document_file.place is 'Place among the files of its document.';
comment on column document_file.versions is 'How many versions it has; the highest is the current one.';
comment on column document_file.recorded_at is 'When it was entered.';
comment on column document_file.recorded_by is 'Who entered it.';
comment on column document_file.voided_at is 'When it was voided; null while it stands.';
comment on column document_file.voided_by is 'Who voided it.';
comment on column document_file.void_reason is 'Why it was voided.';
comment on column document_file.version is 'Version of the record.';
create index document_file_by_document on document_file (document, place, id);
create unique index document_file_one_signed_copy on document_file (document) where kind = 'SIGNED_COPY' and voided_at is null;
grant select, insert on document_file to "${app}";
grant update (versions, voided_at, voided_by, void_reason, version) on document_file to "${app}";

create table document_file_version (
    id          uuid        not null constraint document_file_version_pk primary key,
    file        uuid        not null constraint document_file_version_file_fk references document_file,
    number      int         not null,
    name        text        not null,
    format      text        not null,
    size        bigint      not null,
    sha256      text        not null,
    composed    boolean     not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint document_file_version_once unique (file, number),
    constraint document_file_version_number check (number > 0),
    constraint document_file_version_name check (char_length(name) between 1 and 255),
    constraint document_file_version_format check
        (format in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'TIFF', 'JPEG', 'PNG', 'SIGNED_XML', 'TEXT')),
    constraint document_file_version_size check (size > 0),
    constraint document_file_version_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table document_file_version is 'Versions of a file: what the content is. Only ever appended to.';
comment on column document_file_version.id is 'Key (UUID, version 7).';
comment on column document_file_version.file is 'The file.';
comment on column document_file_version.number is 'From 1, without gap.';
comment on column document_file_version.name is 'The name under which it was handed in, made harmless. It never names a place where anything is stored.';
comment on column document_file_version.format is 'What it is, told by its content.';
comment on column document_file_version.size is 'Bytes.';
comment on column document_file_version.sha256 is 'SHA-256 of the content, hexadecimal; its entity tag.';
comment on column document_file_version.composed is 'Produced here from the fields of a draft, and not handed in.';
comment on column document_file_version.recorded_at is 'When it was entered.';
comment on column document_file_version.recorded_by is 'Who entered it.';
grant select, insert on document_file_version to "${app}";
create trigger document_file_version_append_only before update or delete or truncate on document_file_version
    for each statement execute function refuse_change();

create table document_file_chunk (
    version  uuid  not null constraint document_file_chunk_version_fk references document_file_version,
    position int   not null,
    content  bytea not null,
    constraint document_file_chunk_pk primary key (version, position),
    constraint document_file_chunk_position check (position >= 0),
    constraint document_file_chunk_size check (octet_length(content) between 1 and 524288)
);
comment on table document_file_chunk is 'Content of a version in pieces of 512 KiB, the last one shorter: neither writing nor reading ever holds a whole file. Only ever appended to.';
comment on column document_file_chunk.version is 'The version.';
comment on column document_file_chunk.position is 'From 0.';
comment on column document_file_chunk.content is 'The bytes. Stored as they are: what is handed in is compressed already, and a part of a piece can be read without the rest.';
alter table document_file_chunk alter column content set storage external;
grant select, insert on document_file_chunk to "${app}";
create trigger document_file_chunk_append_only before update or delete or truncate on document_file_chunk
    for each statement execute function refuse_change();

create table document_file_reading (
    version       uuid        not null constraint document_file_reading_pk primary key
        constraint document_file_reading_version_fk references document_file_version,
    state         text        not null,
    note          text,
    attempts      int         not null,
    claimed_until timestamptz,
    told_at       timestamptz,
    constraint document_file_reading_state check (state in ('PENDING', 'DONE', 'NONE', 'FAILED')),
    constraint document_file_reading_attempts check (attempts between 0 and 100),
    constraint document_file_reading_told check ((state = 'PENDING') = (told_at is null))
);
comment on table document_file_reading is 'Whether the words of a version were read for the search: the queue of what waits, and what became of it.';
comment on column document_file_reading.version is 'The version.';
comment on column document_file_reading.state is 'PENDING, DONE, NONE (it has no words) or FAILED.';
comment on column document_file_reading.note is 'Why there are no words, or not all of them; null where there is nothing to say.';
comment on column document_file_reading.attempts is 'How often its reading was begun: one that took the process with it is not begun for ever.';
comment on column document_file_reading.claimed_until is 'Until then some process is reading it.';
comment on column document_file_reading.told_at is 'When it came to its end.';
create index document_file_reading_pending on document_file_reading (version) where state = 'PENDING';
grant select, insert on document_file_reading to "${app}";
grant update (state, note, attempts, claimed_until, told_at) on document_file_reading to "${app}";
