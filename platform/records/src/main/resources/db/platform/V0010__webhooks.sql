-- Events that are pushed to other systems. What is delivered is read from the outbox; here stands how far each subscriber is.

create table webhook (
    id            uuid        not null constraint webhook_pk primary key,
    target        text        not null constraint webhook_target_length check (length(target) between 1 and 2000),
    description   text        not null constraint webhook_description_length check (length(description) between 1 and 500),
    types         text[]      constraint webhook_types_some check (cardinality(types) > 0),
    org           text        not null constraint webhook_org_fk references org_unit,
    state         text        not null constraint webhook_state
                              check (state in ('ACTIVE', 'PAUSED', 'SUSPENDED', 'VOIDED')),
    suspended_for text        constraint webhook_suspended_for check (suspended_for in ('GONE', 'FAILURES')),
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    voided_at     timestamptz,
    voided_by     text,
    void_reason   text        constraint webhook_void_reason_length check (length(void_reason) <= 500),
    version       bigint      not null,
    constraint webhook_suspended_why check ((state = 'SUSPENDED') = (suspended_for is not null)),
    constraint webhook_voided_when check ((state = 'VOIDED') = (voided_at is not null))
);
comment on table webhook is 'Subscribers to whom events are pushed.';
comment on column webhook.id is 'Time-ordered.';
comment on column webhook.target is 'The address to which events are sent.';
comment on column webhook.description is 'Whose system it is and what for.';
comment on column webhook.types is 'The types of events that are delivered; null for all.';
comment on column webhook.org is 'The scope: only what a reader of this scope is told by the feed is delivered.';
comment on column webhook.state is 'ACTIVE; PAUSED by a person; SUSPENDED by the service; VOIDED for good.';
comment on column webhook.suspended_for is 'Why the service suspended it: the receiver said that it is GONE, or FAILURES.';
comment on column webhook.recorded_at is 'When it was entered.';
comment on column webhook.recorded_by is 'The account that entered it.';
comment on column webhook.voided_at is 'When it was voided.';
comment on column webhook.voided_by is 'The account that voided it.';
comment on column webhook.void_reason is 'Why it was voided.';
comment on column webhook.version is 'For the entity tag.';
create index webhook_by_org on webhook (org);

create table webhook_secret (
    webhook  uuid        not null constraint webhook_secret_webhook_fk references webhook,
    number   int         not null constraint webhook_secret_number check (number >= 1),
    key_id   text        not null,
    nonce    bytea       not null constraint webhook_secret_nonce check (length(nonce) = 12),
    content  bytea       not null,
    drawn_at timestamptz not null,
    ends_at  timestamptz,
    constraint webhook_secret_pk primary key (webhook, number),
    constraint webhook_secret_order check (ends_at >= drawn_at)
);
comment on table webhook_secret is 'The secrets by which deliveries are signed, encrypted by a key that is not in the database.';
comment on column webhook_secret.webhook is 'Whose secret it is.';
comment on column webhook_secret.number is 'From 1; the highest is the one in use.';
comment on column webhook_secret.key_id is 'By which key it is encrypted.';
comment on column webhook_secret.nonce is 'Of this encryption.';
comment on column webhook_secret.content is 'The encrypted secret.';
comment on column webhook_secret.drawn_at is 'When it was drawn.';
comment on column webhook_secret.ends_at is 'Until when it is signed by it too, after another was drawn; null for the one in use.';
create unique index webhook_secret_one_in_use on webhook_secret (webhook) where ends_at is null;

