-- The register of petitions received: denunciations, and complaints about discipline. Who sent one is not in these tables.

create table petition_counter (
    body text not null constraint petition_counter_body_fk references org_unit,
    year int  not null,
    last int  not null constraint petition_counter_positive check (last > 0),
    constraint petition_counter_pk primary key (body, year)
);
comment on table petition_counter is 'The last arrival number given, per body and year. Only the trigger of the register writes it, so that there are no gaps.';
comment on column petition_counter.body is 'The receiving body.';
comment on column petition_counter.year is 'The year of reception.';
comment on column petition_counter.last is 'The last number that was given.';

create table petition (
    id                   uuid        not null constraint petition_pk primary key,
    kind                 text        not null constraint petition_kind_known check (kind in ('DENUNCIATION', 'COMPLAINT')),
    receiving_body       text        not null constraint petition_receiving_body_fk references org_unit,
    year                 int         not null,
    number               int         not null,
    old_reference        text        constraint petition_old_reference_length check (char_length(old_reference) between 1 and 100),
    received_on          date        not null,
    channel              text        not null constraint petition_channel_known
                                     check (channel in ('POST', 'IN_PERSON', 'ONLINE', 'FORWARDED')),
    forwarded_by         text        constraint petition_forwarded_by_length check (char_length(forwarded_by) between 1 and 200),
    addressed_to         text        not null constraint petition_addressed_to_length check (char_length(addressed_to) between 1 and 300),
    sender               text        not null constraint petition_sender_known check (sender in ('NAMED', 'ANONYMOUS', 'DOUBTFUL_NAME')),
    copy_only            boolean     not null,
    sent_to_many         boolean     not null,
    summary              text        not null constraint petition_summary_length check (char_length(summary) between 1 and 4000),
    decision_reference   text        constraint petition_decision_reference_length check (char_length(decision_reference) between 1 and 100),
    decision_body        text        constraint petition_decision_body_fk references org_unit,
    decided_on           date,
    decision_received_on date,
    filed_for_other      boolean     not null,
    level                text        constraint petition_level_known check (level in ('FIRST', 'SECOND', 'FINAL')),
    previous             uuid        constraint petition_previous_fk references petition,
    state                text        not null constraint petition_state_known check (state in (
        'RECEIVED', 'CLASSIFIED', 'ADMITTED', 'NOT_ADMITTED', 'FORWARDED', 'UNDER_RESOLUTION', 'RESOLVED', 'WITHDRAWN',
        'CLOSED')),
    classification       text        constraint petition_classification_known check (classification in (
        'OWN_COMPETENCE', 'OTHER_BODY', 'NOT_ELIGIBLE', 'DUPLICATE')),
    admitted_on          date,
    extension_days       int         not null constraint petition_extension_days_range check (extension_days between 0 and 1000),
    case_id              uuid        constraint petition_case_fk references inspection_case,
    inspection_case      uuid        constraint petition_inspection_case_fk references inspection_case,
    forwarded_to         text        constraint petition_forwarded_to_length check (char_length(forwarded_to) between 1 and 200),
    outcome              text        constraint petition_outcome_known check (outcome in (
        'FOUNDED', 'PARTLY_FOUNDED', 'UNFOUNDED', 'DELIBERATELY_FALSE', 'UPHELD', 'FORM_CHANGED', 'REVERSED',
        'LEADS_TO_INSPECTION')),
    discipline           text        constraint petition_discipline_length check (char_length(discipline) between 1 and 100),
    resolved_on          date,
    resolved_at          timestamptz,
    resolution_due_on    date,
    recorded_at          timestamptz not null,
    recorded_by          text        not null,
    voided_at            timestamptz,
    voided_by            text,
    void_reason          text,
    version              bigint      not null,
    constraint petition_number_once unique (receiving_body, year, number),
    constraint petition_forwarded_whole check ((channel = 'FORWARDED') = (forwarded_by is not null)),
    constraint petition_decision_whole check (
        (kind = 'COMPLAINT') = (decision_reference is not null) and (kind = 'COMPLAINT') = (decision_body is not null)
        and (kind = 'COMPLAINT') = (decided_on is not null) and (kind = 'COMPLAINT') = (decision_received_on is not null)
        and (kind = 'COMPLAINT') = (level is not null)),
    constraint petition_previous_itself check (previous <> id),
    constraint petition_days check (
        decision_received_on >= decided_on and received_on >= decision_received_on and admitted_on >= received_on
        and resolved_on >= received_on),
    constraint petition_resolved_whole check ((resolved_on is null) = (resolved_at is null)),
    constraint petition_outcome_of_kind check (case kind
        when 'DENUNCIATION' then outcome in ('FOUNDED', 'PARTLY_FOUNDED', 'UNFOUNDED', 'DELIBERATELY_FALSE', 'LEADS_TO_INSPECTION')
        else outcome in ('UPHELD', 'FORM_CHANGED', 'REVERSED') end),
    constraint petition_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint petition_void_reason_length check (char_length(void_reason) between 1 and 500)
);
comment on table petition is 'Đơn tố cáo, khiếu nại kỷ luật đảng: one petition as it arrived, and how far it has come. The sender''s identity stands in petition_identity alone.';
comment on column petition.id is 'UUIDv7.';
comment on column petition.kind is 'DENUNCIATION (tố cáo) or COMPLAINT (khiếu nại kỷ luật đảng).';
comment on column petition.receiving_body is 'The body that received it; scope and figures go by it, on the day of reception.';
comment on column petition.year is 'The year of reception, in which the number counts.';
comment on column petition.number is 'Số đến: the arrival number, per receiving body and year, without gaps; a voided one keeps it.';
comment on column petition.old_reference is 'Its number in an older register from which it was taken over.';
comment on column petition.received_on is 'The day of reception; figures count by it.';
comment on column petition.channel is 'How it came: POST, IN_PERSON (nộp trực tiếp), ONLINE, FORWARDED (chuyển đến).';
comment on column petition.forwarded_by is 'Who forwarded it; only where it was forwarded.';
comment on column petition.addressed_to is 'To whom it is addressed.';
comment on column petition.sender is 'Whether it bears a name: NAMED (có tên), ANONYMOUS (nặc danh), DOUBTFUL_NAME (có dấu hiệu mạo danh).';
comment on column petition.copy_only is 'Only a copy arrived.';
comment on column petition.sent_to_many is 'It was sent to many bodies at once.';
comment on column petition.summary is 'What it says, without who says it.';
comment on column petition.decision_reference is 'Of a complaint: the discipline decision, by number and symbol.';
comment on column petition.decision_body is 'Of a complaint: the body that decided; at a higher level the one whose resolution is complained of.';
comment on column petition.decided_on is 'Of a complaint: the day of that decision.';
comment on column petition.decision_received_on is 'Of a complaint: the day on which the decision was received.';
comment on column petition.filed_for_other is 'Of a complaint: it was filed by another than the one who was disciplined.';
comment on column petition.level is 'Of a complaint: FIRST, SECOND or FINAL level.';
comment on column petition.previous is 'Of a complaint above the first level: the petition that was resolved at the level below.';
comment on column petition.state is 'How far it has come.';
comment on column petition.classification is 'Phân loại đơn; null before it.';
comment on column petition.admitted_on is 'The day of admission (thụ lý), from which the term runs.';
comment on column petition.extension_days is 'Working days by which the term was extended.';
comment on column petition.case_id is 'The restricted case in which it is resolved.';
comment on column petition.inspection_case is 'The inspection on signs of violation to which a petition that is not resolved as one has led.';
comment on column petition.forwarded_to is 'The competent body to which it was forwarded.';
comment on column petition.outcome is 'What came of it.';
comment on column petition.discipline is 'Of a resolved complaint: the discipline decision that changes or reverses the one complained of.';
comment on column petition.resolved_on is 'The day of the resolution.';
comment on column petition.resolved_at is 'When the resolution was recorded; figures as known before leave it out.';
comment on column petition.resolution_due_on is 'The day by which it was due when it was resolved; null where no term is known.';
comment on column petition.recorded_at is 'When it was entered.';
comment on column petition.recorded_by is 'The account that entered it.';
comment on column petition.voided_at is 'When it was voided; from then on it counts nowhere.';
comment on column petition.voided_by is 'The account that voided it.';
comment on column petition.void_reason is 'Why it was voided.';
comment on column petition.version is 'Raised with every change; the entity tag.';
create unique index petition_old_reference_unique on petition (receiving_body, old_reference) where voided_at is null;
create index petition_by_day on petition (received_on, id);
create index petition_by_resolution on petition (resolved_on) where resolved_on is not null;
create index petition_by_previous on petition (previous) where previous is not null;
create index petition_by_case on petition (case_id) where case_id is not null;

