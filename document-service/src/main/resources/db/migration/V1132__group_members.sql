-- Who sits in steering committees and working groups. Written for PostgreSQL 15 and later.
create table group_member (
    id            uuid        not null constraint group_member_pk primary key,
    committee     uuid        constraint group_member_committee_fk references steering_committee,
    working_group uuid        constraint group_member_group_fk references working_group,
    function      text        not null constraint group_member_function_known check (function in ('HEAD', 'STANDING_DEPUTY', 'DEPUTY', 'STANDING', 'MEMBER')),
    organisation  text        not null constraint group_member_organisation_fk references org_unit,
    office        text        constraint group_member_office_length check (char_length(office) between 1 and 200),
    member        text        constraint group_member_member_length check (char_length(member) between 1 and 50),
    member_name   text        constraint group_member_name_length check (char_length(member_name) between 1 and 200),
    charged_with  text        constraint group_member_charged_length check (char_length(charged_with) between 1 and 1000),
    from_day      date        not null,
    decision      text        constraint group_member_decision_length check (char_length(decision) between 1 and 100),
    replaces      uuid        constraint group_member_replaces_fk references group_member,
    ended_on      date,
    end_ground    text        constraint group_member_ground_length check (char_length(end_ground) between 1 and 1000),
    ended_at      timestamptz,
    ended_by      text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    voided_at     timestamptz,
    voided_by     text,
    void_reason   text        constraint group_member_void_length check (char_length(void_reason) between 1 and 1000),
    version       bigint      not null default 0,
    constraint group_member_of_one check ((committee is null) <> (working_group is null)),
    constraint group_member_who check (office is not null or member is not null),
    constraint group_member_named check ((member is null) = (member_name is null)),
    constraint group_member_order check (ended_on >= from_day),
    constraint group_member_end check ((ended_on is null) = (ended_at is null) and (ended_on is null) = (ended_by is null)
        and (ended_on is null) = (end_ground is null)),
    constraint group_member_void check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint group_member_one_head exclude using gist
        (coalesce(committee, working_group) with =, daterange(from_day, ended_on, '[]') with &&)
        where (function = 'HEAD' and voided_at is null),
    constraint group_member_once exclude using gist
        (coalesce(committee, working_group) with =, member with =, daterange(from_day, ended_on, '[]') with &&)
        where (member is not null and voided_at is null),
    constraint group_member_office_once exclude using gist
        (coalesce(committee, working_group) with =, organisation with =, office with =, daterange(from_day, ended_on, '[]') with &&)
        where (member is null and voided_at is null)
);
comment on table group_member is 'Thành viên ban chỉ đạo, tổ công tác: a seat, taken by an office of a body, a person in office there, or both, by days. Never edited: who leaves office is ended, and the next one entered.';
comment on column group_member.id is 'UUIDv7.';
comment on column group_member.committee is 'The steering committee in which the seat is; null where it is in a working group.';
comment on column group_member.working_group is 'The working group in which the seat is; null where it is in a steering committee.';
comment on column group_member.function is 'Trưởng ban hoặc tổ trưởng, phó thường trực, phó, uỷ viên thường trực, thành viên.';
comment on column group_member.organisation is 'The body of the office, in which the person is in office.';
comment on column group_member.office is 'The office by which the seat is taken, such as Bí thư Huyện uỷ; null where a person is named for himself.';
comment on column group_member.member is 'The code of the person who takes it; null where only the office is named.';
comment on column group_member.member_name is 'That person''s name.';
comment on column group_member.charged_with is 'What the member is in charge of; null where nothing was said.';
comment on column group_member.from_day is 'First day.';
comment on column group_member.decision is 'Number and symbol of the decision, where one was named.';
comment on column group_member.replaces is 'Whose place was taken; null where it was nobody''s.';
comment on column group_member.ended_on is 'Last day; null while it lasts. It lasts no longer than the committee or group.';
comment on column group_member.end_ground is 'Why it ended.';
comment on column group_member.ended_at is 'When the end was entered: before that it was known as lasting.';
comment on column group_member.ended_by is 'The account that entered the end.';
comment on column group_member.recorded_at is 'When it was entered.';
comment on column group_member.recorded_by is 'The account that entered it.';
comment on column group_member.voided_at is 'When it was voided; null while it stands.';
comment on column group_member.voided_by is 'The account that voided it.';
comment on column group_member.void_reason is 'Why it was voided.';
comment on column group_member.version is 'For the entity tag.';
create index group_member_by_day on group_member (from_day, id);
create index group_member_by_committee on group_member (committee, from_day) where committee is not null;
create index group_member_by_group on group_member (working_group, from_day) where working_group is not null;
create index group_member_by_member on group_member (member) where member is not null and voided_at is null;

grant select, insert on group_member to "${app}";
grant update (ended_on, end_ground, ended_at, ended_by, voided_at, voided_by, void_reason, version) on group_member to "${app}";
