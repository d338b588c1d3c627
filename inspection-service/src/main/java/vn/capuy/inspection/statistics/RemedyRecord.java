package vn.capuy.inspection.statistics;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A remedy, as the record behind a figure: as it stands now. */
@Schema(name = "RemedyFigureRecord")
public record RemedyRecord(
        UUID id,
        UUID caseId,
        String reference,
        String leadBody,
        String ownerKind,
        String organisation,
        String organisationName,
        String member,
        String memberName,
        String what,
        LocalDate requiredOn,
        LocalDate dueOn,
        String state) {}
