package vn.capuy.cadre.examination;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A candidate.
 *
 * @param writtenScore told once the papers are opened
 * @param ground on what ground he was admitted, refused or disqualified
 */
@Schema(name = "ExaminationCandidate")
public record CandidateView(
        UUID id,
        @Schema(examples = "CB-00001") String person,
        String personName,
        @Schema(examples = "BL-VP-PVP") String post,
        LocalDate appliedOn,
        CandidateState state,
        BigDecimal writtenScore,
        boolean writtenAbsent,
        BigDecimal defenceScore,
        boolean defenceAbsent,
        String ground,
        Instant decidedAt,
        String decidedBy,
        String rulebook,
        Instant recordedAt,
        String recordedBy,
        long version) {}
