-- Discipline files, from the proposal to the decision and what became of it.

create table discipline (
    id                  uuid        not null constraint discipline_pk primary key,
    subject_kind        text        not null constraint discipline_subject_kind_known
                                    check (subject_kind in ('ORGANISATION', 'MEMBER')),
    organisation        text        not null constraint discipline_organisation_fk references org_unit,
    member              text        constraint discipline_member_length check (char_length(member) between 1 and 50),
    member_name         text        constraint discipline_member_name_length check (char_length(member_name) between 1 and 200),
    member_status       text        constraint discipline_member_status_known
                                    check (member_status in ('OFFICIAL', 'PROBATIONARY')),
    status_from_dossier boolean     not null,
    holds_office        boolean,
    office              text        constraint discipline_office_length check (char_length(office) between 1 and 200),
    case_id             uuid        constraint discipline_case_fk references inspection_case,
    restricted          boolean     not null,
    deciding_body       text        not null constraint discipline_deciding_body_fk references org_unit,
    proposed_on         date        not null,
    proposed_form       text        not null,
    concluded_on        date        not null,
    state               text        not null constraint discipline_state_known check (state in (
                                        'PROPOSED', 'DEFERRED', 'VOTED', 'NOT_DISCIPLINED', 'REJECTED', 'WITHDRAWN', 'DECIDED',
                                        'IN_FORCE', 'APPEALED', 'CHANGED', 'REVERSED')),
    form                text,
    reference           text        constraint discipline_reference_length check (char_length(reference) between 1 and 100),
    decided_on          date,
    announced_on        date,
    effect_until        date,
    decided_at          timestamptz,
    decided_by          text,
    from_the_past       boolean     not null,
    replaces            uuid        constraint discipline_replaces_fk references discipline,
    lifted_on           date,
    lifted_reference    text        constraint discipline_lifted_reference_length check (char_length(lifted_reference) between 1 and 100),
    lifted_at           timestamptz,
    ended_reason        text        constraint discipline_ended_reason_length check (char_length(ended_reason) between 1 and 500),
    recorded_at         timestamptz not null,
    recorded_by         text        not null,
    voided_at           timestamptz,
    voided_by           text,
    void_reason         text,
    version             bigint      not null,
    constraint discipline_member_whole check
        ((subject_kind = 'MEMBER') = (member is not null) and (subject_kind = 'MEMBER') = (member_name is not null)
         and (subject_kind = 'MEMBER') = (member_status is not null)),
    constraint discipline_proposed_form_fits check (case
        when subject_kind = 'ORGANISATION' then proposed_form in ('REPRIMAND', 'WARNING', 'DISSOLUTION')
        when member_status = 'PROBATIONARY' then proposed_form in ('REPRIMAND', 'WARNING')
        else proposed_form in ('REPRIMAND', 'WARNING', 'REMOVAL', 'EXPULSION') end),
    constraint discipline_form_fits check (form is null or case
        when subject_kind = 'ORGANISATION' then form in ('REPRIMAND', 'WARNING', 'DISSOLUTION')
        when member_status = 'PROBATIONARY' then form in ('REPRIMAND', 'WARNING')
        else form in ('REPRIMAND', 'WARNING', 'REMOVAL', 'EXPULSION') end),
    constraint discipline_decided_whole check (
        (form is not null) = (state in ('DECIDED', 'IN_FORCE', 'APPEALED', 'CHANGED', 'REVERSED'))
        and (form is null) = (reference is null) and (form is null) = (decided_on is null)
        and (form is null) = (decided_at is null) and (form is null) = (decided_by is null)),
    constraint discipline_announced_by_state check
        ((announced_on is not null) = (state in ('IN_FORCE', 'APPEALED', 'CHANGED', 'REVERSED'))),
    constraint discipline_lifted_by_state check (
        (lifted_on is not null) = (state in ('CHANGED', 'REVERSED'))
        and (lifted_on is null) = (lifted_reference is null) and (lifted_on is null) = (lifted_at is null)),
    constraint discipline_days check (announced_on >= decided_on and effect_until >= announced_on and lifted_on >= decided_on),
    constraint discipline_without_end check (effect_until is null or form not in ('EXPULSION', 'DISSOLUTION')),
    constraint discipline_maker_is_not_approver check (from_the_past or replaces is not null or decided_by <> recorded_by),
    constraint discipline_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint discipline_void_reason_length check (char_length(void_reason) between 1 and 500)
);
comment on table discipline is 'Hồ sơ thi hành kỷ luật: one file on an organisation or a member, from the proposal to the decision and what became of it. Never edited after the decision: a wrong entry is voided, another form is a decision of its own.';
comment on column discipline.id is 'UUIDv7; the decision''s id in the feed.';
comment on column discipline.subject_kind is 'ORGANISATION or MEMBER.';
comment on column discipline.organisation is 'The organisation itself, or that of the member at the time.';
comment on column discipline.member is 'The member''s code in the register of persons; null for an organisation.';
comment on column discipline.member_name is 'The member''s name at the time; null for an organisation.';
comment on column discipline.member_status is 'Whether he was an official or a probationary member on the day of the proposal.';
comment on column discipline.status_from_dossier is 'Whether his dossier says so; else whoever entered it told it, and a person judges.';
comment on column discipline.holds_office is 'Whether he holds an office from which he can be removed; null where it is not known.';
comment on column discipline.office is 'The office, in words.';
comment on column discipline.case_id is 'The case on which it rests; null for none.';
comment on column discipline.restricted is 'Only callers with clearance SECRET or higher may see it; always so where the case is restricted.';
comment on column discipline.deciding_body is 'The body that decides; scope and figures go by it.';
comment on column discipline.proposed_on is 'Day of the proposal; of a decision of the past the day of the decision.';
comment on column discipline.proposed_form is 'The form that is proposed.';
comment on column discipline.concluded_on is 'Day of the competent conclusion on the violation, up to which the limitation is counted.';
comment on column discipline.state is 'How far it has come.';
comment on column discipline.form is 'The form that was decided.';
comment on column discipline.reference is 'Number and symbol of the decision.';
comment on column discipline.decided_on is 'Day of the decision; figures count by it.';
comment on column discipline.announced_on is 'Day of the announcement, on which it comes into force.';
comment on column discipline.effect_until is 'The last day of its effect, included; null while there is no end.';
comment on column discipline.decided_at is 'When the decision was entered.';
comment on column discipline.decided_by is 'The account that entered the decision; never the one that entered the proposal.';
comment on column discipline.from_the_past is 'Taken over from an older register: recorded and not ruled anew.';
comment on column discipline.replaces is 'The decision whose form this one changes.';
comment on column discipline.lifted_on is 'The day on which it was reversed or changed.';
comment on column discipline.lifted_reference is 'Number and symbol of the decision that reversed or changed it.';
comment on column discipline.lifted_at is 'When that was entered.';
comment on column discipline.ended_reason is 'Why it was rejected or withdrawn.';
comment on column discipline.recorded_at is 'When the file was entered.';
comment on column discipline.recorded_by is 'The account that entered it.';
comment on column discipline.voided_at is 'When it was voided; from then on it counts nowhere.';
comment on column discipline.voided_by is 'The account that voided it.';
comment on column discipline.void_reason is 'Why it was voided.';
comment on column discipline.version is 'Raised with every change, ballots and reviews included; the entity tag.';