create function petition_take_number() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.year := extract(year from new.received_on);
    insert into petition_counter as c (body, year, last) values (new.receiving_body, new.year, 1)
        on conflict (body, year) do update set last = c.last + 1 returning last into new.number;
    return new;
end $$;
comment on function petition_take_number() is 'Gives a petition its arrival number in the transaction that enters it: what is rolled back leaves no gap.';
create trigger petition_number before insert on petition for each row execute function petition_take_number();

create table petition_subject (
    id           uuid        not null constraint petition_subject_pk primary key,
    petition     uuid        not null constraint petition_subject_petition_fk references petition,
    kind         text        not null constraint petition_subject_kind_known check (kind in ('ORGANISATION', 'MEMBER')),
    organisation text        not null constraint petition_subject_organisation_fk references org_unit,
    member       text        constraint petition_subject_member_length check (char_length(member) between 1 and 50),
    member_name  text        constraint petition_subject_member_name_length check (char_length(member_name) between 1 and 200),
    recorded_at  timestamptz not null,
    constraint petition_subject_member_whole check
        ((kind = 'MEMBER') = (member is not null) and (kind = 'MEMBER') = (member_name is not null))
);
comment on table petition_subject is 'Đối tượng bị tố cáo, hoặc người, tổ chức khiếu nại kỷ luật: whom a petition concerns, as it was at the time.';
comment on column petition_subject.id is 'UUIDv7.';
comment on column petition_subject.petition is 'The petition.';
comment on column petition_subject.kind is 'ORGANISATION or MEMBER.';
comment on column petition_subject.organisation is 'The organisation itself, or that of the member at the time.';
comment on column petition_subject.member is 'The member''s code; null for an organisation.';
comment on column petition_subject.member_name is 'The member''s name as the petition has it; null for an organisation.';
comment on column petition_subject.recorded_at is 'When it was entered.';
create index petition_subject_by_petition on petition_subject (petition);
create index petition_subject_by_member on petition_subject (member) where member is not null;
create unique index petition_subject_organisation_once on petition_subject (petition, organisation) where kind = 'ORGANISATION';
create unique index petition_subject_member_once on petition_subject (petition, member) where kind = 'MEMBER';

