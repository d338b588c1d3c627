package vn.capuy.document.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads recipients, of documents alone that exist for the caller. */
@ApplicationScoped
class RecipientQueries {
    private static final String RECIPIENT = """
            select r.id, r.document, d.issuer, d.notation, d.issued_on, r.organisation, %s as organisation_name, r.outside,
              r.reach, r.purpose, r.copies, r.recorded_at, r.recorded_by, r.voided_at,
              case when %s then r.void_reason end as void_reason
            from document_recipient r join document d on d.id = r.document
            left join org_unit u on u.code = r.organisation""".formatted(Projections.named("u.name"), DocumentAccess.CLEARED);

    private static final String OF_DOCUMENT =
            RECIPIENT + " where r.document = :document and " + DocumentAccess.VISIBLE + " order by r.id";

    private final Projections projections;
    private final DocumentAccess access;

    RecipientQueries(Projections projections, DocumentAccess access) {
        this.projections = projections;
        this.access = access;
    }

    /** All of a document, also those that were voided. */
    List<RecipientView> of(UUID document) {
        var binds = new HashMap<String, Object>(access.wall());
        binds.put("document", document);
        return projections.all(OF_DOCUMENT, RecipientView.class, binds);
    }

    /** Of all documents, the latest issued first; without those that were voided. */
    Page<RecipientView> page(RecipientFilter filter, PageRequest page) {
        var place = page.place(2);
        var conditions = filter.conditions();
        conditions.add("r.voided_at is null and d.voided_at is null");
        place.ifPresent(after -> conditions.add("(d.issued_on, r.id) < (:afterDay, :afterId)"));
        conditions.add(DocumentAccess.VISIBLE);
        Map<String, Object> binds = new HashMap<>(access.wall());
        binds.putAll(filter.bindings());
        place.ifPresent(after -> {
            binds.put("afterDay", after.date(0));
            binds.put("afterId", after.id(1));
        });
        String sql = RECIPIENT + " where " + String.join(" and ", conditions)
                + " order by d.issued_on desc, r.id desc limit " + page.rows();
        return Page.of(
                projections.all(sql, RecipientView.class, binds),
                page.limit,
                row -> Cursor.at(row.issuedOn(), row.id()));
    }
}
