package vn.capuy.inspection.petition;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A petition in a list; who sent it is in no list. */
@Schema(name = "PetitionSummary")
public record PetitionSummary(
        UUID id,
        PetitionKind kind,
        String receivingBody,
        String receivingBodyName,
        int year,
        int number,
        LocalDate receivedOn,
        PetitionChannel channel,
        SenderKind sender,
        String summary,
        PetitionState state,
        PetitionClass classification,
        ComplaintLevel level,
        LocalDate admittedOn,
        LocalDate resolvedOn,
        PetitionOutcome outcome,
        long organisations,
        long members) {}
