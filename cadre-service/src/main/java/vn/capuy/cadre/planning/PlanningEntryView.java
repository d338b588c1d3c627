package vn.capuy.cadre.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cadre on a planning list. */
@Schema(name = "PlanningEntry")
public record PlanningEntryView(
        UUID id,
        UUID listId,
        String list,
        @Schema(examples = "\"CB-00001\"") String person,
        String personName,
        PlanningTarget target,
        String post,
        String postTitle,
        LocalDate removedOn,
        String removalReason) {}
