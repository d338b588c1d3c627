package vn.capuy.inspection.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A petition as it stands in the register, whole but for its subjects, matters, steps and links. */
public record PetitionDetail(
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
        String decisionReference,
        String decisionBody,
        LocalDate decidedOn,
        LocalDate decisionReceivedOn,
        boolean filedForOther,
        ComplaintLevel level,
        UUID previous,
        PetitionState state,
        PetitionClass classification,
        LocalDate admittedOn,
        int extensionDays,
        UUID caseId,
        UUID inspectionCase,
        String forwardedTo,
        PetitionOutcome outcome,
        String discipline,
        LocalDate resolvedOn,
        LocalDate resolutionDueOn,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {

    /** As people speak of it: receiving body, number and year. */
    public String reference() {
        return receivingBody + " " + number + "/" + year;
    }

    boolean isDenunciation() {
        return kind == PetitionKind.DENUNCIATION;
    }
}
