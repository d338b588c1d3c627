alter table holding
    add column begun_as text constraint holding_begun_as check (begun_as in ('MOVE', 'RETURN', 'RECALL')),
    add column ended_as text constraint holding_ended_as check (ended_as in ('MOVE', 'RETURN', 'RECALL')),
    add constraint holding_begun_as_whole check (begun_as is null or begun_by is not null),
    add constraint holding_ended_as_whole check (ended_as is null or ended_by is not null);
comment on column holding.begun_as is 'By which act of the decision the cadre came into the post: the movement itself, or the return or recall from it.';
comment on column holding.ended_as is 'By which act of the decision the cadre left the post: the movement itself, the return or recall from it.';