create table petition_matter (
    petition uuid not null constraint petition_matter_petition_fk references petition,
    matter   text not null constraint petition_matter_length check (char_length(matter) between 1 and 100),
    constraint petition_matter_pk primary key (petition, matter)
);
comment on table petition_matter is 'Nội dung tố cáo, khiếu nại: what a petition is about, by codes of matters.';
comment on column petition_matter.petition is 'The petition.';
comment on column petition_matter.matter is 'The code of a matter.';

create table petition_step (
    id           uuid        not null constraint petition_step_pk primary key,
    petition     uuid        not null constraint petition_step_petition_fk references petition,
    step         text        not null,
    from_state   text        not null,
    to_state     text        not null,
    on_day       date        not null,
    ground       text        constraint petition_step_ground_length check (char_length(ground) between 1 and 2000),
    paper        text        constraint petition_step_paper_length check (char_length(paper) between 1 and 100),
    notice_paper text        constraint petition_step_notice_paper_length check (char_length(notice_paper) between 1 and 100),
    notice_on    date,
    rules        text,
    days         int,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint petition_step_notice_whole check ((notice_paper is null) = (notice_on is null))
);
comment on table petition_step is 'What was done with a petition, step by step. Only ever appended to.';
comment on column petition_step.id is 'UUIDv7.';
comment on column petition_step.petition is 'The petition.';
comment on column petition_step.step is 'Which step of the lifecycle.';
comment on column petition_step.from_state is 'In which state it was taken.';
comment on column petition_step.to_state is 'To which state it led.';
comment on column petition_step.on_day is 'The day on which it was taken.';
comment on column petition_step.ground is 'On what ground.';
comment on column petition_step.paper is 'The paper on which it stands.';
comment on column petition_step.notice_paper is 'The notice given to the sender.';
comment on column petition_step.notice_on is 'The day of that notice.';
comment on column petition_step.rules is 'Of a refusal to admit: the rules that stand against it.';
comment on column petition_step.days is 'Of an extension: how many working days.';
comment on column petition_step.recorded_at is 'When it was entered.';
comment on column petition_step.recorded_by is 'The account that took it.';
create index petition_step_by_petition on petition_step (petition, id);

