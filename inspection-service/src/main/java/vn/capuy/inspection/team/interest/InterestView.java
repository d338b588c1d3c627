package vn.capuy.inspection.team.interest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A declared interest.
 *
 * @param inspector whose it is, by his id in the roster
 * @param subject the subject's id in the case
 * @param ground on what ground it was judged; null until it was
 */
@Schema(name = "CaseInterest")
public record InterestView(
        UUID id,
        UUID inspector,
        @Schema(examples = "Trần Thị Kiểm") String inspectorName,
        UUID subject,
        InterestKind kind,
        String note,
        InterestState state,
        Instant judgedAt,
        String judgedBy,
        String ground,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason) {}
