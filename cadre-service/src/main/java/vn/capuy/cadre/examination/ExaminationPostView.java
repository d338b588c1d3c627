package vn.capuy.cadre.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.cadre.person.TheoryLevel;

/**
 * A post of a round, and what came of it.
 *
 * @param code the round's
 * @param winner who was appointed
 * @param closeReason why nobody was
 */
@Schema(name = "ExaminationPost")
public record ExaminationPostView(
        UUID id,
        UUID examination,
        @Schema(examples = "TT-BL-2022-08") String code,
        String heldBy,
        String heldByName,
        LocalDate announcedOn,
        LocalDate heldOn,
        String post,
        String postTitle,
        boolean partyMember,
        TheoryLevel theoryLevel,
        String education,
        PostOutcome state,
        String winner,
        String winnerName,
        LocalDate appointedOn,
        String closeReason,
        Instant closedAt,
        String closedBy,
        String rulebook,
        Instant voidedAt,
        String voidReason,
        long version) {}
