package vn.capuy.cadre.movement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A movement that is proposed. */
@Schema(name = "MovementRequest")
public record MovementRequest(
        @Schema(examples = "QĐ-112/2022", description = "Number of the decision; never used twice.")
        @NotBlank
        @Size(max = 60)
        String reference,

        @NotNull MovementKind kind,

        @Schema(examples = "CB-00001") @NotBlank @Size(max = 30)
        String person,

        @Schema(examples = "BL-BTC-PB") @NotBlank @Size(max = 60)
        String fromPost,

        @Schema(examples = "BL-HM-DU-BT") @NotBlank @Size(max = 60)
        String toPost,

        @Schema(examples = "BL", description = "The organisation that decides.") @NotBlank @Size(max = 50)
        String decidedBy,

        @NotNull LocalDate decidedOn,

        @Schema(description = "The first day in the new post.") @NotNull
        LocalDate effectiveOn,

        @Schema(description = "Of rotation and secondment.") LocalDate plannedReturnOn,

        @Schema(description = "Of a secondment: the cadre keeps the post of origin meanwhile.")
        Boolean keepsOrigin,

        @Schema(description = "The decision says that the new post is a higher one.")
        Boolean higherPost,

        @Schema(
                examples = "KL-15/2022",
                description = "Number of the decision that grants an exception from the service left.")
        @Size(min = 1, max = 200)
        String specialDecision,

        @Schema(description = "Required for a rotation; else the proposal counts as made by who decides.") @Valid
        MovementOpening opened) {

    /** As a decision of the past is told. */
    static MovementRequest decided(
            String reference,
            MovementKind kind,
            String person,
            String fromPost,
            String toPost,
            String decidedBy,
            LocalDate decidedOn,
            LocalDate effectiveOn,
            LocalDate plannedReturnOn) {
        return new MovementRequest(
                reference,
                kind,
                person,
                fromPost,
                toPost,
                decidedBy,
                decidedOn,
                effectiveOn,
                plannedReturnOn,
                null,
                null,
                null,
                null);
    }

    /** With what is decided otherwise than it was proposed; null for nothing. */
    MovementRequest as(MovementAsDecided decision) {
        return decision == null
                ? this
                : new MovementRequest(
                        decision.reference() == null ? reference : decision.reference(),
                        kind,
                        person,
                        fromPost,
                        toPost,
                        decidedBy,
                        decision.decidedOn() == null ? decidedOn : decision.decidedOn(),
                        decision.effectiveOn() == null ? effectiveOn : decision.effectiveOn(),
                        decision.plannedReturnOn() == null ? plannedReturnOn : decision.plannedReturnOn(),
                        keepsOrigin,
                        higherPost,
                        specialDecision,
                        opened);
    }

    boolean leavesOrigin() {
        return !Boolean.TRUE.equals(keepsOrigin);
    }

    boolean isHigher() {
        return Boolean.TRUE.equals(higherPost);
    }
}
