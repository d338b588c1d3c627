package vn.capuy.cadre.dualpost;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Shared cells, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class SharedCells implements PanacheRepositoryBase<SharedCell, UUID> {
    private static final String VIEW = """
            select s.id, s.cell, %s as cell_name, s.village, %s as village_name, s.valid_from, s.valid_to, s.recorded_at,
              s.recorded_by, s.voided_at, s.void_reason, s.version
            from shared_cell s join org_unit c on c.code = s.cell join org_unit v on v.code = s.village
            where %s""".formatted(
                    Projections.named("c.name"),
                    Projections.named("v.name"),
                    Organisation.withinScope("s.village", "s.valid_from"));

    private static final ListQuery<SharedCellView> LIST = new ListQuery<>(
            VIEW + " and s.voided_at is null and " + Projections.equal("s.cell", "cell") + " and "
                    + Projections.equal("s.village", "village"),
            SharedCellView.class,
            List.of(ListQuery.text("village"), ListQuery.date("valid_from"), ListQuery.id("id")),
            shared -> Cursor.at(shared.village(), shared.validFrom(), shared.id()));

    private final Projections projections;

    SharedCells(Projections projections) {
        this.projections = projections;
    }

    Page<SharedCellView> page(String cell, String village, PageRequest page) {
        return projections.page(LIST, page, Filters.of("cell", cell, "village", village));
    }

    Optional<SharedCellView> view(UUID id) {
        return projections.one(VIEW + " and s.id = :id", SharedCellView.class, Map.of("id", id));
    }

    /** Whether the village shares a cell already on any of these days; the last one is null where there is no end. */
    boolean overlaps(String village, LocalDate from, LocalDate to) {
        String since = "village = ?1 and voidedAt is null and (validTo is null or validTo >= ?2)";
        return to == null
                ? count(since, village, from) > 0
                : count(since + " and validFrom <= ?3", village, from, to) > 0;
    }
}
