package vn.capuy.cadre.population;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The make-ups of areas, written as entities and read as views within the caller's scope. */
@ApplicationScoped
public class Populations implements PanacheRepositoryBase<AreaPopulation, UUID> {
    /** Everybody but the Kinh, who are the majority of the country. */
    private static final String MINORITY_SHARE =
            "(select 100 * sum(part.amount) filter (where part.ethnicity <> 'KINH') / nullif(sum(part.amount), 0)"
                    + " from area_population_part part where part.population = a.id)";

    private static final String VIEW =
            """
            select a.id, a.area, %s as area_name, a.as_of, a.measure, a.source,
              (select sum(part.amount) from area_population_part part where part.population = a.id) as total,
              round(coalesce(%s, 0), 2) as minority_share,
              (select string_agg(part.ethnicity || ' ' || part.amount, ', ' order by part.amount desc, part.ethnicity)
                from area_population_part part where part.population = a.id) as peoples,
              a.recorded_at, a.recorded_by, a.voided_at, a.void_reason, a.version
            from area_population a join org_unit u on u.code = a.area
            where %s""".formatted(Projections.named("u.name"), MINORITY_SHARE, Organisation.withinScope("a.area", "a.as_of"));

    private static final ListQuery<PopulationView> LIST = new ListQuery<>(
            VIEW + " and a.voided_at is null and " + Projections.equal("a.area", "area"),
            PopulationView.class,
            List.of(ListQuery.date("as_of"), ListQuery.id("id")),
            make -> Cursor.at(make.asOf(), make.id()));

    private final Projections projections;
    private final Jdbi jdbi;

    Populations(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<PopulationView> page(PopulationFilter filter, PageRequest page) {
        return projections.page(LIST, page, Filters.of("area", filter.area));
    }

    Optional<PopulationView> view(UUID id) {
        return projections.one(VIEW + " and a.id = :id", PopulationView.class, Map.of("id", id));
    }

    /** Areas and days that are told already. */
    Set<Place> existing(Collection<String> areas) {
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery(
                        "select area, as_of from area_population where voided_at is null and area = any(:areas)")
                .bindArray("areas", String.class, Set.copyOf(areas))
                .map((row, context) -> new Place(row.getString("area"), row.getObject("as_of", LocalDate.class)))
                .list()));
    }

    /** Of which area for which day. */
    record Place(String area, LocalDate asOf) {}

    void enterParts(UUID population, List<PopulationRequest.Part> parts) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("insert into area_population_part (population, ethnicity, amount)"
                    + " values (:population, :ethnicity, :amount)");
            parts.forEach(part -> batch.bind("population", population)
                    .bind("ethnicity", part.ethnicity().name())
                    .bind("amount", part.amount())
                    .add());
            batch.execute();
        });
    }

    /**
     * Percent of an area's people who belong to its minorities, as last told for the day or one before: of the first of the
     * areas of which anything is told.
     */
    public Optional<BigDecimal> minorityShare(List<String> areas, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(%s, 0) from area_population a
                        where a.area = any(:areas) and a.voided_at is null and a.as_of <= :day
                        order by array_position(cast(:areas as text[]), a.area), a.as_of desc limit 1""".formatted(MINORITY_SHARE))
                .bindArray("areas", String.class, areas)
                .bind("day", day)
                .mapTo(BigDecimal.class)
                .findFirst());
    }
}
