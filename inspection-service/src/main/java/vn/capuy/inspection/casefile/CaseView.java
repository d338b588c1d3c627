package vn.capuy.inspection.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.member.MemberStatus;

/**
 * A case as it is read.
 *
 * @param leadBodyName in the caller's language
 * @param concludedOn null before the conclusion
 * @param ruledBy the regulation by which it was judged when it was entered; null where none is known for its day
 * @param voidedAt null unless it was voided
 * @param handedOver whether an older register handed it over, so that its papers and findings are not asked for
 * @param matters what it looks into, by the catalogue
 * @param takenSteps every step that was taken, the opening first
 * @param allowedSteps every step of the lifecycle, and whether this caller may take it now
 */
@Schema(name = "Case")
public record CaseView(
        UUID id,
        String reference,
        CaseKind kind,
        CaseStage stage,
        String leadBody,
        String leadBodyName,
        String matter,
        LocalDate decidedOn,
        LocalDate concludedOn,
        boolean restricted,
        boolean handedOver,
        String ruledBy,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        List<Subject> subjects,
        List<CaseMatterView> matters,
        List<TakenStep> takenSteps,
        List<Step> allowedSteps) {

    /**
     * @param organisationEndedOn the first day on which the organisation was no more; null while it exists
     * @param member the member's code; null for an organisation
     * @param known whether the member's dossier was known when he was named; null for an organisation
     * @param status what the member was on the day of the decision; null for an organisation
     * @param heldIn the organisations in which the member held a post on that day; null for an organisation
     */
    @Schema(name = "CaseSubject")
    public record Subject(
            UUID id,
            SubjectKind kind,
            String organisation,
            String organisationName,
            LocalDate organisationEndedOn,
            String member,
            String memberName,
            Boolean known,
            MemberStatus status,
            List<String> heldIn) {}

    /**
     * @param whyNot in the caller's language; null where the step is allowed
     * @param ground on what ground the step stands
     */
    @Schema(name = "CaseAllowedStep")
    public record Step(CaseStep step, CaseStage to, boolean allowed, String whyNot, String ground) {}

    static CaseView of(
            CaseDetail it,
            List<Subject> subjects,
            List<CaseMatterView> matters,
            List<TakenStep> taken,
            List<Step> steps) {
        return new CaseView(
                it.id(),
                it.reference(),
                it.kind(),
                it.stage(),
                it.leadBody(),
                it.leadBodyName(),
                it.matter(),
                it.decidedOn(),
                it.concludedOn(),
                it.restricted(),
                it.handedOver(),
                it.ruledBy(),
                it.recordedAt(),
                it.recordedBy(),
                it.voidedAt(),
                it.voidReason(),
                subjects,
                matters,
                taken,
                steps);
    }
}
