package vn.capuy.inspection.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A matter of a case, as the record behind a figure. */
@Schema(name = "CaseMatterRecord")
public record MatterRecord(
        UUID id,
        UUID caseId,
        String reference,
        CaseKind caseKind,
        String leadBody,
        LocalDate decidedOn,
        String matter,
        String matterName) {}
