package vn.capuy.document.mobilisation.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.list.Projections;

/** Reads sets of criteria. */
@ApplicationScoped
public class CriteriaQueries {
    private static final String SET = """
            select c.id, c.holds_from, c.document, c.article, c.certainty, c.void_reason, c.recorded_at, c.recorded_by, c.version
            from mobilisation_criteria c""";

    private static final String CRITERION = """
            select k.criteria, k.code, %s as name, k.most, k.least from mobilisation_criterion k
            order by k.criteria, k.ordinal""".formatted(Projections.named("k.name"));

    private final Projections projections;

    CriteriaQueries(Projections projections) {
        this.projections = projections;
    }

    /** A set as the table has it. */
    public record Row(
            UUID id,
            LocalDate holdsFrom,
            String document,
            String article,
            Certainty certainty,
            String voidReason,
            Instant recordedAt,
            String recordedBy,
            long version) {}

    /** A criterion as the table has it. */
    public record CriterionRow(UUID criteria, String code, String name, BigDecimal most, BigDecimal least) {}

    /** All that were ever entered, the latest day first; void ones too, with their reason. There are few. */
    public List<CriteriaView> all() {
        Map<UUID, List<Criterion>> criteria = projections.all(CRITERION, CriterionRow.class, Map.of()).stream()
                .collect(Collectors.groupingBy(
                        CriterionRow::criteria,
                        Collectors.mapping(
                                row -> new Criterion(row.code(), row.name(), row.most(), row.least()),
                                Collectors.toList())));
        return projections.all(SET + " order by c.holds_from desc, c.recorded_at desc", Row.class, Map.of()).stream()
                .map(row -> view(row, criteria.getOrDefault(row.id(), List.of())))
                .toList();
    }

    public Optional<CriteriaView> find(UUID id) {
        return all().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** By which models are surveyed on that day; empty where no set holds yet. */
    public Optional<CriteriaView> on(LocalDate day) {
        return on(day, all());
    }

    /** The same of sets that were read before. */
    public static Optional<CriteriaView> on(LocalDate day, List<CriteriaView> sets) {
        return sets.stream()
                .filter(set -> set.voidReason() == null && !set.holdsFrom().isAfter(day))
                .findFirst();
    }

    private static CriteriaView view(Row row, List<Criterion> criteria) {
        return new CriteriaView(
                row.id(),
                row.holdsFrom(),
                row.document(),
                row.article(),
                row.certainty(),
                criteria.stream().map(Criterion::most).reduce(BigDecimal.ZERO, BigDecimal::add),
                criteria,
                row.voidReason(),
                row.recordedAt(),
                row.recordedBy(),
                row.version());
    }
}
