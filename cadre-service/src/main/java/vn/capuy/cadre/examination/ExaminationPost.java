package vn.capuy.cadre.examination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import vn.capuy.cadre.person.TheoryLevel;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Chức danh thi tuyển: a post of a round, what it asks for, and what came of it. */
@Entity
class ExaminationPost extends Recorded {
    private UUID examination;
    private UUID post;
    private boolean partyMember;

    @Enumerated(EnumType.STRING)
    private TheoryLevel theoryLevel;

    private String education;

    @Enumerated(EnumType.STRING)
    private PostOutcome state;

    private UUID winner;
    private LocalDate appointedOn;
    private UUID holding;
    private String closeReason;
    private Instant closedAt;
    private String closedBy;
    private String rulebook;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String findings;

    /** For Hibernate only. */
    protected ExaminationPost() {}

    ExaminationPost(UUID examination, UUID post, ExaminationRequest.Post asked, Entry entry) {
        super(entry);
        this.examination = examination;
        this.post = post;
        this.partyMember = asked.partyMember();
        this.theoryLevel = asked.theoryLevel();
        this.education = asked.education();
        this.state = PostOutcome.OPEN;
    }

    UUID post() {
        return post;
    }

    UUID examination() {
        return examination;
    }

    boolean isOpen() {
        return state == PostOutcome.OPEN;
    }

    /** Whether an appointment was made here, and not only recorded. */
    boolean hasHolding() {
        return holding != null;
    }

    boolean asksPartyMember() {
        return partyMember;
    }

    TheoryLevel theoryLevel() {
        return theoryLevel;
    }

    String education() {
        return education;
    }

    /** An appointment of the past. */
    void recordFilled(UUID person, LocalDate day, Entry entry) {
        state = PostOutcome.FILLED;
        winner = person;
        appointedOn = day;
        closed(entry);
    }

    void fill(Candidate candidate, LocalDate day, UUID begun, String measuredBy, String found, Entry entry) {
        recordFilled(candidate.person(), day, entry);
        holding = begun;
        rulebook = measuredBy;
        findings = found;
    }

    void leave(String reason, Entry entry) {
        state = PostOutcome.UNFILLED;
        closeReason = reason;
        closed(entry);
    }

    private void closed(Entry entry) {
        closedAt = entry.at();
        closedBy = entry.by();
    }
}
