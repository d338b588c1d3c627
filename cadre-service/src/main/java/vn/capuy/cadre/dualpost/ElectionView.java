package vn.capuy.cadre.dualpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An election in a village. */
@Schema(name = "VillageElection")
public record ElectionView(
        UUID id,
        @Schema(examples = "BL-HM-T01") String village,
        String villageName,
        ElectionKind kind,
        LocalDate heldOn,
        ElectionState state,
        @Schema(examples = "CB-00001") String elected,
        String electedName,
        Instant recordedAt,
        String recordedBy,
        Instant voidedAt,
        String voidReason,
        long version) {}
