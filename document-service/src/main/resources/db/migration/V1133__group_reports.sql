-- What working groups reported for each period. Written for PostgreSQL 15 and later.
create table group_report (
    id            uuid        not null constraint group_report_pk primary key,
    working_group uuid        not null constraint group_report_group_fk references working_group,
    period        text        not null constraint group_report_period_known check (period in ('WEEK', 'MONTH', 'QUARTER')),
    period_from   date        not null,
    period_to     date        not null,
    state         text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    voided_at     timestamptz,
    voided_by     text,
    void_reason   text        constraint group_report_void_length check (char_length(void_reason) between 1 and 1000),
    version       bigint      not null default 0,
    constraint group_report_state_known check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'VOIDED')
        and (state = 'VOIDED') = (voided_at is not null)),
    constraint group_report_whole_period check (
        period_from = date_trunc(lower(period), cast(period_from as timestamp))::date
        and period_to = (cast(period_from as timestamp) + case period when 'WEEK' then interval '7 days'
            when 'MONTH' then interval '1 month' else interval '3 months' end)::date - 1),
    constraint group_report_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table group_report is 'Báo cáo kỳ của tổ công tác: one of each group and period.';
comment on column group_report.id is 'UUIDv7.';
comment on column group_report.working_group is 'The group that reports.';
comment on column group_report.period is 'Whether of a week (Monday to Sunday), a month or a quarter.';
comment on column group_report.period_from is 'First day of the period.';
comment on column group_report.period_to is 'Last day of the period.';
comment on column group_report.state is 'How far it has come; as known at a moment it is told by group_report_step.';
comment on column group_report.recorded_at is 'When it was entered.';
comment on column group_report.recorded_by is 'The account that entered it.';
comment on column group_report.voided_at is 'When it was voided; null while it stands.';
comment on column group_report.voided_by is 'The account that voided it.';
comment on column group_report.void_reason is 'Why it was voided.';
comment on column group_report.version is 'For the entity tag.';
create unique index group_report_one_per_period on group_report (working_group, period, period_from) where voided_at is null;
create index group_report_by_period on group_report (period_to, id);
create index group_report_by_group on group_report (working_group, period_from);

create table group_report_content (
    report       uuid        not null constraint group_report_content_report_fk references group_report,
    edition      int         not null constraint group_report_content_edition check (edition >= 1),
    work_done    text        not null,
    results      text        not null,
    difficulties text,
    proposals    text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint group_report_content_pk primary key (report, edition),
    constraint group_report_content_length check (char_length(work_done) between 1 and 4000 and char_length(results) between 1 and 4000
        and char_length(difficulties) between 1 and 4000 and char_length(proposals) between 1 and 4000)
);
comment on table group_report_content is 'What a report says: every edition, the last of which counts. Only ever appended to.';
comment on column group_report_content.report is 'The report.';
comment on column group_report_content.edition is 'From 1.';
comment on column group_report_content.work_done is 'Công việc đã làm.';
comment on column group_report_content.results is 'Kết quả.';
comment on column group_report_content.difficulties is 'Khó khăn, vướng mắc; null where none was told.';
comment on column group_report_content.proposals is 'Kiến nghị, đề xuất; null where none was made.';
comment on column group_report_content.recorded_at is 'When it was written.';
comment on column group_report_content.recorded_by is 'The account that wrote it.';

create table group_report_figure (
    report   uuid    not null,
    edition  int     not null,
    position int     not null constraint group_report_figure_position check (position >= 1),
    name     text    not null constraint group_report_figure_name_length check (char_length(name) between 1 and 200),
    amount   numeric not null constraint group_report_figure_amount check (abs(amount) <= 1000000000000 and scale(amount) <= 6),
    unit     text    not null constraint group_report_figure_unit_length check (char_length(unit) between 1 and 50),
    constraint group_report_figure_pk primary key (report, edition, position),
    constraint group_report_figure_content_fk foreign key (report, edition) references group_report_content,
    constraint group_report_figure_name_once unique (report, edition, name)
);
comment on table group_report_figure is 'Số liệu of an edition of a report. Only ever appended to.';
comment on column group_report_figure.report is 'The report.';
comment on column group_report_figure.edition is 'The edition.';
comment on column group_report_figure.position is 'From 1, in the order of the report.';
comment on column group_report_figure.name is 'What was counted or measured.';
comment on column group_report_figure.amount is 'How much.';
comment on column group_report_figure.unit is 'Of what unit.';

create table group_report_document (
    report   uuid not null,
    edition  int  not null,
    document uuid not null constraint group_report_document_document_fk references document,
    constraint group_report_document_pk primary key (report, edition, document),
    constraint group_report_document_content_fk foreign key (report, edition) references group_report_content
);
comment on table group_report_document is 'Tài liệu minh chứng of an edition of a report, in the register. Only ever appended to.';
comment on column group_report_document.report is 'The report.';
comment on column group_report_document.edition is 'The edition.';
comment on column group_report_document.document is 'The document.';
create index group_report_document_by_document on group_report_document (document);

create table group_report_step (
    report      uuid        not null constraint group_report_step_report_fk references group_report,
    nr          int         not null constraint group_report_step_nr check (nr >= 1),
    step        text        not null constraint group_report_step_known check (step in ('SUBMIT', 'RETURN', 'ACCEPT')),
    on_day      date        not null,
    edition     int         not null,
    note        text        constraint group_report_step_note_length check (char_length(note) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint group_report_step_pk primary key (report, nr),
    constraint group_report_step_content_fk foreign key (report, edition) references group_report_content,
    constraint group_report_step_grounded check (step <> 'RETURN' or note is not null)
);
comment on table group_report_step is 'Diễn biến báo cáo: when a report was handed in, returned or accepted, in which edition. Only ever appended to; days never run backwards within a report.';
comment on column group_report_step.report is 'The report. Where it is voided, its steps count nowhere.';
comment on column group_report_step.nr is 'From 1.';
comment on column group_report_step.step is 'What was done.';
comment on column group_report_step.on_day is 'The day on which it was done.';
comment on column group_report_step.edition is 'The edition of which it was done.';
comment on column group_report_step.note is 'What was said; of a return why.';
comment on column group_report_step.recorded_at is 'When it was entered.';
comment on column group_report_step.recorded_by is 'The account that entered it.';

create trigger group_report_content_append_only before update or delete or truncate on group_report_content
    for each statement execute function refuse_change();
create trigger group_report_figure_append_only before update or delete or truncate on group_report_figure
    for each statement execute function refuse_change();
create trigger group_report_document_append_only before update or delete or truncate on group_report_document
    for each statement execute function refuse_change();
create trigger group_report_step_append_only before update or delete or truncate on group_report_step
    for each statement execute function refuse_change();

grant select, insert on group_report, group_report_content, group_report_figure, group_report_document, group_report_step to "${app}";
grant update (state, voided_at, voided_by, void_reason, version) on group_report to "${app}";
