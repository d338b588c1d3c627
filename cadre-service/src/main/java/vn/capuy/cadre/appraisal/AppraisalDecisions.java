package vn.capuy.cadre.appraisal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.appraisal.rules.Rating;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.record.Entry;

/** The decisions on ratings: only ever entered, and dropped with a reason. */
@ApplicationScoped
class AppraisalDecisions {
    private static final String ENTER = """
            insert into appraisal_decision (id, appraisal, rating, computed_rating, points, task_result, ground, rulebook,
              findings, decided_by, decided_on, approved_at, approved_by)
            values (:id, :appraisal, :rating, :computed, :points, cast(:taskResult as uuid), :ground, :rulebook, cast(:findings as jsonb),
              :decidedBy, :decidedOn, :at, :by)""";

    private static final String OF = """
            select id, rating, computed_rating, points, task_result, ground, rulebook, findings::text as findings, decided_by,
              decided_on, approved_at, approved_by, dropped_at, dropped_by, drop_reason
            from appraisal_decision where appraisal = :appraisal order by approved_at, id""";

    private final Jdbi jdbi;
    private final Projections projections;
    private final ObjectMapper json;

    AppraisalDecisions(Jdbi jdbi, Projections projections, ObjectMapper json) {
        this.jdbi = jdbi;
        this.projections = projections;
        this.json = json;
    }

    /** A decision to be entered; one of the past has no computed rating, rulebook and findings. */
    record Decided(
            UUID appraisal,
            Rating rating,
            Rating computed,
            BigDecimal points,
            UUID taskResult,
            String ground,
            String rulebook,
            List<Finding> findings,
            String decidedBy,
            LocalDate decidedOn) {}

    /** A decision as it is kept. */
    public record Row(
            UUID id,
            Rating rating,
            Rating computedRating,
            BigDecimal points,
            UUID taskResult,
            String ground,
            String rulebook,
            String findings,
            String decidedBy,
            LocalDate decidedOn,
            Instant approvedAt,
            String approvedBy,
            Instant droppedAt,
            String droppedBy,
            String dropReason) {}

    void enter(Collection<Decided> decisions, Entry entry) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(ENTER);
            for (Decided each : decisions) {
                batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("appraisal", each.appraisal())
                        .bind("rating", each.rating().name())
                        .bind(
                                "computed",
                                each.computed() == null ? null : each.computed().name())
                        .bind("points", each.points())
                        .bind("taskResult", each.taskResult())
                        .bind("ground", each.ground())
                        .bind("rulebook", each.rulebook())
                        .bind("findings", text(each.findings()))
                        .bind("decidedBy", each.decidedBy())
                        .bind("decidedOn", each.decidedOn())
                        .bind("at", entry.at())
                        .bind("by", entry.by())
                        .add();
            }
            batch.execute();
        });
    }

    /** Drops the approval in force, if there is one. */
    void drop(UUID appraisal, String reason, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update appraisal_decision set dropped_at = :at, dropped_by = :by, drop_reason = :reason
                        where appraisal = :appraisal and dropped_at is null""")
                .bind("appraisal", appraisal)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .bind("reason", reason)
                .execute());
    }

    List<DecisionView> of(UUID appraisal, Language language) {
        return projections.all(OF, Row.class, Map.of("appraisal", appraisal)).stream()
                .map(row -> new DecisionView(
                        row.id(),
                        row.rating(),
                        row.computedRating(),
                        row.points(),
                        row.taskResult(),
                        row.ground(),
                        row.rulebook(),
                        FindingView.of(findings(row.findings()), language),
                        row.decidedBy(),
                        row.decidedOn(),
                        row.approvedAt(),
                        row.approvedBy(),
                        row.droppedAt(),
                        row.droppedBy(),
                        row.dropReason()))
                .toList();
    }

    private String text(List<Finding> findings) {
        try {
            return json.writeValueAsString(
                    findings.stream().map(StoredFinding::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Findings cannot be written as JSON", e);
        }
    }

    /** What was plainly met says nothing more. */
    private List<Finding> findings(String text) {
        try {
            return json.readValue(text, new TypeReference<List<StoredFinding>>() {}).stream()
                    .filter(each -> each.message() != null)
                    .map(StoredFinding::asFinding)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept findings cannot be read", e);
        }
    }
}
