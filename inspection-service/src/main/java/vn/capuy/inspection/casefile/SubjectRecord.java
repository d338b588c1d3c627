package vn.capuy.inspection.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation or a member in a case, as the record behind a figure. */
@Schema(name = "CaseSubjectRecord")
public record SubjectRecord(
        UUID id,
        UUID caseId,
        String reference,
        CaseKind caseKind,
        String leadBody,
        LocalDate decidedOn,
        SubjectKind kind,
        String organisation,
        String organisationName,
        String member,
        String memberName) {}
