package vn.capuy.cadre.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.cadre.appraisal.rules.Rating;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.record.Recorded;

/** Đánh giá, xếp loại of a cadre for a period. The decisions on it are kept beside it and never edited. */
@Entity
class Appraisal extends Recorded {
    private UUID person;
    private UUID grouped;

    @Enumerated(EnumType.STRING)
    private PeriodKind periodKind;

    private String periodKey;
    private LocalDate periodFrom;
    private LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    private AppraisalState state;

    private BigDecimal selfGeneralPoints;
    private BigDecimal selfTaskPoints;
    private String selfText;
    private LocalDate selfOn;
    private String selfBy;
    private BigDecimal generalPoints;
    private BigDecimal taskPoints;
    private BigDecimal points;
    private String comments;
    private String appraisingBody;
    private LocalDate appraisedOn;
    private String appraisedBy;

    @Enumerated(EnumType.STRING)
    private Rating proposedRating;

    private String proposedGround;
    private LocalDate proposedOn;
    private String proposedBy;

    /** For Hibernate only. */
    protected Appraisal() {}

    Appraisal(UUID person, UUID group, AppraisalPeriod period, Entry entry) {
        super(entry);
        this.person = person;
        this.grouped = group;
        this.periodKind = period.kind();
        this.periodKey = period.key();
        this.periodFrom = period.days().from();
        this.periodTo = period.days().to();
        this.state = AppraisalLifecycle.TABLE.initial();
    }

    /** A rating of the past, which is recorded as it was decided and not judged anew. */
    static Appraisal ofThePast(UUID person, AppraisalPeriod period, BigDecimal points, Rating rating, Entry entry) {
        var appraisal = new Appraisal(person, null, period, entry);
        appraisal.points = points;
        appraisal.proposedRating = rating;
        appraisal.state = AppraisalState.DECIDED;
        return appraisal;
    }

    UUID person() {
        return person;
    }

    UUID group() {
        return grouped;
    }

    AppraisalState state() {
        return state;
    }

    BigDecimal points() {
        return points;
    }

    Rating proposedRating() {
        return proposedRating;
    }

    String proposedGround() {
        return proposedGround;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    /** Who had a hand in it: none of them approves it. */
    Set<String> makers(String recordedBy) {
        return Stream.of(recordedBy, selfBy, appraisedBy, proposedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    void selfAssess(PointsRequest given, String by) {
        notBefore("points.on", given.on(), periodFrom);
        take(AppraisalStep.SELF_ASSESS);
        selfGeneralPoints = given.generalPoints();
        selfTaskPoints = given.taskPoints();
        selfText = given.text();
        selfOn = given.on();
        selfBy = by;
    }

    void appraise(PointsRequest given, String by) {
        give(AppraisalStep.APPRAISE, given, by);
    }

    /** What was proposed or decided is dropped by it. */
    void correct(PointsRequest given, String by) {
        give(AppraisalStep.CORRECT, given, by);
        proposedRating = null;
        proposedGround = null;
        proposedOn = null;
        proposedBy = null;
    }

    void propose(ProposalRequest proposal, String by) {
        notBefore("proposal.on", proposal.on(), appraisedOn);
        take(AppraisalStep.PROPOSE);
        proposedRating = proposal.rating();
        proposedGround = proposal.ground();
        proposedOn = proposal.on();
        proposedBy = by;
    }

    void decide(LocalDate day) {
        notBefore("decision.on", day, proposedOn);
        take(AppraisalStep.DECIDE);
    }

    private void give(AppraisalStep step, PointsRequest given, String by) {
        notBefore("points.on", given.on(), selfOn == null ? periodFrom : selfOn);
        take(step);
        generalPoints = given.generalPoints();
        taskPoints = given.taskPoints();
        points = given.total();
        comments = given.text();
        appraisingBody = given.body();
        appraisedOn = given.on();
        appraisedBy = by;
    }

    private static void notBefore(String field, LocalDate day, LocalDate earliest) {
        if (earliest != null && day.isBefore(earliest)) {
            throw ProblemException.invalid(field, "appraisal.too-early", Map.of("date", earliest));
        }
    }

    private void take(AppraisalStep step) {
        if (isVoided()) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        state = AppraisalLifecycle.TABLE.on(state, step).to();
    }
}
