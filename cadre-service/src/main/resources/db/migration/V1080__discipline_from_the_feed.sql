alter table discipline_effect
    alter column person drop not null,
    add column member       text constraint discipline_effect_member_length check (length(member) between 1 and 100),
    add column organisation text constraint discipline_effect_organisation_length check (length(organisation) between 1 and 100);
update discipline_effect d set member = (select p.code from person p where p.id = d.person);
alter table discipline_effect
    add constraint discipline_effect_whom check (person is not null or member is not null);
comment on column discipline_effect.person is 'The cadre; null until a cadre of the member''s code is entered here.';
comment on column discipline_effect.member is 'The member''s code, as the inspection service tells it.';
comment on column discipline_effect.organisation is 'The organisation of the member when it was decided.';
create index discipline_effect_awaiting on discipline_effect (member) where person is null;

create table discipline_reversal (
    decision    text        not null constraint discipline_reversal_pk primary key,
    reference   text        not null constraint discipline_reversal_reference_length check (length(reference) between 1 and 100),
    reversed_on date        not null,
    recorded_at timestamptz not null
);
comment on table discipline_reversal is 'Reversals of discipline decisions as the inspection service tells them, also of one that is not known here yet.';
comment on column discipline_reversal.decision is 'The reversed decision''s id in the inspection service.';
comment on column discipline_reversal.reference is 'Number and symbol of the decision that reverses it.';
comment on column discipline_reversal.reversed_on is 'Day of the reversal.';
comment on column discipline_reversal.recorded_at is 'When it came to be known here.';

grant select, insert on discipline_reversal to "${app}";
