create table discipline_effect (
    decision     text        not null constraint discipline_effect_pk primary key,
    reference    text        not null constraint discipline_effect_reference_length check (length(reference) between 1 and 100),
    person       uuid        not null constraint discipline_effect_person_fk references person,
    form         text        not null constraint discipline_effect_form
                             check (form in ('REPRIMAND', 'WARNING', 'REMOVAL', 'EXPULSION')),
    decided_by   text        not null,
    decided_on   date        not null,
    effect_from  date        not null,
    effect_until date,
    reversed_on  date,
    reversed_by  text        constraint discipline_effect_reversed_by_length check (length(reversed_by) <= 100),
    recorded_at  timestamptz not null,
    constraint discipline_effect_order check (effect_until is null or effect_until >= effect_from),
    constraint discipline_effect_reversal check ((reversed_on is null) = (reversed_by is null))
);
comment on table discipline_effect is 'Discipline decisions on cadres (quyết định kỷ luật) as the inspection service tells them, with the days on which they weigh.';
comment on column discipline_effect.decision is 'The decision''s id in the inspection service.';
comment on column discipline_effect.reference is 'Number and symbol of the decision.';
comment on column discipline_effect.person is 'The cadre.';
comment on column discipline_effect.form is 'Khiển trách, cảnh cáo, cách chức, khai trừ.';
comment on column discipline_effect.decided_by is 'The organisation that decided.';
comment on column discipline_effect.decided_on is 'Day of the decision.';
comment on column discipline_effect.effect_from is 'The first day on which it weighs.';
comment on column discipline_effect.effect_until is 'The last day, included; null while there is no end.';
comment on column discipline_effect.reversed_on is 'The day on which it was reversed; it weighs on no day then.';
comment on column discipline_effect.reversed_by is 'Number and symbol of the decision that reversed it.';
comment on column discipline_effect.recorded_at is 'When it came to be known here.';
create index discipline_effect_by_person on discipline_effect (person, effect_from);

grant select, insert, update on discipline_effect to "${app}";
