package vn.capuy.inspection.discipline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An appeal against a decision, or its correction without one, and the outcome.
 *
 * @param petition the complaint in the register of petitions; null where it is entered here alone
 * @param outcome null while it is open
 * @param body the body that decided on it
 * @param newDecision the decision with another form
 */
@Schema(name = "DisciplineReview")
public record ReviewView(
        UUID id,
        ReviewKind kind,
        String petition,
        String ground,
        LocalDate filedOn,
        Instant recordedAt,
        String recordedBy,
        ReviewOutcome outcome,
        String body,
        LocalDate decidedOn,
        String reference,
        String outcomeGround,
        UUID newDecision,
        String resolvedBy) {}
