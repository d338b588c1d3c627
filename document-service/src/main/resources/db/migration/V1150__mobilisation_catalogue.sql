-- Mass mobilisation (dân vận): its fields, and the criteria by which a model is surveyed. Written for PostgreSQL 15 and later.

create table mobilisation_field (
    code        text not null constraint mobilisation_field_pk primary key,
    ordinal     int  not null constraint mobilisation_field_ordinal unique,
    name_vi     text not null,
    name_en     text not null,
    name_ar     text not null,
    holds_from  date not null,
    holds_until date,
    constraint mobilisation_field_form check (code ~ '^[A-Z]+(_[A-Z]+)*$' and char_length(code) <= 50),
    constraint mobilisation_field_period check (holds_until > holds_from)
);
comment on table mobilisation_field is 'Lĩnh vực "Dân vận khéo": the fields in which models are registered.';
comment on column mobilisation_field.code is 'Stable code, such as ECONOMY.';
comment on column mobilisation_field.ordinal is 'Its place in lists.';
comment on column mobilisation_field.name_vi is 'Official Vietnamese name.';
comment on column mobilisation_field.name_en is 'English name.';
comment on column mobilisation_field.name_ar is 'Arabic name.';
comment on column mobilisation_field.holds_from is 'First day on which models are registered in it.';
comment on column mobilisation_field.holds_until is 'First day on which they are no more; null while they are.';

insert into mobilisation_field (code, ordinal, name_vi, name_en, name_ar, holds_from) values
    ('ECONOMY', 1, 'Phát triển kinh tế', 'Economic development', 'التنمية الاقتصادية', '2009-01-01'),
    ('CULTURE_SOCIETY', 2, 'Văn hoá - xã hội', 'Culture and society', 'الثقافة والمجتمع', '2009-01-01'),
    ('DEFENCE_SECURITY', 3, 'Quốc phòng - an ninh', 'Defence and security', 'الدفاع والأمن', '2009-01-01'),
    ('POLITICAL_SYSTEM', 4, 'Xây dựng hệ thống chính trị', 'Building the political system', 'بناء النظام السياسي', '2009-01-01');

create table mobilisation_criteria (
    id          uuid        not null constraint mobilisation_criteria_pk primary key,
    holds_from  date        not null,
    document    text        not null,
    article     text,
    certainty   text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null default 0,
    constraint mobilisation_criteria_certainty check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN')),
    constraint mobilisation_criteria_length check (char_length(document) between 1 and 200
        and char_length(article) between 1 and 100 and char_length(void_reason) between 1 and 500),
    constraint mobilisation_criteria_void check
        ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
comment on table mobilisation_criteria is 'Bộ tiêu chí mô hình "Dân vận khéo": sets of criteria, each from its day until the next one''s. Entered beside one another, never edited.';
comment on column mobilisation_criteria.id is 'Key (UUID, version 7).';
comment on column mobilisation_criteria.holds_from is 'First day on which models are surveyed by it.';
comment on column mobilisation_criteria.document is 'Where it stands: number and symbol of the document, or its name.';
comment on column mobilisation_criteria.article is 'The place in it.';
comment on column mobilisation_criteria.certainty is 'How sure it is: READ, SECONDARY, GENERAL or OPEN.';
comment on column mobilisation_criteria.recorded_at is 'When it was entered.';
comment on column mobilisation_criteria.recorded_by is 'Who entered it.';
comment on column mobilisation_criteria.voided_at is 'When it was voided; null while it stands.';
comment on column mobilisation_criteria.voided_by is 'Who voided it.';
comment on column mobilisation_criteria.void_reason is 'Why it was voided.';
comment on column mobilisation_criteria.version is 'Version of the record, its entity tag.';
create unique index mobilisation_criteria_one_per_day on mobilisation_criteria (holds_from) where voided_at is null;

create table mobilisation_criterion (
    criteria uuid         not null constraint mobilisation_criterion_criteria_fk references mobilisation_criteria,
    code     text         not null,
    ordinal  int          not null,
    name_vi  text         not null,
    name_en  text,
    name_ar  text,
    most     numeric(5,1) not null,
    least    numeric(5,1) not null,
    constraint mobilisation_criterion_pk primary key (criteria, code),
    constraint mobilisation_criterion_ordinal unique (criteria, ordinal),
    constraint mobilisation_criterion_form check (code ~ '^[A-Z0-9]+(_[A-Z0-9]+)*$' and char_length(code) <= 50),
    constraint mobilisation_criterion_points check (most > 0 and most <= 1000 and least >= 0 and least <= most),
    constraint mobilisation_criterion_length check
        (char_length(name_vi) between 1 and 500 and char_length(name_en) <= 500 and char_length(name_ar) <= 500)
);
comment on table mobilisation_criterion is 'Tiêu chí of a set. Only ever appended to.';
comment on column mobilisation_criterion.criteria is 'The set.';
comment on column mobilisation_criterion.code is 'Its code in the set.';
comment on column mobilisation_criterion.ordinal is 'Its place in the set, from 1.';
comment on column mobilisation_criterion.name_vi is 'Official Vietnamese wording.';
comment on column mobilisation_criterion.name_en is 'English wording.';
comment on column mobilisation_criterion.name_ar is 'Arabic wording.';
comment on column mobilisation_criterion.most is 'Most points that it can be marked with.';
comment on column mobilisation_criterion.least is 'Least points with which a model can be recognised; 0 where the sum alone counts.';
create trigger mobilisation_criterion_append_only before update or delete or truncate on mobilisation_criterion
    for each statement execute function refuse_change();

-- The wording is that of the work as it is generally known; the points are open, and an administrator enters those of the guidance.
insert into mobilisation_criteria (id, holds_from, document, certainty, recorded_at, recorded_by) values
    ('01900000-0000-7000-8000-000000001150', '2009-01-01',
     'Hướng dẫn của Ban Dân vận Trung ương về phong trào thi đua "Dân vận khéo"', 'OPEN', '2009-01-01T00:00:00Z', 'capuy');
insert into mobilisation_criterion (criteria, code, ordinal, name_vi, name_en, name_ar, most, least) values
    ('01900000-0000-7000-8000-000000001150', 'EFFECT', 1, 'Có hiệu quả thiết thực, kết quả cụ thể',
     'It has a practical effect and definite results', 'له أثر عملي ونتائج محددة', 30, 15),
    ('01900000-0000-7000-8000-000000001150', 'CONSENT', 2, 'Được Nhân dân đồng thuận, hưởng ứng, tham gia',
     'The people agree with it and take part', 'يوافق عليه الشعب ويشارك فيه', 25, 12.5),
    ('01900000-0000-7000-8000-000000001150', 'METHOD', 3, 'Cách làm sáng tạo, đúng chủ trương của Đảng, pháp luật của Nhà nước',
     'Its method is new and in keeping with the Party''s policy and the law', 'أسلوبه مبتكر ويوافق سياسة الحزب والقانون', 20, 0),
    ('01900000-0000-7000-8000-000000001150', 'SPREAD', 4, 'Có sức lan toả, có khả năng nhân rộng',
     'It spreads and can be replicated', 'ينتشر ويمكن تعميمه', 15, 0),
    ('01900000-0000-7000-8000-000000001150', 'LASTING', 5, 'Duy trì thường xuyên, bền vững',
     'It is kept up and lasts', 'يستمر ويدوم', 10, 0);

grant select on mobilisation_field to "${app}";
grant select, insert on mobilisation_criteria, mobilisation_criterion to "${app}";
grant update (voided_at, voided_by, void_reason, version) on mobilisation_criteria to "${app}";
