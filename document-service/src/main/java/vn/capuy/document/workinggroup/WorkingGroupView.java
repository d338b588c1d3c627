package vn.capuy.document.workinggroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.workinggroup.GroupLifecycle.State;

/**
 * A working group.
 *
 * @param directs the commune or town for which it was founded; all that it directs, with days, are among its charges
 * @param committee the steering committee under which it works or worked last; null where it never did
 * @param endedOn the last day of its work; null while it works
 */
@Schema(name = "WorkingGroup")
public record WorkingGroupView(
        UUID id,
        @Schema(examples = "TCT-BL-01") String reference,
        String name,
        @Schema(examples = "BL") String foundedBy,
        String foundedByName,
        @Schema(examples = "BL-HM") String directs,
        String directsName,
        UUID committee,
        @Schema(examples = "BCD-BL-NTM") String committeeReference,
        LocalDate foundedOn,
        LocalDate endedOn,
        String decision,
        State state,
        String voidReason,
        Instant recordedAt,
        long version) {}
