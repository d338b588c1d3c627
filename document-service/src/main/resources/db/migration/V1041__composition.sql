-- The prescribed form of each type, and what drafts are composed of. Written for PostgreSQL 15 and later.

create table document_form (
    type       text      not null constraint document_form_type_fk references document_type,
    valid      daterange not null,
    layout     text      not null,
    preamble   boolean   not null,
    enacting   text,
    articles   boolean   not null,
    addressees boolean   not null,
    citation   text      not null,
    certainty  text      not null,
    constraint document_form_one_at_a_time exclude using gist (type with =, valid with &&),
    constraint document_form_not_empty check (not isempty(valid)),
    constraint document_form_layout check (layout in ('TITLED', 'LETTER')),
    constraint document_form_certainty check (certainty in ('READ', 'SECONDARY', 'GENERAL', 'OPEN'))
);
comment on table document_form is 'Prescribed form (thể thức) of each type by days, where types differ. Where a successor of the guidance is not known in its content, its predecessor stays.';
comment on column document_form.type is 'The type.';
comment on column document_form.valid is 'The days on which the form holds.';
comment on column document_form.layout is 'TITLED: name of the type and abstract in the middle; LETTER: no name, the abstract below the number (công văn).';
comment on column document_form.preamble is 'On what it rests (căn cứ) must be told.';
comment on column document_form.enacting is 'The words that follow the preamble, such as QUYẾT ĐỊNH; null where there are none.';
comment on column document_form.articles is 'It is divided into articles (điều).';
comment on column document_form.addressees is 'It is addressed to somebody (kính gửi).';
comment on column document_form.citation is 'The guidance.';
comment on column document_form.certainty is 'How well that is known: READ, SECONDARY, GENERAL or OPEN.';
grant select on document_form to "${app}";

-- 36-HD/VPTW; what of 05-HD/VPTW (2026) differs is not known, so it stays. Before it 11-HD/VPTW, known generally.
insert into document_form (type, valid, layout, preamble, enacting, articles, addressees, citation, certainty)
select t.code, g.valid,
    case when t.code = 'OFFICIAL_LETTER' then 'LETTER' else 'TITLED' end,
    t.code = 'DECISION',
    case when t.code = 'DECISION' then 'QUYẾT ĐỊNH' end,
    t.code in ('DECISION', 'REGULATION', 'WORKING_REGULATION'),
    t.code in ('OFFICIAL_LETTER', 'SUBMISSION'),
    g.citation, g.certainty
from document_type t cross join (values
    (daterange('2004-05-28', '2018-04-03'), '11-HD/VPTW', 'GENERAL'),
    (daterange('2018-04-03', null), '36-HD/VPTW', 'SECONDARY')) as g (valid, citation, certainty)
where not t.administrative;

create table draft_composition (
    draft       uuid        not null constraint draft_composition_draft_fk references document_draft,
    number      int         not null,
    content     jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint draft_composition_pk primary key (draft, number),
    constraint draft_composition_number check (number > 0)
);
comment on table draft_composition is 'What a draft is composed of (nội dung soạn thảo): each writing of it as it was, the latest holds. Only ever appended to, and not at all once the draft was issued or released.';
comment on column draft_composition.draft is 'The draft.';
comment on column draft_composition.number is 'From 1; the highest holds.';
comment on column draft_composition.content is 'Place, preamble, body, addressees, recipients and how it is signed.';
comment on column draft_composition.recorded_at is 'When it was written.';
comment on column draft_composition.recorded_by is 'Who wrote it.';
create trigger draft_composition_append_only before update or delete or truncate on draft_composition
    for each statement execute function refuse_change();
grant select, insert on draft_composition to "${app}";
