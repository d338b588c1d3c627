package vn.capuy.cadre.examination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.capuy.cadre.examination.rules.ExaminationFigures;
import vn.capuy.cadre.examination.rules.TieCriterion;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** What tells equal totals apart, day by day: what is built in, and what was entered since. */
@ApplicationScoped
class TieBreaks implements PanacheRepositoryBase<TieBreakRule, UUID> {
    private static final TieBreakView BUILT_IN = new TieBreakView(
            null,
            LocalDate.of(2017, 1, 1),
            List.of(TieCriterion.WRITTEN_SCORE, TieCriterion.COUNCIL_VOTE),
            ExaminationFigures.EXAMINATION_SCHEME.document(),
            null,
            Certainty.GENERAL,
            null,
            null,
            null,
            null,
            null);

    private final Projections projections;

    TieBreaks(Projections projections) {
        this.projections = projections;
    }

    /** A rule as it was entered. */
    public record Row(
            UUID id,
            LocalDate holdsFrom,
            String criteria,
            String document,
            String article,
            Certainty certainty,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason,
            long version) {
        TieBreakView view() {
            List<TieCriterion> order = Arrays.stream(criteria.split(" "))
                    .map(TieCriterion::valueOf)
                    .toList();
            return new TieBreakView(
                    id,
                    holdsFrom,
                    order,
                    document,
                    article,
                    certainty,
                    recordedAt,
                    recordedBy,
                    voidedAt,
                    voidReason,
                    version);
        }
    }

    /** All that ever held or was entered, by day. */
    List<TieBreakView> all() {
        Stream<TieBreakView> entered =
                projections.all("""
                        select id, holds_from, criteria, document, article, certainty, recorded_at, recorded_by,
                          voided_at, void_reason, version
                        from tie_break_rule order by holds_from, recorded_at""", Row.class, Map.of()).stream().map(Row::view);
        return Stream.concat(Stream.of(BUILT_IN), entered)
                .sorted(Comparator.comparing(TieBreakView::from))
                .toList();
    }

    /** What holds on a day; one that was entered for the day of another goes before it. Refuses (409) where none does. */
    TieBreakView on(LocalDate day) {
        return all().stream()
                .filter(TieBreakView::counts)
                .filter(each -> !each.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "rule.no-limit-in-force", Map.of("name", "tie-break", "date", day)));
    }
}
