package vn.capuy.document.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.Projections;

/** Retention periods as they are known now. */
@ApplicationScoped
class RetentionPeriods implements PanacheRepositoryBase<RetentionPeriod, UUID> {
    private static final String VERSION =
            """
            select p.id, p.type, %s as type_name, p.field, p.permanent, p.years, p.holds_from, p.document, p.article,
              p.certainty, p.recorded_at, p.recorded_by, p.voided_at, p.void_reason, p.version
            from retention_period p join document_type t on t.code = p.type
            where %s and (cast(:id as uuid) is null or p.id = cast(:id as uuid))""".formatted(Projections.named("t.name"), Projections.equal("p.type", "type"));

    private static final String ORDER = " order by t.position, p.field nulls first, p.holds_from, p.recorded_at";

    private static final String ON_DAY = VERSION + """
             and exists (select 1 from retention_version v
              where v.id = p.id and v.since <= cast(:day as date) and v.until > cast(:day as date))""" + ORDER;

    private final Projections projections;
    private final Jdbi jdbi;

    RetentionPeriods(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    /** All versions, what was voided included. */
    List<RetentionPeriodView> versions(String type) {
        return read(VERSION + ORDER, Filters.of("type", type, "id", null));
    }

    /** What holds for documents issued on the day. */
    List<RetentionPeriodView> onDay(String type, LocalDate day) {
        return read(ON_DAY, Filters.of("type", type, "id", null, "day", day));
    }

    Optional<RetentionPeriodView> view(UUID id) {
        return read(VERSION, Filters.of("type", null, "id", id)).stream().findFirst();
    }

    /** What holds for one document; none where its type has no period. */
    Optional<RetentionPeriodView> of(String type, String field, LocalDate issuedOn) {
        return read(VERSION + """
                         and p.id = (select v.id from retention_version v
                          where v.type = p.type and (v.field = :field or v.field is null)
                            and v.since <= :day and v.until > :day
                          order by v.field nulls last limit 1)""", Filters.of("type", type, "id", null, "field", field, "day", issuedOn)).stream()
                .findFirst();
    }

    boolean exists(String table, String code) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from %s where code = :code)".formatted(table))
                        .bind("code", code)
                        .mapTo(boolean.class)
                        .one());
    }

    private List<RetentionPeriodView> read(String sql, Map<String, Object> filters) {
        return projections.all(sql, RetentionPeriodView.class, new HashMap<>(filters));
    }
}
