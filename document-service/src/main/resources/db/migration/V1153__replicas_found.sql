-- The origin of each model in a list is found by the model that follows it, also as it was known before a replication was voided.
create index mobilisation_step_by_replica on mobilisation_step (replica) where replica is not null;
