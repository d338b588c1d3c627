create table shared_cell (
    id          uuid        not null constraint shared_cell_pk primary key,
    cell        text        not null constraint shared_cell_cell_fk references org_unit,
    village     text        not null constraint shared_cell_village_fk references org_unit,
    valid_from  date        not null,
    valid_to    date,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text        constraint shared_cell_void_reason_length check (length(void_reason) <= 500),
    version     bigint      not null,
    constraint shared_cell_period check (valid_to is null or valid_to >= valid_from),
    constraint shared_cell_one_at_a_time exclude using gist
        (village with =, daterange(valid_from, valid_to, '[]') with &&) where (voided_at is null)
);
comment on table shared_cell is 'Villages whose members belong to the cell of another village (chi bộ ghép), since none stands in theirs.';
comment on column shared_cell.id is 'Time-ordered.';
comment on column shared_cell.cell is 'The cell.';
comment on column shared_cell.village is 'The village or quarter that it serves besides the one in which it stands.';
comment on column shared_cell.valid_from is 'The first day.';
comment on column shared_cell.valid_to is 'The last day, included; null while there is no end.';
comment on column shared_cell.recorded_at is 'When it was entered.';
comment on column shared_cell.recorded_by is 'The account that entered it.';
comment on column shared_cell.voided_at is 'When it was voided.';
comment on column shared_cell.voided_by is 'The account that voided it.';
comment on column shared_cell.void_reason is 'Why it was voided.';
comment on column shared_cell.version is 'For the entity tag.';
create index shared_cell_by_cell on shared_cell (cell, valid_from);
-- The cells of a village are looked up for every village of a figure.
create index org_unit_by_place on org_unit (stands_in) where stands_in is not null;

grant select, insert, update on shared_cell to "${app}";
