-- Members, as the service that keeps their dossiers tells them --------------------------------------------------------

create table member (
    code            text not null constraint member_pk primary key,
    full_name       text not null constraint member_full_name_length check (char_length(full_name) between 1 and 200),
    managed_by      text not null constraint member_managed_by_fk references org_unit,
    probationary_on date,
    official_on     date,
    voided          boolean not null
);
comment on table member is 'Đảng viên: the members whose dossiers the cadre service keeps; a copy by its feed.';
comment on column member.code is 'The number of the dossier.';
comment on column member.full_name is 'As the member writes it.';
comment on column member.managed_by is 'The organisation that manages the dossier.';
comment on column member.probationary_on is 'Admission as probationary member; null where it is not known.';
comment on column member.official_on is 'Recognition as official member; null where it is not known or yet to come.';
comment on column member.voided is 'Entered by mistake: named in nothing new.';
create index member_by_manager on member (managed_by, code);

create table member_place (
    member       text      not null constraint member_place_member_fk references member,
    organisation text      not null constraint member_place_organisation_fk references org_unit,
    valid        daterange not null,
    constraint member_place_not_empty check (not isempty(valid))
);
comment on table member_place is 'In which organisations a member held a post, by days.';
create index member_place_by_member on member_place (member);
create index member_place_by_organisation on member_place using gist (organisation, valid);

-- Who inspects ---------------------------------------------------------------------------------------------------------

create table inspector (
    id           uuid        not null constraint inspector_pk primary key,
    account      text        not null constraint inspector_account_length check (char_length(account) between 1 and 100),
    member       text        not null constraint inspector_member_length check (char_length(member) between 1 and 50),
    member_name  text        not null constraint inspector_member_name_length check (char_length(member_name) between 1 and 200),
    organisation text        not null constraint inspector_organisation_fk references org_unit,
    committee    text        not null constraint inspector_committee_fk references org_unit,
    held_from    date        not null,
    held_to      date,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text,
    version      bigint      not null,
    constraint inspector_period check (held_to is null or held_to >= held_from),
    constraint inspector_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint inspector_void_reason_length check (char_length(void_reason) between 1 and 1000),
    constraint inspector_account_once exclude using gist
        (account with =, daterange(held_from, held_to, '[]') with &&) where (voided_at is null),
    constraint inspector_member_once exclude using gist
        (member with =, daterange(held_from, held_to, '[]') with &&) where (voided_at is null)
);
comment on table inspector is 'Cán bộ kiểm tra: who inspects, by which account he works, and where he belongs himself.';
comment on column inspector.id is 'UUIDv7.';
comment on column inspector.account is 'The account by which he works.';
comment on column inspector.member is 'His own code in the register of persons.';
comment on column inspector.member_name is 'His name.';
comment on column inspector.organisation is 'The organisation to which he belongs as a member: he does not inspect it.';
comment on column inspector.committee is 'The body for which he inspects.';
comment on column inspector.held_from is 'The first day.';
comment on column inspector.held_to is 'The last day, included; null while there is no end.';
comment on column inspector.recorded_at is 'When it was entered.';
comment on column inspector.recorded_by is 'The account that entered it.';
comment on column inspector.voided_at is 'When it was voided.';
comment on column inspector.voided_by is 'The account that voided it.';
comment on column inspector.void_reason is 'Why it was voided.';
comment on column inspector.version is 'For the entity tag.';

create table case_team (
    id          uuid        not null constraint case_team_pk primary key,
    case_id     uuid        not null constraint case_team_case_fk references inspection_case,
    inspector   uuid        not null constraint case_team_inspector_fk references inspector,
    function    text        not null constraint case_team_function_known
                            check (function in ('HEAD', 'DEPUTY', 'MEMBER', 'SECRETARY')),
    joined_on   date        not null,
    left_on     date,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint case_team_period check (left_on is null or left_on > joined_on),
    constraint case_team_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint case_team_void_reason_length check (char_length(void_reason) between 1 and 1000),
    constraint case_team_once exclude using gist
        (case_id with =, inspector with =, daterange(joined_on, left_on) with &&) where (voided_at is null),
    constraint case_team_one_head exclude using gist
        (case_id with =, daterange(joined_on, left_on) with &&) where (function = 'HEAD' and voided_at is null)
);
comment on table case_team is 'Đoàn, tổ kiểm tra, giám sát: who works on a case, from when to when. He sees it wherever he belongs.';
comment on column case_team.id is 'UUIDv7.';
comment on column case_team.case_id is 'The case.';
comment on column case_team.inspector is 'Who works on it.';
comment on column case_team.function is 'HEAD (trưởng đoàn), DEPUTY (phó trưởng đoàn), MEMBER (thành viên) or SECRETARY (thư ký).';
comment on column case_team.joined_on is 'The first day.';
comment on column case_team.left_on is 'The first day on which he works on it no more; null while he does.';
comment on column case_team.recorded_at is 'When it was entered.';
comment on column case_team.recorded_by is 'The account that entered it.';
comment on column case_team.voided_at is 'When it was voided.';
comment on column case_team.voided_by is 'The account that voided it.';
comment on column case_team.void_reason is 'Why it was voided.';
comment on column case_team.version is 'For the entity tag.';
create index case_team_by_case on case_team (case_id);
create index case_team_by_inspector on case_team (inspector);

grant select, insert, update on member to "${app}";
grant select, insert, delete on member_place to "${app}";
grant select, insert, update on inspector, case_team to "${app}";
