create table appraisal (
    id                  uuid          not null constraint appraisal_pk primary key,
    person              uuid          not null constraint appraisal_person_fk references person,
    grouped             uuid          constraint appraisal_grouped_fk references appraisal_group,
    period_kind         text          not null constraint appraisal_period_kind
                                      check (period_kind in ('QUARTER', 'YEAR', 'TERM', 'AD_HOC')),
    period_key          text          not null constraint appraisal_period_key_length check (length(period_key) between 4 and 21),
    period_from         date          not null,
    period_to           date          not null,
    state               text          not null constraint appraisal_state
                                      check (state in ('DRAFT', 'SELF_ASSESSED', 'APPRAISED', 'PROPOSED', 'DECIDED')),
    self_general_points numeric(5, 2) constraint appraisal_self_general_points check (self_general_points between 0 and 100),
    self_task_points    numeric(5, 2) constraint appraisal_self_task_points check (self_task_points between 0 and 100),
    self_text           text          constraint appraisal_self_text_length check (length(self_text) <= 10000),
    self_on             date,
    self_by             text,
    general_points      numeric(5, 2) constraint appraisal_general_points check (general_points between 0 and 100),
    task_points         numeric(5, 2) constraint appraisal_task_points check (task_points between 0 and 100),
    points              numeric(5, 2) constraint appraisal_points check (points between 0 and 100),
    comments            text          constraint appraisal_comments_length check (length(comments) <= 10000),
    appraising_body     text          constraint appraisal_appraising_body_fk references org_unit,
    appraised_on        date,
    appraised_by        text,
    proposed_rating     text          constraint appraisal_proposed_rating
                                      check (proposed_rating in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    proposed_ground     text          constraint appraisal_proposed_ground_length check (length(proposed_ground) <= 2000),
    proposed_on         date,
    proposed_by         text,
    recorded_at         timestamptz   not null,
    recorded_by         text          not null,
    voided_at           timestamptz,
    voided_by           text,
    void_reason         text          constraint appraisal_void_reason_length check (length(void_reason) <= 500),
    version             bigint        not null,
    constraint appraisal_period check (period_from <= period_to),
    constraint appraisal_sum check (general_points is null or points = general_points + task_points),
    constraint appraisal_parts check ((general_points is null) = (task_points is null)),
    constraint appraisal_order check (period_from <= self_on and self_on <= appraised_on and appraised_on <= proposed_on),
    constraint appraisal_appraised check (state in ('DRAFT', 'SELF_ASSESSED') or points is not null),
    constraint appraisal_proposal check ((state in ('PROPOSED', 'DECIDED')) = (proposed_rating is not null))
);
comment on table appraisal is 'Appraisal of a cadre for a period (đánh giá, xếp loại chất lượng cán bộ).';
comment on column appraisal.id is 'Time-ordered.';
comment on column appraisal.person is 'The cadre.';
comment on column appraisal.grouped is 'The group within which the ceiling is measured; null for the past that was only recorded.';
comment on column appraisal.period_kind is 'For what kind of period.';
comment on column appraisal.period_key is 'For which.';
comment on column appraisal.period_from is 'The first day of the period.';
comment on column appraisal.period_to is 'The last day of the period, included.';
comment on column appraisal.state is 'How far it has come.';
comment on column appraisal.self_general_points is 'General points that the cadre gives himself.';
comment on column appraisal.self_task_points is 'Points for task results that the cadre gives himself.';
comment on column appraisal.self_text is 'What he says of himself.';
comment on column appraisal.self_on is 'Day of the self-assessment.';
comment on column appraisal.self_by is 'The account that entered it.';
comment on column appraisal.general_points is 'General points of the appraisal.';
comment on column appraisal.task_points is 'Points for task results.';
comment on column appraisal.points is 'All points; of the past perhaps only these are known.';
comment on column appraisal.comments is 'What the appraising body or superior says.';
comment on column appraisal.appraising_body is 'The collective, or the organisation of the direct superior.';
comment on column appraisal.appraised_on is 'Day of the appraisal.';
comment on column appraisal.appraised_by is 'The account that entered it.';
comment on column appraisal.proposed_rating is 'The rating that is proposed.';
comment on column appraisal.proposed_ground is 'On what ground, where the rules leave it to persons or the rating is below what they give.';
comment on column appraisal.proposed_on is 'Day of the proposal.';
comment on column appraisal.proposed_by is 'The account that entered it.';
comment on column appraisal.recorded_at is 'When it was entered.';
comment on column appraisal.recorded_by is 'The account that entered it.';
comment on column appraisal.voided_at is 'When it was voided.';
comment on column appraisal.voided_by is 'The account that voided it.';
comment on column appraisal.void_reason is 'Why it was voided.';
comment on column appraisal.version is 'For the entity tag.';
create unique index appraisal_once on appraisal (person, period_kind, period_key) where voided_at is null;
create index appraisal_by_date on appraisal (period_to, id);
create index appraisal_by_group on appraisal (grouped) where grouped is not null;

create table appraisal_decision (
    id              uuid          not null constraint appraisal_decision_pk primary key,
    appraisal       uuid          not null constraint appraisal_decision_appraisal_fk references appraisal,
    rating          text          not null constraint appraisal_decision_rating
                                  check (rating in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    computed_rating text          constraint appraisal_decision_computed_rating
                                  check (computed_rating in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
    points          numeric(5, 2) not null constraint appraisal_decision_points check (points between 0 and 100),
    task_result     uuid          constraint appraisal_decision_task_result_fk references task_result,
    ground          text          constraint appraisal_decision_ground_length check (length(ground) <= 2000),
    rulebook        text,
    findings        jsonb         not null,
    decided_by      text          not null constraint appraisal_decision_decided_by_fk references org_unit,
    decided_on      date          not null,
    approved_at     timestamptz   not null,
    approved_by     text          not null,
    dropped_at      timestamptz,
    dropped_by      text,
    drop_reason     text          constraint appraisal_decision_drop_reason_length check (length(drop_reason) between 1 and 500),
    constraint appraisal_decision_drop check ((dropped_at is null) = (dropped_by is null)
        and (dropped_at is null) = (drop_reason is null))
);
comment on table appraisal_decision is 'Approved ratings. An edit of the appraisal drops the approval, which stays here with the reason.';
comment on column appraisal_decision.id is 'Time-ordered.';
comment on column appraisal_decision.appraisal is 'The appraisal.';
comment on column appraisal_decision.rating is 'The rating.';
comment on column appraisal_decision.computed_rating is 'What the rules gave; null for the past that was only recorded.';
comment on column appraisal_decision.points is 'The points by which it was measured.';
comment on column appraisal_decision.task_result is 'The task results by which it was measured; null where none were known.';
comment on column appraisal_decision.ground is 'On what ground, where the rules leave it to persons or the rating is below what they give.';
comment on column appraisal_decision.rulebook is 'Which version of the rules it was measured by; null for the past that was only recorded.';
comment on column appraisal_decision.findings is 'What each rule answered, with its figure and citation.';
comment on column appraisal_decision.decided_by is 'The body that decided.';
comment on column appraisal_decision.decided_on is 'Day of the decision.';
comment on column appraisal_decision.approved_at is 'When it was approved here.';
comment on column appraisal_decision.approved_by is 'The account that approved it.';
comment on column appraisal_decision.dropped_at is 'When an edit dropped the approval.';
comment on column appraisal_decision.dropped_by is 'The account that edited.';
comment on column appraisal_decision.drop_reason is 'Why it was edited.';
create unique index appraisal_decision_one_in_force on appraisal_decision (appraisal) where dropped_at is null;
create index appraisal_decision_by_appraisal on appraisal_decision (appraisal, approved_at);

-- Whatever happens to it within a transaction, at its end an appraisal is decided if and only if an approval is in force.
create function appraisal_matches_decision() returns trigger language plpgsql as $$
declare
    asked uuid;
begin
    if tg_table_name = 'appraisal' then
        asked := new.id;
    else
        asked := new.appraisal;
    end if;
    if exists (select 1 from appraisal a where a.id = asked and (a.state = 'DECIDED')
            <> exists (select 1 from appraisal_decision d where d.appraisal = a.id and d.dropped_at is null)) then
        raise exception 'state and approval of an appraisal differ'
            using errcode = 'check_violation', constraint = 'appraisal_matches_decision';
    end if;
    return null;
end $$;
create constraint trigger appraisal_matches_decision after insert or update on appraisal
    deferrable initially deferred for each row execute function appraisal_matches_decision();
create constraint trigger appraisal_matches_decision after insert or update on appraisal_decision
    deferrable initially deferred for each row execute function appraisal_matches_decision();

create view appraisal_rating as
select a.id as appraisal, a.person, a.period_kind, a.period_key, a.period_from, a.period_to, d.points, d.rating, d.decided_by,
    d.decided_on
from appraisal a join appraisal_decision d on d.appraisal = a.id and d.dropped_at is null
where a.voided_at is null;
comment on view appraisal_rating is 'The ratings in force, for dossiers and other features.';

grant select, insert, update on appraisal to "${app}";
grant select, insert, update (dropped_at, dropped_by, drop_reason) on appraisal_decision to "${app}";
grant select on appraisal_rating to "${app}";
