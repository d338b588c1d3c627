create table dossier_identity (
    id uuid not null constraint dossier_identity_pk primary key,
    person uuid not null constraint dossier_identity_person_fk references person,
    replaces uuid constraint dossier_identity_replaces_fk references dossier_identity,
    other_names text constraint dossier_identity_other_names_length check (length(other_names) <= 200),
    birth_place text constraint dossier_identity_birth_place_length check (length(birth_place) <= 300),
    residence text constraint dossier_identity_residence_length check (length(residence) <= 300),
    religion text constraint dossier_identity_religion_length check (length(religion) <= 100),
    family_background text constraint dossier_identity_family_background_length check (length(family_background) <= 200),
    occupation_before text constraint dossier_identity_occupation_before_length check (length(occupation_before) <= 200),
    recruited_on date,
    recruited_by text constraint dossier_identity_recruited_by_length check (length(recruited_by) <= 300),
    present_agency_since date,
    revolution_on date,
    organisations text constraint dossier_identity_organisations_length check (length(organisations) <= 500),
    enlisted_on date,
    discharged_on date,
    military_rank text constraint dossier_identity_military_rank_length check (length(military_rank) <= 200),
    general_education text constraint dossier_identity_general_education_length check (length(general_education) <= 100),
    academic_title text constraint dossier_identity_academic_title_length check (length(academic_title) <= 200),
    main_work text constraint dossier_identity_main_work_length check (length(main_work) <= 300),
    strengths text constraint dossier_identity_strengths_length check (length(strengths) <= 300),
    longest_work text constraint dossier_identity_longest_work_length check (length(longest_work) <= 300),
    health text constraint dossier_identity_health_length check (length(health) <= 300),
    height_cm int constraint dossier_identity_height_cm check (height_cm between 100 and 250),
    weight_kg int constraint dossier_identity_weight_kg check (weight_kg between 25 and 250),
    blood_group text constraint dossier_identity_blood_group check (blood_group in ('A', 'B', 'AB', 'O')),
    identity_number text constraint dossier_identity_identity_number check (identity_number ~ '^([0-9]{9}|[0-9]{12})$'),
    invalid_class text constraint dossier_identity_invalid_class_length check (length(invalid_class) <= 50),
    policy_family text constraint dossier_identity_policy_family_length check (length(policy_family) <= 200),
    personal_history text constraint dossier_identity_personal_history_length check (length(personal_history) <= 5000),
    foreign_relations text constraint dossier_identity_foreign_relations_length check (length(foreign_relations) <= 5000),
    family_economy text constraint dossier_identity_family_economy_length check (length(family_economy) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    voided_at timestamptz,
    voided_by text,
    void_reason text constraint dossier_identity_void_reason_length check (length(void_reason) <= 500),
    version bigint not null,
    constraint dossier_identity_service check (discharged_on is null or discharged_on >= enlisted_on)
);
comment on table dossier_identity is 'What form 2C tells of a person beside the record itself: one sheet at a time. Never edited: a correction voids the row and enters another.';
comment on column dossier_identity.id is 'Time-ordered.';
comment on column dossier_identity.person is 'Whose dossier it stands in.';
comment on column dossier_identity.replaces is 'The voided row in whose place this one was entered.';
comment on column dossier_identity.other_names is 'Các tên gọi khác.';
comment on column dossier_identity.birth_place is 'Nơi sinh.';
comment on column dossier_identity.residence is 'Nơi ở hiện nay.';
comment on column dossier_identity.religion is 'Tôn giáo.';
comment on column dossier_identity.family_background is 'Thành phần gia đình xuất thân.';
comment on column dossier_identity.occupation_before is 'Nghề nghiệp bản thân trước khi được tuyển dụng.';
comment on column dossier_identity.recruited_on is 'Ngày được tuyển dụng.';
comment on column dossier_identity.recruited_by is 'The agency that recruited (cơ quan tuyển dụng).';
comment on column dossier_identity.present_agency_since is 'Ngày vào cơ quan hiện đang công tác.';
comment on column dossier_identity.revolution_on is 'Ngày tham gia cách mạng.';
comment on column dossier_identity.organisations is 'Ngày tham gia các tổ chức chính trị, xã hội.';
comment on column dossier_identity.enlisted_on is 'Ngày nhập ngũ.';
comment on column dossier_identity.discharged_on is 'Ngày xuất ngũ.';
comment on column dossier_identity.military_rank is 'Quân hàm, chức vụ cao nhất.';
comment on column dossier_identity.general_education is 'Giáo dục phổ thông.';
comment on column dossier_identity.academic_title is 'Học hàm, học vị cao nhất.';
comment on column dossier_identity.main_work is 'Công tác chính đang làm.';
comment on column dossier_identity.strengths is 'Sở trường công tác.';
comment on column dossier_identity.longest_work is 'Công việc đã làm lâu nhất.';
comment on column dossier_identity.health is 'Tình trạng sức khoẻ: shown only to those who work with dossiers.';
comment on column dossier_identity.height_cm is 'Chiều cao, in centimetres.';
comment on column dossier_identity.weight_kg is 'Cân nặng, in kilograms.';
comment on column dossier_identity.blood_group is 'Nhóm máu.';
comment on column dossier_identity.identity_number is 'Số chứng minh nhân dân, căn cước: 9 or 12 digits; shown only to those who work with dossiers.';
comment on column dossier_identity.invalid_class is 'Thương binh loại.';
comment on column dossier_identity.policy_family is 'Gia đình liệt sĩ, gia đình chính sách.';
comment on column dossier_identity.personal_history is 'Đặc điểm lịch sử bản thân.';
comment on column dossier_identity.foreign_relations is 'Quan hệ với nước ngoài.';
comment on column dossier_identity.family_economy is 'Hoàn cảnh kinh tế gia đình.';
comment on column dossier_identity.recorded_at is 'When it was entered.';
comment on column dossier_identity.recorded_by is 'The account that entered it.';
comment on column dossier_identity.voided_at is 'When it was voided.';
comment on column dossier_identity.voided_by is 'The account that voided it.';
comment on column dossier_identity.void_reason is 'Why it was voided.';
comment on column dossier_identity.version is 'For the entity tag.';
create unique index dossier_identity_once on dossier_identity (person) where voided_at is null;

create table dossier_education (
    id uuid not null constraint dossier_education_pk primary key,
    person uuid not null constraint dossier_education_person_fk references person,
    replaces uuid constraint dossier_education_replaces_fk references dossier_education,
    school text not null constraint dossier_education_school_length check (length(school) between 1 and 300),
    major text constraint dossier_education_major_length check (length(major) <= 300),
    degree text not null constraint dossier_education_degree check (degree in ('PRIMARY', 'INTERMEDIATE', 'COLLEGE', 'UNIVERSITY', 'MASTER', 'DOCTOR', 'CERTIFICATE')),
    form text not null constraint dossier_education_form check (form in ('FULL_TIME', 'IN_SERVICE', 'DISTANCE', 'OTHER')),
    from_on date not null,
    to_on date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    voided_at timestamptz,
    voided_by text,
    void_reason text constraint dossier_education_void_reason_length check (length(void_reason) <= 500),
    version bigint not null,
    constraint dossier_education_period check (to_on is null or to_on >= from_on)
);
comment on table dossier_education is 'Studies (đào tạo, bồi dưỡng) before and beside the classes that are kept as training. Never edited: a correction voids the row and enters another.';
comment on column dossier_education.id is 'Time-ordered.';
comment on column dossier_education.person is 'Whose dossier it stands in.';
comment on column dossier_education.replaces is 'The voided row in whose place this one was entered.';
comment on column dossier_education.school is 'Tên trường.';
comment on column dossier_education.major is 'Ngành học hoặc tên lớp học.';
comment on column dossier_education.degree is 'Văn bằng: sơ cấp, trung cấp, cao đẳng, đại học, thạc sĩ, tiến sĩ, chứng chỉ.';
comment on column dossier_education.form is 'Hình thức học: chính quy, tại chức, từ xa, khác.';
comment on column dossier_education.from_on is 'The first day.';
comment on column dossier_education.to_on is 'The last day, included; null while it goes on.';
comment on column dossier_education.recorded_at is 'When it was entered.';
comment on column dossier_education.recorded_by is 'The account that entered it.';
comment on column dossier_education.voided_at is 'When it was voided.';
comment on column dossier_education.voided_by is 'The account that voided it.';
comment on column dossier_education.void_reason is 'Why it was voided.';
comment on column dossier_education.version is 'For the entity tag.';
create index dossier_education_by_person on dossier_education (person, id);

create table dossier_language (
    id uuid not null constraint dossier_language_pk primary key,
    person uuid not null constraint dossier_language_person_fk references person,
    replaces uuid constraint dossier_language_replaces_fk references dossier_language,
    language text not null constraint dossier_language_language_length check (length(language) between 1 and 100),
    level text not null constraint dossier_language_level_length check (length(level) between 1 and 100),
    certified_on date,
    recorded_at timestamptz not null,
    recorded_by text not null,
    voided_at timestamptz,
    voided_by text,
    void_reason text constraint dossier_language_void_reason_length check (length(void_reason) <= 500),
    version bigint not null
);
comment on table dossier_language is 'Languages (ngoại ngữ, tiếng dân tộc) with the level that was proved. Never edited: a correction voids the row and enters another.';
comment on column dossier_language.id is 'Time-ordered.';
comment on column dossier_language.person is 'Whose dossier it stands in.';
comment on column dossier_language.replaces is 'The voided row in whose place this one was entered.';
comment on column dossier_language.language is 'Which language.';
comment on column dossier_language.level is 'The level, as the certificate names it.';
comment on column dossier_language.certified_on is 'Day of the certificate.';
comment on column dossier_language.recorded_at is 'When it was entered.';
comment on column dossier_language.recorded_by is 'The account that entered it.';
comment on column dossier_language.voided_at is 'When it was voided.';
comment on column dossier_language.voided_by is 'The account that voided it.';
comment on column dossier_language.void_reason is 'Why it was voided.';
comment on column dossier_language.version is 'For the entity tag.';
create index dossier_language_by_person on dossier_language (person, id);

create table dossier_career (
    id uuid not null constraint dossier_career_pk primary key,
    person uuid not null constraint dossier_career_person_fk references person,
    replaces uuid constraint dossier_career_replaces_fk references dossier_career,
    from_on date not null,
    to_on date,
    organisation text not null constraint dossier_career_organisation_length check (length(organisation) between 1 and 300),
    post text not null constraint dossier_career_post_length check (length(post) between 1 and 300),
    recorded_at timestamptz not null,
    recorded_by text not null,
    voided_at timestamptz,
    voided_by text,
    void_reason text constraint dossier_career_void_reason_length check (length(void_reason) <= 500),
    version bigint not null,
    constraint dossier_career_period check (to_on is null or to_on >= from_on)
);
comment on table dossier_career is 'Work outside the posts that are kept here (quá trình công tác). Never edited: a correction voids the row and enters another.';
comment on column dossier_career.id is 'Time-ordered.';
comment on column dossier_career.person is 'Whose dossier it stands in.';
comment on column dossier_career.replaces is 'The voided row in whose place this one was entered.';
comment on column dossier_career.from_on is 'The first day.';
comment on column dossier_career.to_on is 'The last day, included; null while it goes on.';
comment on column dossier_career.organisation is 'Where, as the person wrote it.';
comment on column dossier_career.post is 'As what (chức danh, chức vụ).';
comment on column dossier_career.recorded_at is 'When it was entered.';
comment on column dossier_career.recorded_by is 'The account that entered it.';
comment on column dossier_career.voided_at is 'When it was voided.';
comment on column dossier_career.voided_by is 'The account that voided it.';
comment on column dossier_career.void_reason is 'Why it was voided.';
comment on column dossier_career.version is 'For the entity tag.';
create index dossier_career_by_person on dossier_career (person, id);

create table dossier_award (
    id uuid not null constraint dossier_award_pk primary key,
    person uuid not null constraint dossier_award_person_fk references person,
    replaces uuid constraint dossier_award_replaces_fk references dossier_award,
    rank text not null constraint dossier_award_rank check (rank in ('TITLE', 'ORDER', 'MEDAL', 'CERTIFICATE', 'OTHER')),
    form text not null constraint dossier_award_form_length check (length(form) between 1 and 300),
    awarded_on date not null,
    awarded_by text not null constraint dossier_award_awarded_by_length check (length(awarded_by) between 1 and 300),
    recorded_at timestamptz not null,
    recorded_by text not null,
    voided_at timestamptz,
    voided_by text,
    void_reason text constraint dossier_award_void_reason_length check (length(void_reason) <= 500),
    version bigint not null
);
comment on table dossier_award is 'Awards (khen thưởng) and titles (danh hiệu được phong). Never edited: a correction voids the row and enters another.';
comment on column dossier_award.id is 'Time-ordered.';
comment on column dossier_award.person is 'Whose dossier it stands in.';
comment on column dossier_award.replaces is 'The voided row in whose place this one was entered.';
comment on column dossier_award.rank is 'Danh hiệu, huân chương, huy chương, bằng khen và giấy khen, khác.';
comment on column dossier_award.form is 'Its name.';
comment on column dossier_award.awarded_on is 'The day of the decision.';
comment on column dossier_award.awarded_by is 'Who awarded it.';
comment on column dossier_award.recorded_at is 'When it was entered.';
comment on column dossier_award.recorded_by is 'The account that entered it.';
comment on column dossier_award.voided_at is 'When it was voided.';
comment on column dossier_award.voided_by is 'The account that voided it.';
comment on column dossier_award.void_reason is 'Why it was voided.';
comment on column dossier_award.version is 'For the entity tag.';
create index dossier_award_by_person on dossier_award (person, id);

create table dossier_discipline (
    id uuid not null constraint dossier_discipline_pk primary key,
    person uuid not null constraint dossier_discipline_person_fk references person,
    replaces uuid constraint dossier_discipline_replaces_fk references dossier_discipline,
    side text not null constraint dossier_discipline_side check (side in ('PARTY', 'STATE', 'UNION')),
    form text not null constraint dossier_discipline_form_length check (length(form) between 1 and 200),
    decided_on date not null,
    decided_by text not null constraint dossier_discipline_decided_by_length check (length(decided_by) between 1 and 300),
    cause text constraint dossier_discipline_cause_length check (length(cause) <= 500),
    recorded_at timestamptz not null,
    recorded_by text not null,
    voided_at timestamptz,
    voided_by text,
    void_reason text constraint dossier_discipline_void_reason_length check (length(void_reason) <= 500),
    version bigint not null
);
comment on table dossier_discipline is 'Discipline of the past (kỷ luật) as the dossier tells it; what weighs today is told by the inspection service. Never edited: a correction voids the row and enters another.';
comment on column dossier_discipline.id is 'Time-ordered.';
comment on column dossier_discipline.person is 'Whose dossier it stands in.';
comment on column dossier_discipline.replaces is 'The voided row in whose place this one was entered.';
comment on column dossier_discipline.side is 'Đảng, chính quyền, đoàn thể.';
comment on column dossier_discipline.form is 'Hình thức.';
comment on column dossier_discipline.decided_on is 'The day of the decision.';
comment on column dossier_discipline.decided_by is 'Cấp quyết định.';
comment on column dossier_discipline.cause is 'Lý do.';
comment on column dossier_discipline.recorded_at is 'When it was entered.';
comment on column dossier_discipline.recorded_by is 'The account that entered it.';
comment on column dossier_discipline.voided_at is 'When it was voided.';
comment on column dossier_discipline.voided_by is 'The account that voided it.';
comment on column dossier_discipline.void_reason is 'Why it was voided.';
comment on column dossier_discipline.version is 'For the entity tag.';
create index dossier_discipline_by_person on dossier_discipline (person, id);

create table dossier_family (
    id uuid not null constraint dossier_family_pk primary key,
    person uuid not null constraint dossier_family_person_fk references person,
    replaces uuid constraint dossier_family_replaces_fk references dossier_family,
    side text not null constraint dossier_family_side check (side in ('OWN', 'SPOUSE')),
    relation text not null constraint dossier_family_relation check (relation in ('FATHER', 'MOTHER', 'SPOUSE', 'CHILD', 'SIBLING')),
    name text not null constraint dossier_family_name_length check (length(name) between 1 and 200),
    birth_year int constraint dossier_family_birth_year check (birth_year between 1800 and 2200),
    home_place text constraint dossier_family_home_place_length check (length(home_place) <= 300),
    occupation text constraint dossier_family_occupation_length check (length(occupation) <= 500),
    notes text constraint dossier_family_notes_length check (length(notes) <= 2000),
    recorded_at timestamptz not null,
    recorded_by text not null,
    voided_at timestamptz,
    voided_by text,
    void_reason text constraint dossier_family_void_reason_length check (length(void_reason) <= 500),
    version bigint not null,
    constraint dossier_family_sides check (side = 'OWN' or relation in ('FATHER', 'MOTHER', 'SIBLING'))
);
comment on table dossier_family is 'The family of both sides (quan hệ gia đình). Never edited: a correction voids the row and enters another.';
comment on column dossier_family.id is 'Time-ordered.';
comment on column dossier_family.person is 'Whose dossier it stands in.';
comment on column dossier_family.replaces is 'The voided row in whose place this one was entered.';
comment on column dossier_family.side is 'Về bản thân, or bên vợ hoặc chồng.';
comment on column dossier_family.relation is 'Cha, mẹ, vợ hoặc chồng, con, anh chị em ruột.';
comment on column dossier_family.name is 'Họ và tên.';
comment on column dossier_family.birth_year is 'Năm sinh.';
comment on column dossier_family.home_place is 'Quê quán, nơi ở.';
comment on column dossier_family.occupation is 'Nghề nghiệp, chức danh, đơn vị công tác.';
comment on column dossier_family.notes is 'Whatever else the form asks of him.';
comment on column dossier_family.recorded_at is 'When it was entered.';
comment on column dossier_family.recorded_by is 'The account that entered it.';
comment on column dossier_family.voided_at is 'When it was voided.';
comment on column dossier_family.voided_by is 'The account that voided it.';
comment on column dossier_family.void_reason is 'Why it was voided.';
comment on column dossier_family.version is 'For the entity tag.';
create index dossier_family_by_person on dossier_family (person, id);

create table dossier_salary (
    id uuid not null constraint dossier_salary_pk primary key,
    person uuid not null constraint dossier_salary_person_fk references person,
    replaces uuid constraint dossier_salary_replaces_fk references dossier_salary,
    grade text not null constraint dossier_salary_grade_length check (length(grade) between 1 and 30),
    grade_name text constraint dossier_salary_grade_name_length check (length(grade_name) <= 200),
    step int not null constraint dossier_salary_step check (step between 1 and 20),
    coefficient numeric(5, 2) not null constraint dossier_salary_coefficient check (coefficient > 0 and coefficient < 100),
    from_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    voided_at timestamptz,
    voided_by text,
    void_reason text constraint dossier_salary_void_reason_length check (length(void_reason) <= 500),
    version bigint not null
);
comment on table dossier_salary is 'Salary history (quá trình lương). Never edited: a correction voids the row and enters another.';
comment on column dossier_salary.id is 'Time-ordered.';
comment on column dossier_salary.person is 'Whose dossier it stands in.';
comment on column dossier_salary.replaces is 'The voided row in whose place this one was entered.';
comment on column dossier_salary.grade is 'Mã ngạch.';
comment on column dossier_salary.grade_name is 'Tên ngạch.';
comment on column dossier_salary.step is 'Bậc.';
comment on column dossier_salary.coefficient is 'Hệ số.';
comment on column dossier_salary.from_on is 'The first day on which it is drawn.';
comment on column dossier_salary.recorded_at is 'When it was entered.';
comment on column dossier_salary.recorded_by is 'The account that entered it.';
comment on column dossier_salary.voided_at is 'When it was voided.';
comment on column dossier_salary.voided_by is 'The account that voided it.';
comment on column dossier_salary.void_reason is 'Why it was voided.';
comment on column dossier_salary.version is 'For the entity tag.';
create index dossier_salary_by_person on dossier_salary (person, id);

grant select, insert on dossier_identity, dossier_education, dossier_language, dossier_career, dossier_award, dossier_discipline, dossier_family, dossier_salary to "${app}";
grant update (voided_at, voided_by, void_reason, version) on dossier_identity, dossier_education, dossier_language, dossier_career, dossier_award, dossier_discipline, dossier_family, dossier_salary to "${app}";
