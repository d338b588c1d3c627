package vn.capuy.document.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads sendings: those of the caller's documents, and those to organisations within his scope on the day of sending. */
@ApplicationScoped
class DispatchQueries {
    private static final String OWN = Organisation.withinScope("d.issuer", "d.issued_on");
    private static final String RECEIVED =
            "(x.organisation is not null and " + Organisation.withinScope("x.organisation", "x.sent_on") + ")";

    private static final String VISIBLE = "(%s or %s and %s)".formatted(OWN, RECEIVED, DocumentAccess.VISIBLE);

    private static final String DISPATCH =
            """
            select x.id, x.document, d.issuer, d.notation, d.issued_on, x.recipient, x.organisation, %s as organisation_name,
              x.outside, r.purpose, x.channel, x.sent_at, x.sent_on, x.sent_by, x.tracking, x.copies, d.urgency,
              x.acknowledge_by, x.state, %s and x.voided_at is null as overdue, %s as own, %s as received, x.recorded_at,
              x.recorded_by, x.voided_at, case when %s then x.void_reason end as void_reason, x.version
            from dispatch x join document d on d.id = x.document join document_recipient r on r.id = x.recipient
            left join org_unit u on u.code = x.organisation""".formatted(Projections.named("u.name"), DispatchFilter.OVERDUE, OWN, RECEIVED, DocumentAccess.CLEARED);

    private static final String STEPS = """
            select nr, step, state, at, person, ground, recorded_at, recorded_by from dispatch_step
            where dispatch = :dispatch order by nr""";

    private final Projections projections;
    private final DocumentAccess access;
    private final Clock clock;

    DispatchQueries(Projections projections, DocumentAccess access, Clock clock) {
        this.projections = projections;
        this.access = access;
        this.clock = clock;
    }

    /** The latest sent first; without what was voided. */
    Page<DispatchSummary> page(DispatchFilter filter, PageRequest page) {
        var conditions = filter.conditions();
        conditions.add("x.voided_at is null");
        return page(conditions, filter.bindings(), page);
    }

    /** All of a document that the caller may know of, also those that were voided. */
    Page<DispatchSummary> of(UUID document, PageRequest page) {
        return page(new ArrayList<>(List.of("x.document = :document")), Map.of("document", document), page);
    }

    private Page<DispatchSummary> page(List<String> conditions, Map<String, Object> bindings, PageRequest page) {
        var place = page.place(2);
        place.ifPresent(after -> conditions.add("(x.sent_on, x.id) < (:afterDay, :afterId)"));
        conditions.add(VISIBLE);
        var binds = binds();
        binds.putAll(bindings);
        place.ifPresent(after -> {
            binds.put("afterDay", after.date(0));
            binds.put("afterId", after.id(1));
        });
        String sql = DISPATCH + " where " + String.join(" and ", conditions)
                + " order by x.sent_on desc, x.id desc limit " + page.rows();
        return Page.of(
                projections.all(sql, DispatchSummary.class, binds),
                page.limit,
                row -> Cursor.at(row.sentOn(), row.id()));
    }

    /** One sending, also one that was voided. */
    Optional<DispatchSummary> find(UUID id) {
        var binds = binds();
        binds.put("id", id);
        return projections.one(DISPATCH + " where x.id = :id and " + VISIBLE, DispatchSummary.class, binds);
    }

    /** The sendings of these ids, in their order; those that the caller may not know of are left out. */
    List<DispatchSummary> inOrder(List<UUID> ids) {
        var binds = binds();
        binds.put("ids", ids.toArray(UUID[]::new));
        var found = new HashMap<UUID, DispatchSummary>();
        projections
                .all(DISPATCH + " where x.id = any(cast(:ids as uuid[])) and " + VISIBLE, DispatchSummary.class, binds)
                .forEach(each -> found.put(each.id(), each));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    List<DispatchView.Taken> steps(UUID dispatch) {
        return projections.all(STEPS, DispatchView.Taken.class, Map.of("dispatch", dispatch));
    }

    private Map<String, Object> binds() {
        var binds = new HashMap<String, Object>(access.wall());
        binds.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        return binds;
    }
}
