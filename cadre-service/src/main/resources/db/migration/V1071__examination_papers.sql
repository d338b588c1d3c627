create table examination_council_member (
    id          uuid        not null constraint examination_council_member_pk primary key,
    examination uuid        not null constraint examination_council_member_examination_fk references examination,
    person      uuid        constraint examination_council_member_person_fk references person,
    full_name   text        constraint examination_council_member_name_length check (length(full_name) between 1 and 200),
    role        text        not null constraint examination_council_member_role
                            check (role in ('CHAIR', 'MEMBER', 'SECRETARY')),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint examination_council_member_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null,
    constraint examination_council_member_named check ((person is null) <> (full_name is null))
);
comment on table examination_council_member is 'The council of a round (hội đồng thi tuyển).';
comment on column examination_council_member.id is 'Time-ordered.';
comment on column examination_council_member.examination is 'The round.';
comment on column examination_council_member.person is 'The cadre; null for one who is not in the register.';
comment on column examination_council_member.full_name is 'The name of one who is not in the register.';
comment on column examination_council_member.role is 'CHAIR, MEMBER or SECRETARY.';
comment on column examination_council_member.recorded_at is 'When it was entered.';
comment on column examination_council_member.recorded_by is 'The account that entered it.';
comment on column examination_council_member.voided_at is 'When another council took its place.';
comment on column examination_council_member.voided_by is 'The account that replaced it.';
comment on column examination_council_member.void_reason is 'Why.';
comment on column examination_council_member.version is 'For optimistic locking.';
create unique index examination_council_member_once on examination_council_member (examination, person)
    where voided_at is null and person is not null;
create unique index examination_council_one_chair on examination_council_member (examination)
    where voided_at is null and role = 'CHAIR';

create table examination_marker (
    examination uuid not null constraint examination_marker_examination_fk references examination,
    account     text not null constraint examination_marker_account_length check (length(account) between 1 and 200),
    constraint examination_marker_pk primary key (examination, account)
);
comment on table examination_marker is 'The accounts that mark the papers of a round.';
comment on column examination_marker.examination is 'The round.';
comment on column examination_marker.account is 'The account.';

-- Holds neither a name nor a moment nor an order by which one could be found.
create table examination_paper (
    examination uuid          not null constraint examination_paper_examination_fk references examination,
    code        text          not null constraint examination_paper_code check (code ~ '^[A-Z0-9]{4,20}$'),
    score       numeric(5, 2) constraint examination_paper_score check (score between 0 and 100),
    decided_by  text,
    reason      text          constraint examination_paper_reason_length check (length(reason) <= 500),
    constraint examination_paper_pk primary key (examination, code)
);
comment on table examination_paper is 'The papers of a round under their codes (phách).';
comment on column examination_paper.examination is 'The round.';
comment on column examination_paper.code is 'The code, drawn at random.';
comment on column examination_paper.score is 'Points of 100, once the marks settle it.';
comment on column examination_paper.decided_by is 'The account that entered the council''s decision where the marks were too far apart.';
comment on column examination_paper.reason is 'The reason of that decision.';

create table examination_paper_key (
    examination uuid not null,
    code        text not null,
    candidate   uuid not null constraint examination_paper_key_candidate_fk references examination_candidate
                     constraint examination_paper_key_candidate_once unique,
    constraint examination_paper_key_pk primary key (examination, code),
    constraint examination_paper_key_paper_fk foreign key (examination, code) references examination_paper
);
comment on table examination_paper_key is 'Whose paper a code is: told to the keeper of the keys until marking begins, and to everybody by the opening.';
comment on column examination_paper_key.examination is 'The round.';
comment on column examination_paper_key.code is 'The code.';
comment on column examination_paper_key.candidate is 'The candidate.';

create table examination_mark (
    id          uuid          not null constraint examination_mark_pk primary key,
    examination uuid          not null,
    code        text          not null,
    score       numeric(5, 2) not null constraint examination_mark_score check (score between 0 and 100),
    recorded_at timestamptz   not null,
    recorded_by text          not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text          constraint examination_mark_void_reason_length check (length(void_reason) <= 500),
    version     bigint        not null,
    constraint examination_mark_paper_fk foreign key (examination, code) references examination_paper
);
comment on table examination_mark is 'What markers gave to papers.';
comment on column examination_mark.id is 'Time-ordered.';
comment on column examination_mark.examination is 'The round.';
comment on column examination_mark.code is 'The paper.';
comment on column examination_mark.score is 'Points of 100.';
comment on column examination_mark.recorded_at is 'When it was entered.';
comment on column examination_mark.recorded_by is 'The marker.';
comment on column examination_mark.voided_at is 'When the marker corrected it.';
comment on column examination_mark.voided_by is 'The account that voided it.';
comment on column examination_mark.void_reason is 'Why.';
comment on column examination_mark.version is 'For optimistic locking.';
create unique index examination_mark_once on examination_mark (examination, code, recorded_by) where voided_at is null;

