package vn.capuy.document.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Which organisation has which id in the exchange, on which day. */
@ApplicationScoped
class Organs implements PanacheRepositoryBase<ExchangeOrgan, UUID> {
    private static final String ORGAN = """
            select o.id, o.organ_id, o.unit, %s as unit_name, o.valid_from, o.valid_to, o.recorded_at, o.recorded_by,
              o.voided_at, o.void_reason, o.version
            from exchange_organ o join org_unit u on u.code = o.unit""".formatted(Projections.named("u.name"));

    private static final ListQuery<OrganView> LIST = new ListQuery<>(
            ORGAN + " where " + Projections.equal("o.unit", "unit") + " and "
                    + Projections.equal("o.organ_id", "organ"),
            OrganView.class,
            List.of(ListQuery.text("organ_id"), ListQuery.date("valid_from"), ListQuery.id("id")),
            row -> Cursor.at(row.organId(), row.validFrom(), row.id()));

    private static final String HOLDS =
            " voided_at is null and valid_from <= :day and (valid_to is null or valid_to >= :day)";

    private final Projections projections;
    private final Jdbi jdbi;

    Organs(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<OrganView> page(String unit, String organ, PageRequest page) {
        return projections.page(LIST, page, Filters.of("unit", unit, "organ", organ));
    }

    Optional<OrganView> view(UUID id) {
        return projections.one(ORGAN + " where o.id = :id", OrganView.class, Map.of("id", id));
    }

    /** The organisations of these ids on the day, by id. */
    Map<String, String> units(Collection<String> organs, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select organ_id, unit from exchange_organ where organ_id = any(:organs) and" + HOLDS)
                .bindArray("organs", String.class, organs)
                .bind("day", day)
                .map((row, context) -> Map.entry(row.getString("organ_id"), row.getString("unit")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The id of the organisation on the day. */
    Optional<String> organ(String unit, LocalDate day) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select organ_id from exchange_organ where unit = :unit and" + HOLDS)
                        .bind("unit", unit)
                        .bind("day", day)
                        .mapTo(String.class)
                        .findOne());
    }
}
