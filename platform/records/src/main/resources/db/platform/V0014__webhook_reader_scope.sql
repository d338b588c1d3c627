-- A unit that moved is within the scope of who it left, and what was established below it since is not. So it is kept of what
-- scope whoever subscribes is, and nothing is pushed that he would not be told by the feed. Of those that subscribed before
-- that is not known any more.
alter table webhook add column reader_scope text constraint webhook_reader_scope_fk references org_unit;
update webhook set reader_scope = org;
alter table webhook alter column reader_scope set not null;
comment on column webhook.reader_scope is 'The scope of the account that said last what is delivered: nothing beyond it is.';
