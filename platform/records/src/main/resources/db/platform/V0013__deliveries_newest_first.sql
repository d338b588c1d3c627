-- The list of deliveries is read the newest first, and dead ones are counted again and again: neither is to read all that was
-- delivered.
create index webhook_delivery_newest on webhook_delivery (webhook, (-position));
create index webhook_delivery_dead on webhook_delivery (webhook) where state = 'DEAD';

-- What had been asked for again of one that is no more waited on, and was counted as waiting.
delete from webhook_delivery d using webhook w where w.id = d.webhook and w.state = 'VOIDED' and d.state = 'PENDING';
