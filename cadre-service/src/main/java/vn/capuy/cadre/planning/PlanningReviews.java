package vn.capuy.cadre.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;

/** The reviews of lists. Whether the list is the caller's to see is asked before. */
@ApplicationScoped
class PlanningReviews implements PanacheRepositoryBase<PlanningReview, UUID> {
    private static final String REVIEWS = """
            select r.id, r.year, r.reviewed_on, r.body, %s as body_name, r.minutes, r.rulebook, r.recorded_at, r.recorded_by,
              r.voided_at, r.void_reason
            from planning_review r join org_unit u on u.code = r.body
            where r.list = :list order by r.reviewed_on, r.recorded_at, r.id""".formatted(Projections.named("u.name"));

    private static final String LINES = """
            select v.review, v.entry, c.code as person, c.full_name as person_name, v.outcome, v.reason,
              cast(v.findings as text) as findings
            from planning_review_line v join planning_entry e on e.id = v.entry join person c on c.id = e.person
            where v.list = :list order by c.code, v.entry""";

    private final Projections projections;
    private final Jdbi jdbi;

    PlanningReviews(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    public record Row(
            UUID id,
            int year,
            LocalDate reviewedOn,
            String body,
            String bodyName,
            String minutes,
            String rulebook,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason) {
        ReviewView with(List<ReviewView.Line> lines) {
            return new ReviewView(
                    id,
                    year,
                    reviewedOn,
                    body,
                    bodyName,
                    minutes,
                    rulebook,
                    recordedAt,
                    recordedBy,
                    voidedAt,
                    voidReason,
                    lines);
        }
    }

    public record LineRow(
            UUID review,
            UUID entry,
            String person,
            String personName,
            ReviewOutcome outcome,
            String reason,
            String findings) {
        ReviewView.Line view() {
            return new ReviewView.Line(entry, person, personName, outcome, reason, findings);
        }
    }

    /** Oldest first, those that were voided too. */
    List<ReviewView> of(UUID list) {
        Map<UUID, List<ReviewView.Line>> lines = projections.all(LINES, LineRow.class, Map.of("list", list)).stream()
                .collect(
                        Collectors.groupingBy(LineRow::review, Collectors.mapping(LineRow::view, Collectors.toList())));
        return projections.all(REVIEWS, Row.class, Map.of("list", list)).stream()
                .map(row -> row.with(lines.getOrDefault(row.id(), List.of())))
                .toList();
    }

    boolean stands(UUID list, int year) {
        return count("list = ?1 and ofYear = ?2 and voidedAt is null", list, year) > 0;
    }

    /** @param findings as JSON */
    record Entered(ReviewRequest.Line line, String findings) {}

    void enterLines(PlanningReview review, List<Entered> lines) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into planning_review_line (review, list, entry, outcome, reason, findings)
                    values (:review, :list, :entry, :outcome, :reason, cast(:findings as jsonb))""");
            lines.forEach(each -> batch.bind("review", review.id())
                    .bind("list", review.list())
                    .bind("entry", each.line().entry())
                    .bind("outcome", each.line().outcome().name())
                    .bind("reason", each.line().hasReason() ? each.line().reason() : null)
                    .bind("findings", each.findings())
                    .add());
            batch.execute();
        });
    }
}
