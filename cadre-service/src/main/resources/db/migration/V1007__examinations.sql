create table examination (
    id           uuid        not null constraint examination_pk primary key,
    code         text        not null constraint examination_code_unique unique
                             constraint examination_code_length check (length(code) between 1 and 60),
    held_by      text        not null constraint examination_held_by_fk references org_unit,
    post         uuid        not null constraint examination_post_fk references post,
    announced_on date        not null,
    held_on      date,
    state        text        not null constraint examination_state check (state in ('ANNOUNCED', 'HELD', 'FILLED', 'UNFILLED')),
    winner       uuid        constraint examination_winner_fk references person,
    appointed_on date,
    closed_at    timestamptz,
    closed_by    text,
    rulebook     text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text        constraint examination_void_reason_length check (length(void_reason) <= 500),
    version      bigint      not null,
    constraint examination_order check (announced_on <= held_on and held_on <= appointed_on),
    constraint examination_winner check ((state = 'FILLED')
        = (winner is not null and appointed_on is not null and closed_at is not null))
);
comment on table examination is 'Competitive examinations (thi tuyển): each fills one post, or leaves it unfilled.';
comment on column examination.id is 'Time-ordered.';
comment on column examination.code is 'By what the examination is called in files, unique.';
comment on column examination.held_by is 'The organisation that holds it and appoints.';
comment on column examination.post is 'The post that is to be filled.';
comment on column examination.announced_on is 'Day of the announcement.';
comment on column examination.held_on is 'Day of the defence, with which it ends.';
comment on column examination.state is 'ANNOUNCED, HELD, FILLED or UNFILLED.';
comment on column examination.winner is 'Who was appointed.';
comment on column examination.appointed_on is 'Day of the appointment; by it the post is counted.';
comment on column examination.closed_at is 'When the outcome was entered here; counted from then on.';
comment on column examination.closed_by is 'The account that entered the outcome.';
comment on column examination.rulebook is 'Which version of the rules the winner was measured by; null for history that was only recorded.';
comment on column examination.recorded_at is 'When it was entered.';
comment on column examination.recorded_by is 'The account that entered it.';
comment on column examination.voided_at is 'When it was voided.';
comment on column examination.voided_by is 'The account that voided it.';
comment on column examination.void_reason is 'Why it was voided.';
comment on column examination.version is 'For the entity tag.';
create index examination_by_date on examination (announced_on, id);
create index examination_by_org on examination (held_by, appointed_on);

create table examination_candidate (
    examination   uuid          not null constraint examination_candidate_examination_fk references examination,
    person        uuid          not null constraint examination_candidate_person_fk references person,
    written_score numeric(5, 2) constraint examination_candidate_written check (written_score between 0 and 100),
    defence_score numeric(5, 2) constraint examination_candidate_defence check (defence_score between 0 and 100),
    constraint examination_candidate_pk primary key (examination, person)
);
comment on table examination_candidate is 'Who took an examination, and with which scores.';
comment on column examination_candidate.examination is 'The examination.';
comment on column examination_candidate.person is 'The candidate.';
comment on column examination_candidate.written_score is 'Points of 100 in the written paper.';
comment on column examination_candidate.defence_score is 'Points of 100 in the project defence; null for who was not heard.';

grant select, insert, update on examination to "${app}";
grant select, insert, update (written_score, defence_score) on examination_candidate to "${app}";
