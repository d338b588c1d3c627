-- Who retires in a time is looked up by the days of birth that come into it.
create index person_by_birth on person (sex, born_on) where voided_at is null;
create index movement_by_origin on movement (from_post, effective_on) where voided_at is null;
create index movement_by_target on movement (to_post, effective_on) where voided_at is null;
