-- Liên thông văn bản: what is exchanged with other systems in the fields of edXML (28/2018/QĐ-TTg, QCVN 102:2016/BTTTT). Written for PostgreSQL 15 and later.

create table exchange_organ (
    id          uuid        not null constraint exchange_organ_pk primary key,
    organ_id    text        not null,
    unit        text        not null constraint exchange_organ_unit_fk references org_unit,
    valid_from  date        not null,
    valid_to    date,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    voided_at   timestamptz,
    voided_by   text,
    void_reason text,
    version     bigint      not null,
    constraint exchange_organ_days check (valid_to >= valid_from),
    constraint exchange_organ_length check (char_length(organ_id) between 1 and 100 and char_length(void_reason) between 1 and 500),
    constraint exchange_organ_void check (
        (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
    constraint exchange_organ_one_unit exclude using gist
        (organ_id with =, daterange(valid_from, valid_to, '[]') with &&) where (voided_at is null),
    constraint exchange_organ_one_id exclude using gist
        (unit with =, daterange(valid_from, valid_to, '[]') with &&) where (voided_at is null)
);
comment on table exchange_organ is 'Mã định danh cơ quan: by which id the exchange knows an organisation, by days.';
comment on column exchange_organ.id is 'Key (UUID, version 7).';
comment on column exchange_organ.organ_id is 'The id in the exchange, such as A22.08.';
comment on column exchange_organ.unit is 'The organisation.';
comment on column exchange_organ.valid_from is 'The first day on which it has that id.';
comment on column exchange_organ.valid_to is 'The last day; null for as long as nothing else is entered.';
comment on column exchange_organ.recorded_at is 'When it was entered.';
comment on column exchange_organ.recorded_by is 'Who entered it.';
comment on column exchange_organ.voided_at is 'When it was voided.';
comment on column exchange_organ.voided_by is 'Who voided it.';
comment on column exchange_organ.void_reason is 'Why it was voided.';
comment on column exchange_organ.version is 'For the entity tag.';
grant select, insert on exchange_organ to "${app}";
grant update (voided_at, voided_by, void_reason, version) on exchange_organ to "${app}";

create table exchange_message (
    id            uuid        not null constraint exchange_message_pk primary key,
    receiver      text        not null constraint exchange_message_receiver_fk references org_unit,
    sender_organ  text        not null,
    sender_name   text        not null,
    document_id   text        not null,
    number        text        not null,
    notation      text        not null,
    promulgated_on date       not null,
    place         text,
    type_name     text        not null,
    type          text        constraint exchange_message_type_fk references document_type,
    subject       text        not null,
    signer        text,
    signer_position text,
    due_on        date,
    priority      int         not null,
    steering_type int         not null,
    replies_to    text,
    attachments   int         not null,
    entry         uuid,
    received_on   date        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    constraint exchange_message_once unique (receiver, sender_organ, document_id),
    constraint exchange_message_numbers check (priority between 0 and 9 and steering_type between 0 and 9 and attachments >= 0),
    constraint exchange_message_length check (char_length(sender_organ) between 1 and 100 and char_length(sender_name) between 1 and 300
        and char_length(document_id) between 1 and 200 and char_length(number) between 1 and 20 and char_length(notation) between 1 and 50
        and char_length(place) <= 200 and char_length(type_name) between 1 and 100 and char_length(subject) between 1 and 2000
        and char_length(signer) <= 200 and char_length(signer_position) <= 200 and char_length(replies_to) <= 200)
);
comment on table exchange_message is 'Messages with a document that came from other systems, one for each receiver. The same message again changes nothing.';
comment on column exchange_message.id is 'Key (UUID, version 7).';
comment on column exchange_message.receiver is 'The receiving organisation (To).';
comment on column exchange_message.sender_organ is 'Id of the sender in the exchange (From/OrganId).';
comment on column exchange_message.sender_name is 'Name of the sender (From/OrganName).';
comment on column exchange_message.document_id is 'Id of the document in the exchange (DocumentId), unique with its sender.';
comment on column exchange_message.number is 'Its number (Code/CodeNumber).';
comment on column exchange_message.notation is 'Its symbol (Code/CodeNotation).';
comment on column exchange_message.promulgated_on is 'Its day (PromulgationInfo/PromulgationDate).';
comment on column exchange_message.place is 'Its place (PromulgationInfo/Place).';
comment on column exchange_message.type_name is 'Its type as the message names it (DocumentType/TypeName).';
comment on column exchange_message.type is 'That type where it is one that is known here.';
comment on column exchange_message.subject is 'What it is about (Subject).';
comment on column exchange_message.signer is 'Who signed it (SignerInfo/FullName).';
comment on column exchange_message.signer_position is 'In what post (SignerInfo/Position).';
comment on column exchange_message.due_on is 'By when it asks for an answer (DueDate).';
comment on column exchange_message.priority is 'OtherInfo/Priority: 0 none, 1 khẩn, 2 thượng khẩn, 3 hoả tốc.';
comment on column exchange_message.steering_type is 'SteeringType; 0 where it steers nothing.';
comment on column exchange_message.replies_to is 'DocumentId or code of the document that it answers (ResponseFor).';
comment on column exchange_message.attachments is 'How many files came with it.';
comment on column exchange_message.entry is 'Its entry in the register of incoming documents.';
comment on column exchange_message.received_on is 'The day on which it was received, in Vietnam.';
comment on column exchange_message.recorded_at is 'When it was received.';
comment on column exchange_message.recorded_by is 'The account that handed it in.';
create index exchange_message_by_receiver on exchange_message (receiver, id);
create trigger exchange_message_append_only before update or delete or truncate on exchange_message
    for each statement execute function refuse_change();
grant select, insert on exchange_message to "${app}";

create table exchange_status (
    id          uuid        not null constraint exchange_status_pk primary key,
    document    uuid        not null constraint exchange_status_document_fk references document,
    organ_id    text        not null,
    organ_name  text        not null,
    code        text        not null,
    description text,
    staff       text,
    told_at     timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint exchange_status_once unique (document, organ_id, code, told_at),
    constraint exchange_status_code check (code ~ '^[0-9]{2}$'),
    constraint exchange_status_length check (char_length(organ_id) between 1 and 100 and char_length(organ_name) between 1 and 300
        and char_length(description) <= 1000 and char_length(staff) <= 300)
);
comment on table exchange_status is 'What receivers told of our documents (trạng thái xử lý văn bản). The same again changes nothing.';
comment on column exchange_status.id is 'Key (UUID, version 7).';
comment on column exchange_status.document is 'Our document (ResponseFor).';
comment on column exchange_status.organ_id is 'Who tells it (From/OrganId).';
comment on column exchange_status.organ_name is 'Its name.';
comment on column exchange_status.code is 'StatusCode, such as 01 (đã đến) or 03 (đã tiếp nhận).';
comment on column exchange_status.description is 'Description.';
comment on column exchange_status.staff is 'Who handles it there (StaffInfo).';
comment on column exchange_status.told_at is 'Timestamp of the status.';
comment on column exchange_status.recorded_at is 'When it was received.';
comment on column exchange_status.recorded_by is 'The account that handed it in.';
create index exchange_status_by_document on exchange_status (document, told_at, id);
create trigger exchange_status_append_only before update or delete or truncate on exchange_status
    for each statement execute function refuse_change();
grant select, insert on exchange_status to "${app}";
