package vn.capuy.inspection.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.step.StepView;

/**
 * A petition as it is read: all that is known of it but who sent it.
 *
 * @param number the arrival number of its receiving body and year
 * @param decision of a complaint: the decision complained of
 * @param caseId the restricted case in which it is resolved
 * @param inspectionCase the inspection to which it has led though it was not resolved as a petition
 * @param dueOn the day by which it is to be resolved; null before its admission and where no term is known
 * @param links the petitions it is linked with, as far as this caller may know of them
 * @param levels of a complaint: every level at which it was brought, as far as this caller may know of them
 * @param rulings what the rules said of what was decided, the latest first
 * @param allowedSteps the steps from its state, and whether this caller may take them now
 */
@Schema(name = "Petition")
public record PetitionView(
        UUID id,
        PetitionKind kind,
        String receivingBody,
        String receivingBodyName,
        int year,
        int number,
        String oldReference,
        LocalDate receivedOn,
        PetitionChannel channel,
        String forwardedBy,
        String addressedTo,
        SenderKind sender,
        boolean copyOnly,
        boolean sentToMany,
        String summary,
        List<String> matters,
        List<Subject> subjects,
        Decision decision,
        PetitionState state,
        PetitionClass classification,
        LocalDate admittedOn,
        LocalDate dueOn,
        UUID caseId,
        UUID inspectionCase,
        String forwardedTo,
        PetitionOutcome outcome,
        String discipline,
        LocalDate resolvedOn,
        List<Step> steps,
        List<Link> links,
        List<Level> levels,
        List<RulingView> rulings,
        List<StepView> allowedSteps,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason) {

    /**
     * @param organisationEndedOn the first day on which the organisation was no more; null while it exists
     * @param member the member's code; null for an organisation
     */
    @Schema(name = "PetitionSubject")
    public record Subject(
            UUID id,
            SubjectKind kind,
            String organisation,
            String organisationName,
            LocalDate organisationEndedOn,
            String member,
            String memberName) {}

    /**
     * @param previous the petition that was resolved at the level below
     * @param inForce whether the decision stands: it does while the complaint is resolved, and unless it is changed or reversed
     */
    @Schema(name = "PetitionDecision")
    public record Decision(
            String reference,
            String body,
            LocalDate decidedOn,
            LocalDate receivedOn,
            boolean filedForOther,
            ComplaintLevel level,
            UUID previous,
            boolean inForce) {}

    /** A step that was taken. */
    @Schema(name = "PetitionStepTaken")
    public record Step(
            PetitionStep step,
            PetitionState toState,
            LocalDate onDay,
            String ground,
            String paper,
            String noticePaper,
            LocalDate noticeOn,
            String rules,
            Integer days,
            Instant recordedAt,
            String recordedBy) {}

    /** Another petition that belongs with it. */
    @Schema(name = "PetitionLink")
    public record Link(
            UUID id,
            LinkKind kind,
            String ground,
            UUID petition,
            String receivingBody,
            int year,
            int number,
            LocalDate receivedOn,
            PetitionState state,
            Instant recordedAt,
            String recordedBy) {}

    /** A level at which a complaint was brought. */
    @Schema(name = "PetitionLevel")
    public record Level(
            UUID id,
            ComplaintLevel level,
            String receivingBody,
            int year,
            int number,
            PetitionState state,
            PetitionOutcome outcome,
            LocalDate resolvedOn) {}

    static Decision decision(PetitionDetail it) {
        return it.level() == null
                ? null
                : new Decision(
                        it.decisionReference(),
                        it.decisionBody(),
                        it.decidedOn(),
                        it.decisionReceivedOn(),
                        it.filedForOther(),
                        it.level(),
                        it.previous(),
                        it.outcome() == null || !it.outcome().changesDecision());
    }
}