create table webhook_cursor (
    webhook       uuid        not null constraint webhook_cursor_pk primary key
                              constraint webhook_cursor_webhook_fk references webhook,
    position      bigint      not null constraint webhook_cursor_position check (position >= 0),
    dead_in_a_row int         not null constraint webhook_cursor_dead check (dead_in_a_row >= 0),
    taken_at      timestamptz,
    claim         uuid,
    claimed_until timestamptz,
    constraint webhook_cursor_claimed check ((claim is null) = (claimed_until is null))
);
comment on table webhook_cursor is 'How far each subscriber is in the feed, and who delivers to it now.';
comment on column webhook_cursor.webhook is 'The subscriber.';
comment on column webhook_cursor.position is 'All events up to here are delivered, dead, or not for it.';
comment on column webhook_cursor.dead_in_a_row is 'How many events died since one was delivered.';
comment on column webhook_cursor.taken_at is 'When a sender last took it: the one that waited longest comes first.';
comment on column webhook_cursor.claim is 'The sender that has it now.';
comment on column webhook_cursor.claimed_until is 'After this the sender is held to be gone.';

create table webhook_delivery (
    webhook    uuid        not null constraint webhook_delivery_webhook_fk references webhook,
    position   bigint      not null constraint webhook_delivery_event_fk references outbox (position),
    state      text        not null constraint webhook_delivery_state check (state in ('PENDING', 'DELIVERED', 'DEAD')),
    failures   int         not null constraint webhook_delivery_failures check (failures >= 0),
    not_before timestamptz,
    ended_at   timestamptz,
    constraint webhook_delivery_pk primary key (webhook, position),
    constraint webhook_delivery_waits check ((state = 'PENDING') = (not_before is not null)),
    constraint webhook_delivery_ended check ((state = 'PENDING') = (ended_at is null))
);
comment on table webhook_delivery is 'Events that are being delivered, and for a while those that were, or died.';
comment on column webhook_delivery.webhook is 'The subscriber.';
comment on column webhook_delivery.position is 'The event, by its place in the feed.';
comment on column webhook_delivery.state is 'PENDING, DELIVERED, or DEAD: given up.';
comment on column webhook_delivery.failures is 'Failed attempts since it was begun or asked for again.';
comment on column webhook_delivery.not_before is 'When the next attempt is due.';
comment on column webhook_delivery.ended_at is 'When it was delivered or given up.';
create index webhook_delivery_pending on webhook_delivery (webhook, not_before) where state = 'PENDING';
create index webhook_delivery_by_end on webhook_delivery (ended_at) where state <> 'PENDING';

create table webhook_attempt (
    webhook      uuid        not null,
    position     bigint      not null,
    number       int         not null constraint webhook_attempt_number check (number >= 1),
    at           timestamptz not null,
    outcome      text        constraint webhook_attempt_outcome check (outcome in ('DELIVERED', 'REFUSED', 'REDIRECTED',
                             'GONE', 'TOO_SLOW', 'UNREACHABLE', 'HOST_UNKNOWN', 'ADDRESS_REFUSED')),
    status       int         constraint webhook_attempt_status check (status between 100 and 999),
    milliseconds bigint      constraint webhook_attempt_milliseconds check (milliseconds >= 0),
    constraint webhook_attempt_pk primary key (webhook, position, number),
    constraint webhook_attempt_delivery_fk foreign key (webhook, position) references webhook_delivery on delete cascade,
    constraint webhook_attempt_told check ((outcome is null) = (milliseconds is null))
);
comment on table webhook_attempt is 'Each request by which an event was sent. Nothing of the receiver''s answer but its status.';
comment on column webhook_attempt.webhook is 'The subscriber.';
comment on column webhook_attempt.position is 'The event, by its place in the feed.';
comment on column webhook_attempt.number is 'From 1, through replays.';
comment on column webhook_attempt.at is 'When it was begun.';
comment on column webhook_attempt.outcome is 'How it went; null while it runs, and for good where the sender was killed.';
comment on column webhook_attempt.status is 'The status that the receiver answered; null where it did not.';
comment on column webhook_attempt.milliseconds is 'How long it took.';

grant select, insert, update on webhook, webhook_cursor to "${app}";
grant select, insert, update, delete on webhook_secret, webhook_delivery to "${app}";
grant select, insert, update on webhook_attempt to "${app}";
