create table village_election (
    id          uuid        not null constraint village_election_pk primary key,
    village     text        not null constraint village_election_village_fk references org_unit,
    kind        text        not null constraint village_election_kind check (kind in ('HEAD', 'CELL')),
    held_on     date        not null,
    state       text        not null constraint village_election_state check (state in ('PLANNED', 'HELD')),
    elected     uuid        constraint village_election_elected_fk references person,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint village_election_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null,
    constraint village_election_result check (elected is null or state = 'HELD')
);
comment on table village_election is 'Elections of village and quarter heads (bầu trưởng thôn, bản, khu phố) and congresses of their cells (đại hội chi bộ), planned and held.';
comment on column village_election.id is 'Time-ordered.';
comment on column village_election.village is 'In which village or quarter.';
comment on column village_election.kind is 'HEAD: of its head; CELL: of the secretary of its cell.';
comment on column village_election.held_on is 'For which day it is planned, or on which it was held.';
comment on column village_election.state is 'PLANNED or HELD.';
comment on column village_election.elected is 'Who was elected; null where nobody, or somebody who is not in the register.';
comment on column village_election.recorded_at is 'When it was entered.';
comment on column village_election.recorded_by is 'The account that entered it.';
comment on column village_election.voided_at is 'When it was voided.';
comment on column village_election.voided_by is 'The account that voided it.';
comment on column village_election.void_reason is 'Why it was voided.';
comment on column village_election.version is 'For the entity tag.';
create unique index village_election_once on village_election (village, kind, state, held_on) where voided_at is null;
create index village_election_by_date on village_election (held_on, id);

grant select, insert, update on village_election to "${app}";
