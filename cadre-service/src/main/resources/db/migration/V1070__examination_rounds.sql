-- A round has posts: what came of each post stands with the post, no longer with the round.
create table examination_post (
    id           uuid        not null constraint examination_post_pk primary key,
    examination  uuid        not null constraint examination_post_examination_fk references examination,
    post         uuid        not null constraint examination_post_post_fk references post,
    party_member boolean     not null,
    theory_level text        constraint examination_post_theory_level
                             check (theory_level in ('ELEMENTARY', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR')),
    education    text        constraint examination_post_education_length check (length(education) between 1 and 300),
    state        text        not null constraint examination_post_state check (state in ('OPEN', 'FILLED', 'UNFILLED')),
    winner       uuid        constraint examination_post_winner_fk references person,
    appointed_on date,
    holding      uuid        constraint examination_post_holding_fk references holding,
    close_reason text        constraint examination_post_close_reason_length check (length(close_reason) <= 500),
    closed_at    timestamptz,
    closed_by    text,
    rulebook     text,
    findings     jsonb,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    voided_at    timestamptz,
    voided_by    text,
    void_reason  text        constraint examination_post_void_reason_length check (length(void_reason) <= 500),
    version      bigint      not null,
    constraint examination_post_once unique (examination, post),
    constraint examination_post_winner check ((state = 'FILLED') = (winner is not null)
        and (state = 'FILLED') = (appointed_on is not null) and (state = 'OPEN') = (closed_at is null))
);
comment on table examination_post is 'The posts of a round of examinations (chức danh thi tuyển): each is filled or left unfilled.';
comment on column examination_post.id is 'Time-ordered.';
comment on column examination_post.examination is 'The round.';
comment on column examination_post.post is 'The post that is to be filled.';
comment on column examination_post.party_member is 'Whether it asks for an official member of the Party.';
comment on column examination_post.theory_level is 'The least level of political theory that it asks for; null for none.';
comment on column examination_post.education is 'The education that it asks for, in words; null for none.';
comment on column examination_post.state is 'OPEN, FILLED or UNFILLED.';
comment on column examination_post.winner is 'Who was appointed.';
comment on column examination_post.appointed_on is 'Day of the appointment; by it the post is counted.';
comment on column examination_post.holding is 'The holding that the appointment began; null for history that was only recorded.';
comment on column examination_post.close_reason is 'Why nobody was appointed.';
comment on column examination_post.closed_at is 'When the outcome was entered here; counted from then on.';
comment on column examination_post.closed_by is 'The account that entered the outcome.';
comment on column examination_post.rulebook is 'Which version of the rules the winner was measured by; null for history that was only recorded.';
comment on column examination_post.findings is 'What each rule found of the winner.';
comment on column examination_post.recorded_at is 'When it was entered.';
comment on column examination_post.recorded_by is 'The account that entered it.';
comment on column examination_post.voided_at is 'When the outcome was annulled.';
comment on column examination_post.voided_by is 'The account that annulled it.';
comment on column examination_post.void_reason is 'Why it was annulled.';
comment on column examination_post.version is 'For the entity tag.';
create index examination_post_by_appointment on examination_post (appointed_on, id);

insert into examination_post (id, examination, post, party_member, state, winner, appointed_on, closed_at, closed_by,
    rulebook, recorded_at, recorded_by, version)
select gen_random_uuid(), id, post, false,
    case state when 'FILLED' then 'FILLED' when 'UNFILLED' then 'UNFILLED' else 'OPEN' end,
    winner, appointed_on, closed_at, closed_by, rulebook, recorded_at, recorded_by, 0
from examination;

drop index examination_by_org;
alter table examination
    drop constraint examination_order,
    drop constraint examination_winner,
    drop constraint examination_state,
    drop column post,
    drop column winner,
    drop column appointed_on,
    drop column closed_at,
    drop column closed_by,
    drop column rulebook,
    add column closes_on       date,
    add column written_on      date,
    add column defence_on      date,
    add column council_at      timestamptz,
    add column council_by      text,
    add column council_ground  text constraint examination_council_ground_length check (length(council_ground) <= 1000),
    add column council_rulebook text,
    add column council_findings jsonb,
    add column codes_at        timestamptz,
    add column codes_by        text,
    add column opened_at       timestamptz,
    add column opened_by       text,
    add column results_by      text,
    add column concluded_at    timestamptz,
    add column concluded_by    text;
update examination set state = 'CONCLUDED' where state in ('FILLED', 'UNFILLED');
alter table examination
    add constraint examination_state check (state in ('ANNOUNCED', 'MARKING', 'OPENED', 'HELD', 'CONCLUDED')),
    add constraint examination_order check (announced_on <= closes_on and closes_on <= written_on
        and written_on <= defence_on and announced_on <= held_on and written_on <= held_on),
    add constraint examination_opening check (opened_at is null or (codes_at is not null and opened_by <> codes_by));
comment on table examination is 'Rounds of competitive examinations (kỳ thi tuyển) for one or more leadership posts.';
comment on column examination.code is 'By what the round is called in files, unique.';
comment on column examination.held_on is 'Day on which the defence, and with it the round, ended.';
comment on column examination.state is 'ANNOUNCED, MARKING, OPENED, HELD or CONCLUDED.';
comment on column examination.closes_on is 'The last day for applications; null for history that was only recorded.';
comment on column examination.written_on is 'Planned day of the written paper.';
comment on column examination.defence_on is 'Planned day of the project defence.';
comment on column examination.council_at is 'When the council was constituted.';
comment on column examination.council_by is 'The account that constituted it.';
comment on column examination.council_ground is 'On what ground, where the rules left something to a person.';
comment on column examination.council_rulebook is 'Which version of the rules the council was measured by.';
comment on column examination.council_findings is 'What each rule found of the council.';
comment on column examination.codes_at is 'When the papers were given their codes.';
comment on column examination.codes_by is 'The account that gave them, which keeps the keys: it neither marks nor opens.';
comment on column examination.opened_at is 'When the papers were opened (mở phách).';
comment on column examination.opened_by is 'The account that opened them.';
comment on column examination.results_by is 'The account that entered the end of the defence.';
comment on column examination.concluded_at is 'When the outcome was approved.';
comment on column examination.concluded_by is 'The account that approved it.';
create index examination_by_org on examination (held_by, announced_on);

alter table examination_candidate
    add column id              uuid,
    add column post            uuid constraint examination_candidate_post_fk references examination_post,
    add column applied_on      date,
    add column state           text constraint examination_candidate_state
                               check (state in ('APPLIED', 'ADMITTED', 'REFUSED', 'DISQUALIFIED')),
    add column written_absent  boolean not null default false,
    add column defence_absent  boolean not null default false,
    add column ground          text constraint examination_candidate_ground_length check (length(ground) <= 1000),
    add column decided_at      timestamptz,
    add column decided_by      text,
    add column rulebook        text,
    add column findings        jsonb,
    add column recorded_at     timestamptz,
    add column recorded_by     text,
    add column voided_at       timestamptz,
    add column voided_by       text,
    add column void_reason     text,
    add column version         bigint not null default 0;
update examination_candidate k set id = gen_random_uuid(), post = p.id, state = 'ADMITTED',
    recorded_at = x.recorded_at, recorded_by = x.recorded_by
from examination x join examination_post p on p.examination = x.id
where x.id = k.examination;
alter table examination_candidate
    drop constraint examination_candidate_pk,
    alter column id set not null,
    alter column post set not null,
    alter column state set not null,
    alter column recorded_at set not null,
    alter column recorded_by set not null,
    add constraint examination_candidate_pk primary key (id),
    add constraint examination_candidate_once unique (examination, person),
    add constraint examination_candidate_absent check (not (written_absent and written_score is not null)
        and not (defence_absent and defence_score is not null));
comment on table examination_candidate is 'Who applied for which post of a round, what was found of him, and his scores.';
comment on column examination_candidate.examination is 'The round.';
comment on column examination_candidate.id is 'Time-ordered; random for what was entered before rounds had posts.';
comment on column examination_candidate.post is 'The post of the round for which he applies.';
comment on column examination_candidate.applied_on is 'Day of the application; null for history that was only recorded.';
comment on column examination_candidate.state is 'APPLIED, ADMITTED, REFUSED or DISQUALIFIED.';
comment on column examination_candidate.written_score is 'Points of 100 in the written paper; none before the papers are opened.';
comment on column examination_candidate.written_absent is 'Whether he stayed away from the written paper.';
comment on column examination_candidate.defence_absent is 'Whether he stayed away from the defence.';
comment on column examination_candidate.ground is 'On what ground he was admitted, refused or disqualified.';
comment on column examination_candidate.decided_at is 'When that was decided.';
comment on column examination_candidate.decided_by is 'The account that decided.';
comment on column examination_candidate.rulebook is 'Which version of the rules he was measured by.';
comment on column examination_candidate.findings is 'What each rule found.';
comment on column examination_candidate.recorded_at is 'When it was entered.';
comment on column examination_candidate.recorded_by is 'The account that entered it.';
comment on column examination_candidate.voided_at is 'When it was voided.';
comment on column examination_candidate.voided_by is 'The account that voided it.';
comment on column examination_candidate.void_reason is 'Why it was voided.';
comment on column examination_candidate.version is 'For the entity tag.';
create index examination_candidate_by_post on examination_candidate (post);
create index examination_candidate_by_person on examination_candidate (person);

grant select, insert, update on examination_post, examination_candidate to "${app}";
