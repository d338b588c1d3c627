package vn.capuy.inspection.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.casefile.SubjectKind;

/**
 * What a case found of a subject.
 *
 * @param reference of the case
 * @param organisationName in the caller's language
 * @param matterName in the caller's language; null where the finding is of the subject as a whole
 * @param degree null unless it is a violation
 * @param actFrom the first day of the act; null unless it is a violation
 * @param actTo its last day
 * @param stateReference number of the State's inspection conclusion on the same matter; null where there is none
 * @param evidencePapers ids of the papers of the file on which it rests
 * @param evidenceReferences on what else it rests
 * @param voidedAt null unless it was voided
 */
@Schema(name = "Finding")
public record FindingView(
        UUID id,
        UUID caseId,
        String reference,
        String leadBody,
        UUID subject,
        SubjectKind subjectKind,
        String organisation,
        String organisationName,
        String member,
        String memberName,
        String matter,
        String matterName,
        FindingOutcome outcome,
        ViolationDegree degree,
        LocalDate actFrom,
        LocalDate actTo,
        String text,
        String conclusion,
        String stateReference,
        String stateAgency,
        LocalDate stateOn,
        List<UUID> evidencePapers,
        List<String> evidenceReferences,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason) {}