create unique index discipline_reference_unique on discipline (deciding_body, reference, decided_on)
    where voided_at is null and reference is not null;
create unique index discipline_replaced_once on discipline (replaces) where voided_at is null and replaces is not null;
create index discipline_by_day on discipline (coalesce(decided_on, proposed_on), id);
create index discipline_by_body on discipline (deciding_body, decided_on);
create index discipline_by_member on discipline (member) where member is not null;
create index discipline_by_organisation on discipline (organisation);
create index discipline_by_case on discipline (case_id) where case_id is not null;

create table discipline_act (
    id           uuid not null constraint discipline_act_pk primary key,
    discipline   uuid not null constraint discipline_act_discipline_fk references discipline,
    matter       text not null constraint discipline_act_matter_length check (char_length(matter) between 1 and 2000),
    matter_code  text constraint discipline_act_matter_fk references matter (code),
    from_on      date not null,
    until_on     date not null,
    degree       text not null constraint discipline_act_degree_known
                      check (degree in ('LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS')),
    grave_matter text constraint discipline_act_grave_known check (grave_matter in
                      ('INTERNAL_POLITICS', 'NATIONAL_SECURITY', 'NATIONAL_DEFENCE', 'FOREIGN_AFFAIRS', 'FALSE_DIPLOMA')),
    finding      text constraint discipline_act_finding_length check (char_length(finding) between 1 and 100),
    constraint discipline_act_period check (until_on >= from_on)
);
comment on table discipline_act is 'Hành vi vi phạm: a violation on which a discipline file rests. Only ever appended to.';
comment on column discipline_act.id is 'UUIDv7.';
comment on column discipline_act.discipline is 'The file.';
comment on column discipline_act.matter is 'What was done.';
comment on column discipline_act.matter_code is 'Under which matter of the catalogue it falls; null for none.';
comment on column discipline_act.from_on is 'The first day.';
comment on column discipline_act.until_on is 'The last day; the first one too unless it went on.';
comment on column discipline_act.degree is 'Mức độ: how serious it is.';
comment on column discipline_act.grave_matter is 'The listed grave matter, of which there is no limitation; null for none.';
comment on column discipline_act.finding is 'Reference to the finding that shows it; null for none.';
create index discipline_act_by_discipline on discipline_act (discipline);

