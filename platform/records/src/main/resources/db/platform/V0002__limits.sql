create table limit_version (
    id          uuid        not null constraint limit_version_pk primary key,
    name        text        not null constraint limit_version_name_length check (length(name) between 1 and 100),
    holds_from  date        not null,
    figure      numeric     not null constraint limit_version_figure check (figure >= 0),
    document    text        not null constraint limit_version_document_length check (length(document) between 1 and 100),
    article     text        constraint limit_version_article_length check (length(article) between 1 and 100),
    certainty   text        not null constraint limit_version_certainty
                            check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint limit_version_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null
);
comment on table limit_version is 'Figures of regulations that an administrator entered beside those built in, each from its day on.';
comment on column limit_version.name is 'The limit, as the rules call it.';
comment on column limit_version.holds_from is 'The first day on which it holds.';
comment on column limit_version.figure is 'The figure, in the limit''s unit.';
comment on column limit_version.document is 'Number and symbol of the regulation.';
comment on column limit_version.article is 'The place in it.';
comment on column limit_version.certainty is 'How sure it is.';
comment on column limit_version.recorded_at is 'When it was entered.';
comment on column limit_version.recorded_by is 'The account that entered it.';
comment on column limit_version.voided_at is 'When it was voided.';
comment on column limit_version.voided_by is 'The account that voided it.';
comment on column limit_version.void_reason is 'Why it was voided.';
comment on column limit_version.version is 'For the entity tag.';
create unique index limit_version_one_per_day on limit_version (name, holds_from) where voided_at is null;

grant select, insert, update on limit_version to "${app}";
