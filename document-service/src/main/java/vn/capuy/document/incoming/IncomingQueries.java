package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
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

/**
 * Reads incoming documents, in two steps as with the documents themselves: the entry exists for those within whose scope the
 * receiving organisation stood on the day of arrival; its words are for those of them who are cleared.
 */
@ApplicationScoped
public class IncomingQueries {
    /** SQL: the entry of alias {@code i} exists for the caller. */
    public static final String VISIBLE = Organisation.withinScope("i.organisation", "i.arrived_on");

    /**
     * SQL: the caller may know what the entry of alias {@code i} is about. Where it is linked, today's level of the document
     * {@code d}, joined by it, decides.
     */
    public static final String CLEARED =
            "(case when d.id is null then i.secrecy = any(string_to_array(:cleared, ',')) else %s end)"
                    .formatted(DocumentAccess.CLEARED);

    private static final String FROM = """
            from incoming_document i left join document d on d.id = i.document join org_unit o on o.code = i.organisation
            left join org_unit s on s.code = i.sender left join org_unit h on h.code = i.handler_organisation
            left join document_type t on t.code = i.type left join document a on a.id = i.answer""";

    private static final String SELECT = """
            select i.id, i.organisation, %1$s as organisation_name, i.year, i.number, i.arrived_on, i.sender,
              coalesce(i.sender_name, %2$s) as sender_name, i.notation, i.dated, i.type, %3$s as type_name,
              case when %4$s then i.abstract end as abstract_text, i.abstract is null or not %4$s as abstract_withheld,
              i.urgency, i.secrecy, case when %5$s then i.document end as document,
              case when %4$s then i.late_ground end as late_ground, i.state, i.handler_organisation,
              %6$s as handler_organisation_name, i.handler_name, i.handler_member, i.due_on,
              %7$s and i.voided_at is null as overdue, i.finished_on, i.answer, a.notation as answer_notation,
              i.recorded_at, i.recorded_by, i.voided_at, case when %4$s then i.void_reason end as void_reason, i.version
            """.formatted(
                            Projections.named("o.name"),
                            Projections.named("s.name"),
                            Projections.named("t.name"),
                            CLEARED,
                            DocumentAccess.VISIBLE,
                            Projections.named("h.name"),
                            IncomingFilter.OVERDUE)
            + FROM;

    private final Projections projections;
    private final DocumentAccess access;

    IncomingQueries(Projections projections, DocumentAccess access) {
        this.projections = projections;
        this.access = access;
    }

    /** The latest arrived first. */
    Page<IncomingSummary> page(IncomingFilter filter, PageRequest page) {
        var place = page.place(2);
        var conditions = filter.conditions();
        place.ifPresent(after -> conditions.add("(i.arrived_on, i.id) < (:afterDay, :afterId)"));
        conditions.add(VISIBLE);
        Map<String, Object> binds = new HashMap<>(access.wall());
        binds.putAll(filter.bindings());
        place.ifPresent(after -> {
            binds.put("afterDay", after.date(0));
            binds.put("afterId", after.id(1));
        });
        String sql = SELECT + " where " + String.join(" and ", conditions)
                + " order by i.arrived_on desc, i.id desc limit " + page.rows();
        return Page.of(
                projections.all(sql, IncomingSummary.class, binds),
                page.limit,
                row -> Cursor.at(row.arrivedOn(), row.id()));
    }

    /** One entry, also one that was voided. */
    Optional<IncomingSummary> find(UUID id) {
        var binds = new HashMap<String, Object>(access.wall());
        binds.put("id", id);
        return projections.one(SELECT + " where i.id = :id and " + VISIBLE, IncomingSummary.class, binds);
    }

    /** Whether the caller may know what the entry is about. */
    boolean isCleared(UUID id) {
        var binds = new HashMap<String, Object>(access.wall());
        binds.put("id", id);
        return projections
                .one(
                        "select %s as cleared from incoming_document i left join document d on d.id = i.document where i.id = :id"
                                .formatted(CLEARED),
                        Cleared.class,
                        binds)
                .map(Cleared::cleared)
                .orElse(false);
    }

    /** An answer of one column. */
    public record Cleared(boolean cleared) {}

    /** The entries of these ids, in their order; those that the caller may not know of are left out. */
    List<IncomingSummary> inOrder(List<UUID> ids) {
        var binds = new HashMap<String, Object>(access.wall());
        binds.put("ids", ids.toArray(UUID[]::new));
        var found = new HashMap<UUID, IncomingSummary>();
        projections
                .all(SELECT + " where i.id = any(cast(:ids as uuid[])) and " + VISIBLE, IncomingSummary.class, binds)
                .forEach(each -> found.put(each.id(), each));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }
}
