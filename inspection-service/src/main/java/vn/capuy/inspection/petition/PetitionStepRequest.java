package vn.capuy.inspection.petition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.ruling.JudgementRequest;

/** A step of a petition, with what that step asks for; what another step asks for is refused. */
@Schema(name = "PetitionStepRequest")
record PetitionStepRequest(
        @NotNull PetitionStep step,

        @Schema(examples = "2022-05-20", description = "The day on which it is taken.") @NotNull
        LocalDate on,

        @Schema(description = "To classify: what is to become of it.")
        PetitionClass classification,

        @Schema(
                examples = "Đơn đủ điều kiện thụ lý",
                description = "On what ground; required to refuse, forward, extend, withdraw and continue.")
        @Size(min = 1, max = 2000)
        String ground,

        @Schema(
                examples = "15-PC/UBKTHU",
                description = "The paper on which it stands; required to forward and to resolve.")
        @Size(min = 1, max = 100)
        String paper,

        @Schema(description = "The notice given to the sender; required to refuse one that bears a name.") @Valid
        Notice notice,

        @Schema(description = "To admit or continue: whether evidence is put forward that was not judged before.")
        Boolean newEvidence,

        @Schema(examples = "QN-UBKT", description = "To forward: the competent body.") @Size(min = 1, max = 200)
        String forwardTo,

        @Schema(description = "To begin: the restricted case in which it is resolved, where there is one already.")
        UUID caseId,

        @Schema(description = "To begin: the case to be opened for it, restricted, with its subjects.") @Valid
        CaseToOpen openCase,

        @Schema(description = "To refuse: the inspection on signs of violation to which it leads.")
        UUID inspectionCase,

        @Schema(description = "To resolve: what came of it.")
        PetitionOutcome outcome,

        @Schema(
                examples = "21-QĐ/HU",
                description = "To resolve a complaint: the decision that changes or reverses the one complained of.")
        @Size(min = 1, max = 100)
        String discipline,

        @Schema(description = "To extend: by how many working days.") @Min(1) @Max(1000)
        Integer days,

        @Schema(description = "How whoever decides judges what the rules leave to a person.") @Valid @Size(max = 20)
        List<@NotNull JudgementRequest> judgements) {

    PetitionStepRequest {
        judgements = judgements == null ? List.of() : judgements;
    }

    /** A notice by its number and symbol, and its day. */
    @Schema(name = "PetitionNotice")
    record Notice(
            @Schema(examples = "08-TB/UBKTHU") @NotBlank @Size(max = 100)
            String reference,

            @NotNull LocalDate on) {}

    /**
     * @param reference the lead body's own reference
     * @param matter what is looked into, without who sent the petition
     */
    @Schema(name = "PetitionCaseToOpen")
    record CaseToOpen(
            @Schema(examples = "BL-UBKT-TC-2022-01") @NotBlank @Size(max = 100)
            String reference,

            @Schema(examples = "BL-UBKT") @NotBlank @Size(max = 50)
            String leadBody,

            @Schema(examples = "Giải quyết tố cáo về việc thu, chi quỹ thôn") @NotBlank @Size(max = 2000)
            String matter,

            @NotNull LocalDate decidedOn) {}

    boolean hasNewEvidence() {
        return Boolean.TRUE.equals(newEvidence);
    }

    TakenStep taken(String rules) {
        return new TakenStep(
                step,
                on,
                ground,
                paper,
                notice == null ? null : notice.reference(),
                notice == null ? null : notice.on(),
                rules,
                days);
    }
}
