package vn.capuy.cadre.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The events, written as entities and read as views. */
@ApplicationScoped
class OrganisationEvents implements PanacheRepositoryBase<OrganisationEvent, UUID> {
    private static final String VIEW = """
            select e.id, e.code, e.on_date, e.basis, e.recorded_at, e.recorded_by, e.version,
              (select count(*) from org_event_part p where p.event = e.id) as parts
            from org_event e
            where exists (select 1 from org_event_part p join org_ancestry a on a.descendant = p.unit
                where p.event = e.id and a.ancestor = :scope and a.known_until = 'infinity')""";

    private static final String PARTS = """
            select kind, unit, parent, successor, share, name_vi, name_en, name_ar, unit_kind, stands_in, symbol
            from org_event_part where event = :id order by place""";

    private static final String SUCCESSIONS =
            """
            select p.unit as predecessor, %s as predecessor_name, p.successor, %s as successor_name, p.share
            from org_event_part p join org_unit old on old.code = p.unit join org_unit new on new.code = p.successor
            where p.event = :id order by p.place""".formatted(Projections.named("old.name"), Projections.named("new.name"));

    private static final ListQuery<EventView> LIST = new ListQuery<>(
            VIEW + " and " + Projections.between("e.on_date") + """
             and (cast(:unit as text) is null or exists (select 1 from org_event_part p
                where p.event = e.id and (p.unit = :unit or p.successor = :unit)))""",
            EventView.class,
            List.of(ListQuery.date("on_date"), ListQuery.id("id")),
            event -> Cursor.at(event.onDate(), event.id()));

    private final Projections projections;
    private final Jdbi jdbi;

    OrganisationEvents(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<EventView> page(EventFilter filter, PageRequest page) {
        return projections.page(LIST, page, Filters.of("from", filter.from, "to", filter.to, "unit", filter.unit));
    }

    Optional<EventDetail> detail(UUID id) {
        Map<String, Object> binds = Map.of("id", id);
        return projections
                .one(VIEW + " and e.id = :id", EventView.class, binds)
                .map(event -> EventDetail.of(
                        event,
                        projections.all(PARTS, EventDetail.Part.class, binds),
                        projections.all(SUCCESSIONS, EventDetail.Succession.class, binds)));
    }

    Set<String> existing(Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("select code from org_event where code = any(:codes)")
                .bindArray("codes", String.class, Set.copyOf(codes))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }
}
