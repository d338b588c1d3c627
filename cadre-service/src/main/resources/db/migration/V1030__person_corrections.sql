create table person_correction (
    id           uuid        not null constraint person_correction_pk primary key,
    person       uuid        not null constraint person_correction_person_fk references person,
    corrected_at timestamptz not null,
    corrected_by text        not null,
    ground       text        not null constraint person_correction_ground_length check (length(ground) between 1 and 500),
    before       jsonb       not null,
    after        jsonb       not null,
    constraint person_correction_changes check (before <> after)
);
comment on table person_correction is 'Corrections of cadres'' records (đính chính hồ sơ): each keeps the whole state before it, so that any record can be told as it was known at any moment.';
comment on column person_correction.id is 'Time-ordered.';
comment on column person_correction.person is 'Whose record was corrected.';
comment on column person_correction.corrected_at is 'From this moment on the state after holds.';
comment on column person_correction.corrected_by is 'The account that corrected it.';
comment on column person_correction.ground is 'On what ground: the document that proves it.';
comment on column person_correction.before is 'The whole record as it stood before.';
comment on column person_correction.after is 'The whole record as it stands since.';
create index person_correction_by_person on person_correction (person, corrected_at, id);

alter table person
    add constraint person_void_reason_length check (length(void_reason) <= 500);
-- Lists are read by name among those who are not voided.
create index person_listed on person (folded_name, id) where voided_at is null;

grant select, insert on person_correction to "${app}";
