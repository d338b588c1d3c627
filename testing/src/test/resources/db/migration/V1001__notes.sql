create table note (
    id          uuid        not null constraint note_pk primary key,
    org         text        not null,
    written_on  date        not null,
    title       text        not null constraint note_title_unique unique,
    pages       int         not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint note_pages check (pages > 0)
);
grant select, insert, update on note to "${app}";
