package vn.capuy.cadre.examination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Thí sinh (người dự tuyển): who applied for a post of a round. */
@Entity
@Table(name = "examination_candidate")
@DynamicUpdate
class Candidate extends Recorded {
    private UUID examination;
    private UUID person;
    private UUID post;
    private LocalDate appliedOn;

    @Enumerated(EnumType.STRING)
    private CandidateState state;

    private BigDecimal writtenScore;
    private boolean writtenAbsent;
    private BigDecimal defenceScore;
    private boolean defenceAbsent;
    private String ground;
    private Instant decidedAt;
    private String decidedBy;
    private String rulebook;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String findings;

    /** For Hibernate only. */
    protected Candidate() {}

    Candidate(UUID examination, UUID person, UUID post, LocalDate appliedOn, Entry entry) {
        super(entry);
        this.examination = examination;
        this.person = person;
        this.post = post;
        this.appliedOn = appliedOn;
        this.state = CandidateLifecycle.TABLE.initial();
    }

    /** One of the past, with his scores. */
    static Candidate past(UUID examination, UUID person, UUID post, ScoreRequest scores, Entry entry) {
        var candidate = new Candidate(examination, person, post, null, entry);
        candidate.state = CandidateState.ADMITTED;
        candidate.writtenScore = scores.writtenScore();
        candidate.defenceScore = scores.defenceScore();
        return candidate;
    }

    UUID examination() {
        return examination;
    }

    UUID person() {
        return person;
    }

    UUID post() {
        return post;
    }

    LocalDate appliedOn() {
        return appliedOn;
    }

    CandidateState state() {
        return state;
    }

    BigDecimal writtenScore() {
        return writtenScore;
    }

    BigDecimal defenceScore() {
        return defenceScore;
    }

    boolean isIn() {
        return state == CandidateState.ADMITTED && !isVoided();
    }

    void found(String measuredBy, String what) {
        rulebook = measuredBy;
        findings = what;
    }

    void decide(CandidateStep step, String why, Entry entry) {
        state = CandidateLifecycle.TABLE.on(state, step).to();
        ground = why;
        decidedAt = entry.at();
        decidedBy = entry.by();
    }

    void stayedAwayFromWritten() {
        writtenAbsent = true;
    }

    void stayedAwayFromDefence() {
        defenceAbsent = true;
    }

    void defended(BigDecimal points) {
        defenceScore = points;
    }
}
