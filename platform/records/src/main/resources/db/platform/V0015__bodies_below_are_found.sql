-- The bodies right below a unit are looked for with each figure of its own. Written for PostgreSQL 15 and later.
create index org_placement_by_parent on org_placement (parent);
