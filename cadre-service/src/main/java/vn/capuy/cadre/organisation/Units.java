package vn.capuy.cadre.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads units as they were on a day. */
@ApplicationScoped
class Units {
    private static final String NAME = Projections.named("n.name");

    /** Without a day: what each was last. */
    private static final String VIEW = """
            select u.code, u.kind, %s as name, u.symbol, u.stands_in, p.parent, u.established_on, u.ended_on,
              cast(null as text) as share
            from org_unit u
            left join lateral (select name_vi, name_en, name_ar from org_name n where n.unit = u.code
              and (cast(:onDay as date) is null or n.valid @> cast(:onDay as date)) order by lower(n.valid) desc limit 1) n on true
            left join lateral (select parent from org_placement p where p.unit = u.code
              and (cast(:onDay as date) is null or p.valid @> cast(:onDay as date)) order by lower(p.valid) desc limit 1) p on true
            where (cast(:onDay as date) is null
                or (u.established_on <= :onDay and (u.ended_on is null or u.ended_on > :onDay)))
              and exists (select 1 from org_ancestry a where a.ancestor = :scope and a.descendant = u.code
                and a.known_until = 'infinity'
                and (cast(:onDay as date) is null or a.valid @> cast(:onDay as date)))""".formatted(NAME);

    private static final ListQuery<UnitView> LIST = new ListQuery<>(
            VIEW + " and " + Projections.equal("p.parent", "parent") + " and " + Projections.equal("u.kind", "kind"),
            UnitView.class,
            List.of(ListQuery.text("code")),
            unit -> Cursor.at(unit.code()));

    /** Those that exist on the day, and those that have ended, each under whoever took it over and stands within the scope. */
    private static final ListQuery<UnitView> UNDER_SUCCESSORS = new ListQuery<>(
            LIST.sql()
                    + """
             union all
            select u.code, u.kind, %s as name, u.symbol, u.stands_in, passed.under as parent, u.established_on, u.ended_on,
              passed.share
            from jsonb_to_recordset(cast(:passed as jsonb)) passed (code text, under text, share text)
            join org_unit u on u.code = passed.code
            where exists (select 1 from org_ancestry a where a.ancestor = :scope and a.descendant = passed.under
                and a.known_until = 'infinity' and a.valid @> cast(:onDay as date))
              and %s and %s""".formatted(
                                    Projections.named("u.name"),
                                    Projections.equal("passed.under", "parent"),
                                    Projections.equal("u.kind", "kind")),
            UnitView.class,
            List.of(ListQuery.text("code"), ListQuery.text("parent")),
            unit -> Cursor.at(unit.code(), unit.parent() == null ? "" : unit.parent()));

    private static final String BELOW = VIEW + """
             and exists (select 1 from org_ancestry b where b.ancestor = :root and b.descendant = u.code
                and b.known_until = 'infinity' and b.valid @> cast(:onDay as date)) order by u.code""";

    private static final String SUCCESSION = """
            select u.code as unit, %s as name, p.kind, p.share, e.on_date, e.code as event, e.basis
            from org_event_part p join org_event e on e.id = p.event
            join org_unit u on u.code = p.%s
            where p.%s = :code and p.successor is not null order by e.on_date, u.code""";

    private final Projections projections;
    private final Heads heads;
    private final Successors successors;

    Units(Projections projections, Heads heads, Successors successors) {
        this.projections = projections;
        this.heads = heads;
        this.successors = successors;
    }

    /** How many units stand under one. */
    public record Count(int children) {}

    Page<UnitView> page(UnitFilter filter, PageRequest page) {
        return projections.page(
                LIST, page, Filters.of("parent", filter.parent, "kind", filter.kind, "onDay", filter.onDay));
    }

    Page<UnitView> underSuccessors(UnitFilter filter, LocalDate onDay, PageRequest page) {
        return projections.page(
                UNDER_SUCCESSORS,
                page,
                Filters.of(
                        "parent",
                        filter.parent,
                        "kind",
                        filter.kind,
                        "onDay",
                        onDay,
                        "passed",
                        successors.asJson(successors.passed(onDay))));
    }

    Optional<UnitView> find(String code, LocalDate onDay) {
        return projections.one(VIEW + " and u.code = :code", UnitView.class, Filters.of("code", code, "onDay", onDay));
    }

    UnitDetail detail(UnitView unit, LocalDate onDay) {
        Map<String, Object> binds = Filters.of("code", unit.code(), "onDay", onDay);
        var names = projections.all("""
                select name_vi as vi, name_en as en, name_ar as ar, lower(valid) as since, upper(valid) as until
                from org_name where unit = :code order by lower(valid)""", UnitDetail.DatedName.class, binds);
        int children = projections
                .one(
                        "select count(*) as children from org_placement where parent = :code and valid @> cast(:onDay as date)",
                        Count.class,
                        binds)
                .orElseThrow()
                .children();
        return new UnitDetail(
                unit.code(),
                unit.kind(),
                unit.name(),
                unit.symbol(),
                unit.standsIn(),
                unit.parent(),
                unit.establishedOn(),
                unit.endedOn(),
                onDay,
                names,
                children,
                heads.of(unit.code(), onDay),
                succession("unit", "successor", binds),
                succession("successor", "unit", binds));
    }

    private List<UnitDetail.Succession> succession(String other, String self, Map<String, Object> binds) {
        String sql = SUCCESSION.formatted(Projections.named("u.name"), other, self);
        return projections.all(sql, UnitDetail.Succession.class, binds);
    }

    /** The unit and all below it on a day, by code. */
    List<UnitView> below(String root, LocalDate onDay) {
        return projections.all(BELOW, UnitView.class, Filters.of("root", root, "onDay", onDay));
    }
}
