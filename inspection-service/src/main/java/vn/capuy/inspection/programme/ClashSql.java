package vn.capuy.inspection.programme;

/** The SQL that compares one programme with all others that may go before it. */
final class ClashSql {
    /** Whom the programme looks at, as far as the caller may know of it. */
    private static final String MINE = """
            mine as (
              select i.id, i.number, i.period_from, i.period_to, s.kind, s.organisation, s.member
              from programme_item i join programme_item_subject s on s.item = i.id
              where i.programme = :programme and i.voided_at is null and i.dropped_on is null
                and case when cast(:amendment as uuid) is null then i.effective_at is not null
                    else i.amendment = cast(:amendment as uuid) end
                and %s)""".formatted(ItemWall.item("i"));

    /** Each unit that is looked at, with all that came before it and all that came after it. */
    private static final String LINEAGE = """
            lineage (unit, other, relation) as (
              select distinct organisation, organisation, 'SAME' from mine where kind = 'ORGANISATION'
              union
              select l.unit, case when x.predecessor = l.other then x.successor else x.predecessor end,
                case when x.predecessor = l.other then 'SUCCESSOR' else 'PREDECESSOR' end
              from lineage l join org_succession x
                on (x.predecessor = l.other and l.relation <> 'PREDECESSOR')
                or (x.successor = l.other and l.relation <> 'SUCCESSOR'))""";

    /**
     * What other bodies plan near those days. Of a programme outside the caller's scope only what is approved and not
     * restricted: a draft is nobody's burden yet, and what is restricted is not told to those whom it looks at.
     */
    private static final String THEIRS = """
            theirs as (
              select i.id, i.number, i.kind as item_kind, i.period_from, i.period_to, t.kind, t.organisation, t.member,
                p.id as programme, p.body, p.state, p.level, p.level <> :own as higher, %1$s as in_scope
              from programme p join programme_item i on i.programme = p.id
              join programme_item_subject t on t.item = i.id
              where p.id <> :programme and p.body <> :body and p.voided_at is null
                and (p.level = :own or p.level = any(string_to_array(:higher, ',')))
                and i.voided_at is null and i.effective_at is not null and i.dropped_on is null
                and i.period_from <= (select max(period_to) from mine) + :near
                and i.period_to >= (select min(period_from) from mine) - :near
                and %2$s
                and case when %1$s then p.state in ('SUBMITTED', 'APPROVED', 'AMENDED')
                    else p.state in ('APPROVED', 'AMENDED') and not i.restricted end)""".formatted(ItemWall.PROGRAMME, ItemWall.item("i"));

    private static final String RELATION = """
            case
              when m.kind = 'MEMBER' and t.kind = 'MEMBER' then case when m.member = t.member then 'SAME' end
              when m.kind <> t.kind then case when m.organisation = t.organisation then 'MEMBERSHIP' end
              else coalesce(
                (select l.relation from lineage l where l.unit = m.organisation and l.other = t.organisation
                  order by l.relation = 'SAME' desc limit 1),
                (select case when a.ancestor = t.organisation then 'ABOVE' else 'BELOW' end from org_ancestry a
                  where ((a.ancestor = t.organisation and a.descendant = m.organisation)
                      or (a.ancestor = m.organisation and a.descendant = t.organisation))
                    and a.valid && daterange(m.period_from, m.period_to, '[]') and a.known_until = 'infinity' limit 1))
            end""";

    static final String CLASHES = "with recursive " + MINE + ", " + LINEAGE + ", " + THEIRS + """
            , clash as (
              select m.*, t.id as their_item, t.number as their_number, t.item_kind, t.period_from as their_from,
                t.period_to as their_to, t.organisation as their_organisation, t.member as their_member, t.programme,
                t.body, t.state, t.level, t.higher, t.in_scope, %s as relation,
                greatest(0, t.period_from - m.period_to, m.period_from - t.period_to) as days_between
              from mine m join theirs t
                on t.period_from <= m.period_to + :near and t.period_to >= m.period_from - :near)
            select c.id as own_item, c.number as own_number, c.period_from as own_from, c.period_to as own_to,
              c.kind as subject_kind, c.organisation, c.member, c.relation, c.days_between, c.higher, c.in_scope, c.level,
              c.their_from, c.their_to, c.programme as their_programme, c.state as their_state, c.body as their_body,
              c.their_number, c.item_kind as their_kind, c.their_organisation, c.their_member,
              (select string_agg(x.matter, ' ' order by x.matter) from programme_item_matter x
                join programme_item_matter y on y.matter = x.matter and y.item = c.their_item where x.item = c.id)
                as shared_matters
            from clash c where c.relation is not null
            order by c.number, c.higher desc, c.their_from, c.body, c.their_number, c.organisation, c.member,
              c.their_organisation, c.their_member""".formatted(RELATION);

    private ClashSql() {}
}
