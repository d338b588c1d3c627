package vn.capuy.inspection.discipline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;

/** Khiếu nại, xem xét lại: an appeal against a decision, or its correction, with one outcome. */
@Entity
@Table(name = "discipline_review")
class DisciplineReview {
    @Id
    private UUID id;

    private UUID discipline;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    private String petition;
    private String ground;
    private LocalDate filedOn;
    private Instant recordedAt;
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private String body;
    private LocalDate decidedOn;
    private String reference;
    private String outcomeGround;
    private UUID newDecision;
    private Instant resolvedAt;
    private String resolvedBy;

    @Version
    private long version;

    /** For Hibernate only. */
    protected DisciplineReview() {}

    DisciplineReview(UUID discipline, ReviewRequest asked, Entry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.discipline = discipline;
        this.kind = asked.kind();
        this.petition = asked.petition();
        this.ground = asked.ground().strip();
        this.filedOn = asked.filedOn();
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
    }

    /** @param changedTo the decision with another form; null unless the form was changed */
    void resolve(OutcomeRequest told, UUID changedTo, Entry entry) {
        refuseIfResolved();
        outcome = told.outcome();
        body = told.body();
        decidedOn = told.decidedOn();
        reference = told.reference();
        outcomeGround = told.ground().strip();
        newDecision = changedTo;
        resolvedAt = entry.at();
        resolvedBy = entry.by();
    }

    void refuseIfResolved() {
        if (outcome != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.review-resolved");
        }
    }

    UUID id() {
        return id;
    }

    UUID discipline() {
        return discipline;
    }

    ReviewKind kind() {
        return kind;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    String recordedBy() {
        return recordedBy;
    }
}
