-- The ladder by which due days are reminded of and escalated: how many working days before or after, and to whom.

create table deadline_rung (
    id          uuid        not null constraint deadline_rung_pk primary key,
    code        text        not null constraint deadline_rung_code_form check (code ~ '^[A-Z][A-Z0-9_]{0,29}$'),
    holds_from  date        not null,
    days        int         not null constraint deadline_rung_days check (days between -250 and 250),
    audience    text        not null constraint deadline_rung_audience_known
                            check (audience in ('TEAM_HEAD', 'LEAD_BODY_APPROVER', 'HIGHER_COMMITTEE')),
    active      boolean     not null,
    name_vi     text        not null constraint deadline_rung_name_vi_length check (char_length(name_vi) between 1 and 200),
    name_en     text        constraint deadline_rung_name_en_length check (char_length(name_en) between 1 and 200),
    name_ar     text        constraint deadline_rung_name_ar_length check (char_length(name_ar) between 1 and 200),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint deadline_rung_void_reason_length check (char_length(void_reason) between 1 and 500),
    version     bigint      not null,
    constraint deadline_rung_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table deadline_rung is 'Bậc nhắc hạn, báo cáo quá hạn: when whom is to be told of a due day. A version holds from its day until that of the next one of its code.';
comment on column deadline_rung.id is 'UUID.';
comment on column deadline_rung.code is 'The rung.';
comment on column deadline_rung.holds_from is 'The first day on which this version holds.';
comment on column deadline_rung.days is 'Working days after the due day; before it where negative.';
comment on column deadline_rung.audience is 'TEAM_HEAD (trưởng đoàn), LEAD_BODY_APPROVER (who approves in the lead body) or HIGHER_COMMITTEE (cấp uỷ cấp trên trực tiếp).';
comment on column deadline_rung.active is 'False: from this day on the rung is no more.';
comment on column deadline_rung.name_vi is 'In Vietnamese.';
comment on column deadline_rung.name_en is 'In English.';
comment on column deadline_rung.name_ar is 'In Arabic.';
comment on column deadline_rung.recorded_at is 'When it was entered.';
comment on column deadline_rung.recorded_by is 'The account that entered it.';
comment on column deadline_rung.voided_at is 'When it was voided.';
comment on column deadline_rung.voided_by is 'The account that voided it.';
comment on column deadline_rung.void_reason is 'Why it was voided.';
comment on column deadline_rung.version is 'For the entity tag.';
create unique index deadline_rung_once on deadline_rung (code, holds_from) where voided_at is null;
grant select, insert, update on deadline_rung to "${app}";

insert into deadline_rung
  (id, code, holds_from, days, audience, active, name_vi, name_en, name_ar, recorded_at, recorded_by, version)
select cast(md5('deadline_rung ' || code) as uuid), code, date '2016-07-26', days, audience, true, name_vi, name_en,
  name_ar, now(), 'capuy', 0
from (values
    ('FIVE_DAYS_LEFT', -5, 'TEAM_HEAD', 'Còn 5 ngày làm việc', 'Five working days left', 'بقيت خمسة أيام عمل'),
    ('TWO_DAYS_LEFT', -2, 'LEAD_BODY_APPROVER', 'Còn 2 ngày làm việc', 'Two working days left', 'بقي يوما عمل'),
    ('DUE', 0, 'TEAM_HEAD', 'Đến hạn hôm nay', 'Due today', 'يحلّ الموعد اليوم'),
    ('OVERDUE', 1, 'LEAD_BODY_APPROVER', 'Đã quá hạn', 'Overdue', 'تجاوز الموعد'),
    ('ESCALATED', 5, 'HIGHER_COMMITTEE', 'Quá hạn 5 ngày làm việc, báo cáo cấp trên',
     'Overdue by five working days, told to the committee above', 'تأخر خمسة أيام عمل، يُبلَّغ إلى اللجنة الأعلى'))
  seed (code, days, audience, name_vi, name_en, name_ar);
