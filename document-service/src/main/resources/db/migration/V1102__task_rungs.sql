-- The ladder by which due days of tasks are reminded of and escalated. Written for PostgreSQL 15 and later.
create table task_rung (
    id          uuid        not null constraint task_rung_pk primary key,
    code        text        not null constraint task_rung_code_form check (code ~ '^[A-Z][A-Z0-9_]{0,29}$'),
    holds_from  date        not null,
    days        int         not null constraint task_rung_days check (days between -250 and 250),
    audience    text        not null constraint task_rung_audience_known check (audience in ('LEAD', 'ASSIGNER', 'HEAD')),
    active      boolean     not null,
    name_vi     text        not null constraint task_rung_name_vi_length check (char_length(name_vi) between 1 and 200),
    name_en     text        constraint task_rung_name_en_length check (char_length(name_en) between 1 and 200),
    name_ar     text        constraint task_rung_name_ar_length check (char_length(name_ar) between 1 and 200),
    document    text        constraint task_rung_document_length check (char_length(document) between 1 and 100),
    article     text        constraint task_rung_article_length check (char_length(article) between 1 and 100),
    certainty   text        constraint task_rung_certainty_known
                            check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    recorded_at timestamptz not null,
    recorded_by text,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint task_rung_void_reason_length check (char_length(void_reason) between 1 and 500),
    version     bigint      not null,
    constraint task_rung_cited check
        ((document is null) = (certainty is null) and (article is null or document is not null)),
    constraint task_rung_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table task_rung is 'Bậc nhắc việc, đôn đốc: when whom is to be told of a task''s due day. A version holds from its day until that of the next one of its code.';
comment on column task_rung.id is 'UUID.';
comment on column task_rung.code is 'The rung.';
comment on column task_rung.holds_from is 'The first day on which this version holds.';
comment on column task_rung.days is 'Working days after the due day; before it where negative.';
comment on column task_rung.audience is 'LEAD (người chủ trì), ASSIGNER (cơ quan giao việc) or HEAD (người đứng đầu cơ quan, đơn vị chủ trì).';
comment on column task_rung.active is 'False: from this day on the rung is no more.';
comment on column task_rung.name_vi is 'In Vietnamese.';
comment on column task_rung.name_en is 'In English.';
comment on column task_rung.name_ar is 'In Arabic.';
comment on column task_rung.document is 'Number and symbol of what lays it down; null where it is the house''s own.';
comment on column task_rung.article is 'Where in it.';
comment on column task_rung.certainty is 'How sure that is: READ, SECONDARY, GENERAL or OPEN.';
comment on column task_rung.recorded_at is 'When it was entered.';
comment on column task_rung.recorded_by is 'The account that entered it; null for what the service was set up with.';
comment on column task_rung.voided_at is 'When it was voided.';
comment on column task_rung.voided_by is 'The account that voided it.';
comment on column task_rung.void_reason is 'Why it was voided.';
comment on column task_rung.version is 'For the entity tag.';
create unique index task_rung_once on task_rung (code, holds_from) where voided_at is null;
grant select, insert on task_rung to "${app}";
grant update (voided_at, voided_by, void_reason, version) on task_rung to "${app}";

-- No regulation is known that sets these figures: they are the house's own, and an administrator's to change.
insert into task_rung
  (id, code, holds_from, days, audience, active, name_vi, name_en, name_ar, recorded_at, version)
select cast(md5('task_rung ' || code) as uuid), code, date '2015-01-01', days, audience, true, name_vi, name_en, name_ar,
  now(), 0
from (values
    ('TEN_DAYS_LEFT', -10, 'LEAD', 'Còn 10 ngày làm việc', 'Ten working days left', 'بقيت عشرة أيام عمل'),
    ('THREE_DAYS_LEFT', -3, 'LEAD', 'Còn 3 ngày làm việc', 'Three working days left', 'بقيت ثلاثة أيام عمل'),
    ('DUE', 0, 'LEAD', 'Đến hạn hôm nay', 'Due today', 'يحلّ الموعد اليوم'),
    ('OVERDUE', 1, 'ASSIGNER', 'Đã quá hạn, báo cơ quan giao việc', 'Overdue, told to the body that assigned',
     'تجاوز الموعد، تُبلَّغ الجهة المكلِّفة'),
    ('ESCALATED', 5, 'HEAD', 'Quá hạn 5 ngày làm việc, báo người đứng đầu',
     'Overdue by five working days, told to the head', 'تأخر خمسة أيام عمل، يُبلَّغ رئيس الجهة'))
  seed (code, days, audience, name_vi, name_en, name_ar);
