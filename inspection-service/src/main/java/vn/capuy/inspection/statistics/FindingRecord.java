package vn.capuy.inspection.statistics;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding, as the record behind a figure. */
@Schema(name = "FindingFigureRecord")
public record FindingRecord(
        UUID id,
        UUID caseId,
        String reference,
        String caseKind,
        String leadBody,
        LocalDate decidedOn,
        String subjectKind,
        String organisation,
        String organisationName,
        String member,
        String memberName,
        String outcome,
        String degree,
        String matter,
        String matterName) {}