create table examination_defence_score (
    id          uuid          not null constraint examination_defence_score_pk primary key,
    candidate   uuid          not null constraint examination_defence_score_candidate_fk references examination_candidate,
    member      uuid          not null constraint examination_defence_score_member_fk references examination_council_member,
    score       numeric(5, 2) not null constraint examination_defence_score_score check (score between 0 and 100),
    recorded_at timestamptz   not null,
    recorded_by text          not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text          constraint examination_defence_score_void_reason_length check (length(void_reason) <= 500),
    version     bigint        not null
);
comment on table examination_defence_score is 'What the members of the council gave to a defence.';
comment on column examination_defence_score.id is 'Time-ordered.';
comment on column examination_defence_score.candidate is 'The candidate.';
comment on column examination_defence_score.member is 'The member.';
comment on column examination_defence_score.score is 'Points of 100.';
comment on column examination_defence_score.recorded_at is 'When it was entered.';
comment on column examination_defence_score.recorded_by is 'The account that entered it.';
comment on column examination_defence_score.voided_at is 'When it was corrected.';
comment on column examination_defence_score.voided_by is 'The account that corrected it.';
comment on column examination_defence_score.void_reason is 'Why.';
comment on column examination_defence_score.version is 'For optimistic locking.';
create unique index examination_defence_score_once on examination_defence_score (candidate, member)
    where voided_at is null;

create table examination_vote (
    id          uuid        not null constraint examination_vote_pk primary key,
    post        uuid        not null constraint examination_vote_post_fk references examination_post,
    held_on     date        not null,
    summoned    int         not null,
    present     int         not null,
    issued      int         not null,
    returned    int         not null,
    valid       int         not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint examination_vote_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null,
    constraint examination_vote_adds_up check (summoned >= present and present >= issued and issued >= returned
        and returned >= valid and valid >= 0)
);
comment on table examination_vote is 'Votes of the council on candidates whom nothing else tells apart.';
comment on column examination_vote.id is 'Time-ordered.';
comment on column examination_vote.post is 'For which post of the round.';
comment on column examination_vote.held_on is 'Day of the vote.';
comment on column examination_vote.summoned is 'Who were summoned.';
comment on column examination_vote.present is 'Who came.';
comment on column examination_vote.issued is 'Papers handed out.';
comment on column examination_vote.returned is 'Papers that came back.';
comment on column examination_vote.valid is 'Papers that count.';
comment on column examination_vote.recorded_at is 'When it was entered.';
comment on column examination_vote.recorded_by is 'The account that entered it.';
comment on column examination_vote.voided_at is 'When another vote took its place.';
comment on column examination_vote.voided_by is 'The account that replaced it.';
comment on column examination_vote.void_reason is 'Why.';
comment on column examination_vote.version is 'For optimistic locking.';
create unique index examination_vote_one on examination_vote (post) where voided_at is null;

create table examination_vote_for (
    vote      uuid not null constraint examination_vote_for_vote_fk references examination_vote,
    candidate uuid not null constraint examination_vote_for_candidate_fk references examination_candidate,
    votes     int  not null constraint examination_vote_for_votes check (votes >= 0),
    constraint examination_vote_for_pk primary key (vote, candidate)
);
comment on table examination_vote_for is 'How many papers of a vote named whom.';
comment on column examination_vote_for.vote is 'The vote.';
comment on column examination_vote_for.candidate is 'The candidate.';
comment on column examination_vote_for.votes is 'The papers that name him.';

create function examination_votes_add_up() returns trigger language plpgsql as $$
begin
    if (select sum(votes) from examination_vote_for where vote = new.vote)
        > (select valid from examination_vote where id = new.vote) then
        raise exception 'more votes than valid papers'
            using errcode = 'check_violation', constraint = 'examination_vote_adds_up';
    end if;
    return null;
end $$;
create constraint trigger examination_votes_add_up after insert or update on examination_vote_for
    for each row execute function examination_votes_add_up();

create table tie_break_rule (
    id          uuid        not null constraint tie_break_rule_pk primary key,
    holds_from  date        not null,
    criteria    text        not null constraint tie_break_rule_criteria check (criteria ~ '^[A-Z_]+( [A-Z_]+)*$'),
    document    text        not null constraint tie_break_rule_document_length check (length(document) between 1 and 100),
    article     text        constraint tie_break_rule_article_length check (length(article) between 1 and 100),
    certainty   text        not null constraint tie_break_rule_certainty
                            check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint tie_break_rule_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null
);
comment on table tie_break_rule is 'What tells equal totals apart, in which order, as an administrator entered it beside what is built in.';
comment on column tie_break_rule.id is 'Time-ordered.';
comment on column tie_break_rule.holds_from is 'The first day on which it holds.';
comment on column tie_break_rule.criteria is 'The criteria in their order, separated by a space; the last is the council''s vote.';
comment on column tie_break_rule.document is 'Number and symbol of the regulation.';
comment on column tie_break_rule.article is 'The place in it.';
comment on column tie_break_rule.certainty is 'How sure it is.';
comment on column tie_break_rule.recorded_at is 'When it was entered.';
comment on column tie_break_rule.recorded_by is 'The account that entered it.';
comment on column tie_break_rule.voided_at is 'When it was voided.';
comment on column tie_break_rule.voided_by is 'The account that voided it.';
comment on column tie_break_rule.void_reason is 'Why it was voided.';
comment on column tie_break_rule.version is 'For the entity tag.';
create unique index tie_break_rule_one_per_day on tie_break_rule (holds_from) where voided_at is null;

grant select, insert, update on examination_council_member, examination_paper, examination_mark,
    examination_defence_score, examination_vote, tie_break_rule to "${app}";
grant select, insert on examination_marker, examination_paper_key, examination_vote_for to "${app}";
