package vn.capuy.inspection.discipline;

import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.inspection.discipline.rules.Form;

/**
 * What a discipline file begins with.
 *
 * @param caseId the case on which it rests; null for none
 * @param concludedOn the day of the competent conclusion on the violation
 */
record Proposal(
        DisciplinedSubject subject,
        UUID caseId,
        boolean restricted,
        String decidingBody,
        LocalDate proposedOn,
        Form form,
        LocalDate concludedOn) {}
