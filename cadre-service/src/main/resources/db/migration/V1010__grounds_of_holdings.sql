alter table holding
    add column begun_by_kind text constraint holding_begun_by_kind check (begun_by_kind in ('MOVEMENT', 'EXAMINATION')),
    add column begun_by      uuid,
    add column ended_by_kind text constraint holding_ended_by_kind check (ended_by_kind in ('MOVEMENT', 'EXAMINATION')),
    add column ended_by      uuid,
    add constraint holding_begun_by_whole check ((begun_by_kind is null) = (begun_by is null)),
    add constraint holding_ended_by_whole check ((ended_by_kind is null) = (ended_by is null));
comment on column holding.begun_by_kind is 'What kind of decision put the cadre into the post; null where it was entered by itself.';
comment on column holding.begun_by is 'That decision.';
comment on column holding.ended_by_kind is 'What kind of decision took the cadre out of the post; null where the end was entered by itself.';
comment on column holding.ended_by is 'That decision.';
create index holding_by_ground on holding (begun_by) where begun_by is not null;
create index holding_by_ending_ground on holding (ended_by) where ended_by is not null;