create table discipline_ballot (
    id            uuid        not null constraint discipline_ballot_pk primary key,
    discipline    uuid        not null constraint discipline_ballot_discipline_fk references discipline,
    body          text        not null constraint discipline_ballot_body_fk references org_unit,
    decides       boolean     not null,
    held_on       date        not null,
    summoned      int         not null,
    exempt_absent int         not null,
    present       int         not null,
    issued        int         not null,
    returned      int         not null,
    valid         int         not null,
    expulsion     int         not null,
    dissolution   int         not null,
    removal       int         not null,
    warning       int         not null,
    reprimand     int         not null,
    gives         text        constraint discipline_ballot_gives_known
                              check (gives in ('REPRIMAND', 'WARNING', 'REMOVAL', 'EXPULSION', 'DISSOLUTION')),
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    voided_at     timestamptz,
    voided_by     text,
    void_reason   text        constraint discipline_ballot_void_reason_length check (char_length(void_reason) between 1 and 500),
    version       bigint      not null,
    constraint discipline_ballot_figures check (
        valid >= 0 and valid <= returned and returned <= issued and issued <= present
        and exempt_absent >= 0 and present <= summoned - exempt_absent),
    constraint discipline_ballot_votes check (
        expulsion >= 0 and dissolution >= 0 and removal >= 0 and warning >= 0 and reprimand >= 0
        and cast(expulsion as bigint) + dissolution + removal + warning + reprimand <= valid),
    constraint discipline_ballot_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table discipline_ballot is 'Bỏ phiếu kín về hình thức kỷ luật: the secret ballot of one body on a discipline file.';
comment on column discipline_ballot.id is 'UUIDv7.';
comment on column discipline_ballot.discipline is 'The file.';
comment on column discipline_ballot.body is 'The body that voted.';
comment on column discipline_ballot.decides is 'Whether it is the body that decides; else it proposes.';
comment on column discipline_ballot.held_on is 'Day of the meeting.';
comment on column discipline_ballot.summoned is 'Official members who were summoned.';
comment on column discipline_ballot.exempt_absent is 'Those of them who are exempt and were absent: they are not in the base.';
comment on column discipline_ballot.present is 'Who came.';
comment on column discipline_ballot.issued is 'Papers handed out.';
comment on column discipline_ballot.returned is 'Papers that came back.';
comment on column discipline_ballot.valid is 'Papers that count.';
comment on column discipline_ballot.expulsion is 'Votes for expulsion.';
comment on column discipline_ballot.dissolution is 'Votes for dissolution.';
comment on column discipline_ballot.removal is 'Votes for removal from office.';
comment on column discipline_ballot.warning is 'Votes for a warning.';
comment on column discipline_ballot.reprimand is 'Votes for a reprimand.';
comment on column discipline_ballot.gives is 'The form that the ballot gives by the shares of its day, accumulated where needed; null for none.';
comment on column discipline_ballot.recorded_at is 'When it was entered.';
comment on column discipline_ballot.recorded_by is 'The account that entered it.';
comment on column discipline_ballot.voided_at is 'When it was voided.';
comment on column discipline_ballot.voided_by is 'The account that voided it.';
comment on column discipline_ballot.void_reason is 'Why it was voided.';
comment on column discipline_ballot.version is 'For the entity tag.';
create index discipline_ballot_by_discipline on discipline_ballot (discipline);
create unique index discipline_ballot_decides_once on discipline_ballot (discipline, held_on)
    where decides and voided_at is null;

create table discipline_deferral (
    id          uuid        not null constraint discipline_deferral_pk primary key,
    discipline  uuid        not null constraint discipline_deferral_discipline_fk references discipline,
    ground      text        not null constraint discipline_deferral_ground_known
                            check (ground in ('PREGNANCY', 'CHILD_UNDER_12_MONTHS', 'SERIOUS_ILLNESS')),
    from_on     date        not null,
    until_on    date,
    evidence    text        not null constraint discipline_deferral_evidence_length check (char_length(evidence) between 1 and 500),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    version     bigint      not null,
    constraint discipline_deferral_period check (until_on is null or until_on >= from_on)
);
comment on table discipline_deferral is 'Hoãn xem xét kỷ luật: on what ground and for which days a discipline file is put off.';
comment on column discipline_deferral.id is 'UUIDv7.';
comment on column discipline_deferral.discipline is 'The file.';
comment on column discipline_deferral.ground is 'Pregnancy, a child under 12 months, or a serious illness.';
comment on column discipline_deferral.from_on is 'The first day.';
comment on column discipline_deferral.until_on is 'The last day, included; null while it is not known.';
comment on column discipline_deferral.evidence is 'What shows the ground.';
comment on column discipline_deferral.recorded_at is 'When it was entered.';
comment on column discipline_deferral.recorded_by is 'The account that entered it.';
comment on column discipline_deferral.version is 'Raised when the last day comes to be known.';
create index discipline_deferral_by_discipline on discipline_deferral (discipline);

create table discipline_review (
    id             uuid        not null constraint discipline_review_pk primary key,
    discipline     uuid        not null constraint discipline_review_discipline_fk references discipline,
    kind           text        not null constraint discipline_review_kind_known check (kind in ('APPEAL', 'CORRECTION')),
    petition       text        constraint discipline_review_petition_length check (char_length(petition) between 1 and 100),
    ground         text        not null constraint discipline_review_ground_length check (char_length(ground) between 1 and 1000),
    filed_on       date        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    outcome        text        constraint discipline_review_outcome_known
                               check (outcome in ('UPHELD', 'CHANGED', 'REVERSED', 'WITHDRAWN')),
    body           text        constraint discipline_review_body_fk references org_unit,
    decided_on     date,
    reference      text        constraint discipline_review_reference_length check (char_length(reference) between 1 and 100),
    outcome_ground text        constraint discipline_review_outcome_ground_length check (char_length(outcome_ground) between 1 and 1000),
    new_decision   uuid        constraint discipline_review_new_decision_fk references discipline,
    resolved_at    timestamptz,
    resolved_by    text,
    version        bigint      not null,
    constraint discipline_review_resolved_whole check (
        (outcome is null) = (decided_on is null) and (outcome is null) = (outcome_ground is null)
        and (outcome is null) = (resolved_at is null) and (outcome is null) = (resolved_by is null)
        and (outcome is not null and outcome <> 'WITHDRAWN') = (body is not null)
        and (outcome is not null and outcome <> 'WITHDRAWN') = (reference is not null)),
    constraint discipline_review_changed_by_new check ((outcome is not distinct from 'CHANGED') = (new_decision is not null)),
    constraint discipline_review_days check (decided_on >= filed_on),
    constraint discipline_review_maker_is_not_approver check (resolved_by <> recorded_by)
);
comment on table discipline_review is 'Khiếu nại, xem xét lại quyết định kỷ luật: an appeal against a decision in force, or its correction by the body itself or one above, and the outcome.';
comment on column discipline_review.id is 'UUIDv7.';
comment on column discipline_review.discipline is 'The decision.';
comment on column discipline_review.kind is 'APPEAL of the disciplined, or CORRECTION without one.';
comment on column discipline_review.petition is 'The complaint in the register of petitions; null where it is entered here alone.';
comment on column discipline_review.ground is 'On what ground.';
comment on column discipline_review.filed_on is 'The day on which it was filed.';
comment on column discipline_review.recorded_at is 'When it was entered.';
comment on column discipline_review.recorded_by is 'The account that entered it.';
comment on column discipline_review.outcome is 'UPHELD, CHANGED to another form, REVERSED, or WITHDRAWN; null while it is open.';
comment on column discipline_review.body is 'The body that decided on it.';
comment on column discipline_review.decided_on is 'Day of that decision, or of the withdrawal.';
comment on column discipline_review.reference is 'Number and symbol of that decision.';
comment on column discipline_review.outcome_ground is 'On what ground it was decided so.';
comment on column discipline_review.new_decision is 'The decision with another form.';
comment on column discipline_review.resolved_at is 'When the outcome was entered.';
comment on column discipline_review.resolved_by is 'The account that entered the outcome; never the one that entered the review.';
comment on column discipline_review.version is 'For concurrent changes.';
create index discipline_review_by_discipline on discipline_review (discipline);
create unique index discipline_review_one_open on discipline_review (discipline) where outcome is null;

create table discipline_authority (
    id           uuid        not null constraint discipline_authority_pk primary key,
    body         text        not null constraint discipline_authority_body_length check (char_length(body) between 1 and 50),
    subject_kind text        not null constraint discipline_authority_subject_kind_known
                             check (subject_kind in ('ORGANISATION', 'MEMBER')),
    form         text        not null constraint discipline_authority_form_fits check (case subject_kind
                                 when 'ORGANISATION' then form in ('REPRIMAND', 'WARNING', 'DISSOLUTION')
                                 else form in ('REPRIMAND', 'WARNING', 'REMOVAL', 'EXPULSION') end),
    holds_from   date        not null,
    may_decide   boolean     not null,
    document     text        not null constraint discipline_authority_document_length check (char_length(document) between 1 and 100),
    article      text        constraint discipline_authority_article_length check (char_length(article) between 1 and 100),
    certainty    text        not null constraint discipline_authority_certainty_known
                             check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text        constraint discipline_authority_void_reason_length check (char_length(void_reason) between 1 and 500),
    version      bigint      not null,
    constraint discipline_authority_void_whole check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table discipline_authority is 'Thẩm quyền thi hành kỷ luật: which body may decide which form on whom, as an administrator entered it beside what is built in, each from its day on.';
comment on column discipline_authority.id is 'UUIDv7.';
comment on column discipline_authority.body is 'The kind of body, such as CELL or DISTRICT_STANDING_COMMITTEE.';
comment on column discipline_authority.subject_kind is 'On whom: ORGANISATION or MEMBER.';
comment on column discipline_authority.form is 'Which form.';
comment on column discipline_authority.holds_from is 'The first day on which it holds.';
comment on column discipline_authority.may_decide is 'Whether it may.';
comment on column discipline_authority.document is 'Number and symbol of the regulation.';
comment on column discipline_authority.article is 'The place in it.';
comment on column discipline_authority.certainty is 'How sure it is.';
comment on column discipline_authority.recorded_at is 'When it was entered.';
comment on column discipline_authority.recorded_by is 'The account that entered it.';
comment on column discipline_authority.voided_at is 'When it was voided.';
comment on column discipline_authority.voided_by is 'The account that voided it.';
comment on column discipline_authority.void_reason is 'Why it was voided.';
comment on column discipline_authority.version is 'For the entity tag.';
create unique index discipline_authority_one_per_day on discipline_authority (body, subject_kind, form, holds_from)
    where voided_at is null;

create trigger discipline_act_append_only before update or delete or truncate on discipline_act
    for each statement execute function refuse_change();

grant select, insert, update on discipline, discipline_ballot, discipline_deferral, discipline_review, discipline_authority
    to "${app}";
grant select, insert on discipline_act to "${app}";
