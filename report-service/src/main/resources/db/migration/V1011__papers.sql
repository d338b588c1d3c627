-- Reports that are made while nobody waits. Written for PostgreSQL 15 and later.
create table paper_job (
    id            uuid        not null constraint paper_job_pk primary key,
    seal          uuid        not null constraint paper_job_seal_fk references seal,
    template      uuid        not null constraint paper_job_template_fk references report_template,
    language      text        not null constraint paper_job_language_known check (language in ('vi', 'en', 'ar')),
    format        text        not null constraint paper_job_format_known check (format in ('PDF', 'DOCX', 'XLSX')),
    name          text        not null constraint paper_job_name_length check (char_length(name) between 1 and 200),
    org           text        not null constraint paper_job_org_fk references org_unit,
    requested_at  timestamptz not null,
    requested_by  text        not null,
    state         text        not null default 'WAITING' constraint paper_job_state_known
                              check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    progress      int         not null default 0 constraint paper_job_progress_range check (progress between 0 and 100),
    attempts      int         not null default 0,
    claim         uuid,
    claimed_until timestamptz,
    finished_at   timestamptz,
    failure       text        constraint paper_job_failure_known check (failure in ('TOO_LARGE', 'GIVEN_UP', 'FAULT')),
    content       bytea,
    size          bigint,
    sha256        text,
    constraint paper_job_claimed check ((state = 'RUNNING') = (claim is not null)
        and (claim is null) = (claimed_until is null)),
    constraint paper_job_finished check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (finished_at is not null)),
    constraint paper_job_failed check ((state = 'FAILED') = (failure is not null)),
    constraint paper_job_done check ((state = 'DONE') = (content is not null)
        and (content is null) = (size is null) and (content is null) = (sha256 is null))
);
comment on table paper_job is 'Báo cáo chờ lập: reports that were ordered, and what was made of them until it is removed.';
comment on column paper_job.id is 'UUIDv7.';
comment on column paper_job.seal is 'Of which sealed figures.';
comment on column paper_job.template is 'After which version of a template.';
comment on column paper_job.language is 'In which language.';
comment on column paper_job.format is 'As what kind of file.';
comment on column paper_job.name is 'The file''s name.';
comment on column paper_job.org is 'The organisation whose figures they are.';
comment on column paper_job.requested_at is 'When it was ordered.';
comment on column paper_job.requested_by is 'The account that ordered it.';
comment on column paper_job.state is 'How far it has come.';
comment on column paper_job.progress is 'In percent.';
comment on column paper_job.attempts is 'How many times it was begun.';
comment on column paper_job.claim is 'Of the process that makes it: without it nothing more is written.';
comment on column paper_job.claimed_until is 'When that process is held to be gone.';
comment on column paper_job.finished_at is 'When it was done, failed or cancelled.';
comment on column paper_job.failure is 'Why it failed.';
comment on column paper_job.content is 'The file.';
comment on column paper_job.size is 'Of the file, in bytes.';
comment on column paper_job.sha256 is 'Of the file, hexadecimal.';
-- Files are compressed already, and a part of one is read without the whole.
alter table paper_job alter column content set storage external;
create index paper_job_to_do on paper_job (id) where state in ('WAITING', 'RUNNING');
create index paper_job_of_account on paper_job (requested_by) where state in ('WAITING', 'RUNNING');
create index paper_job_by_seal on paper_job (seal, id);
create index paper_job_by_end on paper_job (finished_at) where finished_at is not null;

grant select, insert, delete on paper_job to "${app}";
grant update (state, progress, attempts, claim, claimed_until, finished_at, failure, content, size, sha256)
    on paper_job to "${app}";