create table petition_link (
    id          uuid        not null constraint petition_link_pk primary key,
    petition    uuid        not null constraint petition_link_petition_fk references petition,
    related     uuid        not null constraint petition_link_related_fk references petition,
    kind        text        not null constraint petition_link_kind_known check (kind in ('SAME_CONTENT', 'SAME_SENDER', 'RELATED')),
    ground      text        not null constraint petition_link_ground_length check (char_length(ground) between 1 and 1000),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    constraint petition_link_not_itself check (petition <> related),
    constraint petition_link_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint petition_link_void_reason_length check (char_length(void_reason) between 1 and 500)
);
comment on table petition_link is 'Đơn trùng, đơn liên quan: petitions that say the same, come from the same sender, or belong together.';
comment on column petition_link.id is 'UUIDv7.';
comment on column petition_link.petition is 'The petition from which it was told.';
comment on column petition_link.related is 'The other one.';
comment on column petition_link.kind is 'SAME_CONTENT (đơn trùng nội dung), SAME_SENDER (cùng người gửi) or RELATED.';
comment on column petition_link.ground is 'Why they belong together.';
comment on column petition_link.recorded_at is 'When it was entered.';
comment on column petition_link.recorded_by is 'The account that entered it.';
comment on column petition_link.voided_at is 'When it was voided.';
comment on column petition_link.voided_by is 'The account that voided it.';
comment on column petition_link.void_reason is 'Why it was voided.';
create unique index petition_link_once on petition_link (least(petition, related), greatest(petition, related), kind)
    where voided_at is null;
create index petition_link_by_petition on petition_link (petition);
create index petition_link_by_related on petition_link (related);

create table petition_handler (
    id          uuid        not null constraint petition_handler_pk primary key,
    petition    uuid        not null constraint petition_handler_petition_fk references petition,
    account     text        not null constraint petition_handler_account_length check (char_length(account) between 1 and 100),
    ground      text        not null constraint petition_handler_ground_length check (char_length(ground) between 1 and 1000),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    constraint petition_handler_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint petition_handler_void_reason_length check (char_length(void_reason) between 1 and 500)
);
comment on table petition_handler is 'Người được giao xử lý đơn: who handles a petition and so sees it, wherever he belongs.';
comment on column petition_handler.id is 'UUIDv7.';
comment on column petition_handler.petition is 'The petition.';
comment on column petition_handler.account is 'The account by which he works.';
comment on column petition_handler.ground is 'Why he was named.';
comment on column petition_handler.recorded_at is 'When he was named.';
comment on column petition_handler.recorded_by is 'The account that named him.';
comment on column petition_handler.voided_at is 'When he was withdrawn; from then on he sees it no more.';
comment on column petition_handler.voided_by is 'The account that withdrew him.';
comment on column petition_handler.void_reason is 'Why he was withdrawn.';
create unique index petition_handler_once on petition_handler (petition, account) where voided_at is null;
create index petition_handler_by_account on petition_handler (account, petition);

create trigger petition_subject_append_only before update or delete or truncate on petition_subject
    for each statement execute function refuse_change();
create trigger petition_matter_append_only before update or delete or truncate on petition_matter
    for each statement execute function refuse_change();
create trigger petition_step_append_only before update or delete or truncate on petition_step
    for each statement execute function refuse_change();

grant select, insert on petition, petition_subject, petition_matter, petition_step, petition_link, petition_handler to "${app}";
grant update (state, classification, admitted_on, extension_days, case_id, inspection_case, forwarded_to, outcome, discipline,
    resolved_on, resolved_at, resolution_due_on, voided_at, voided_by, void_reason, version) on petition to "${app}";
grant update (voided_at, voided_by, void_reason) on petition_link, petition_handler to "${app}";
