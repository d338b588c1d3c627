package vn.capuy.cadre.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who would come onto a list and who would go from it. */
@Schema(name = "PlanningWhatIfRequest")
public record WhatIfRequest(
        @Size(max = 500) List<PlanningRequest.@Valid @NotNull Entry> add,
        @Size(max = 500) List<@Valid @NotNull Going> remove) {

    /** One who would go: his entry, or the cadre with all his entries. */
    @Schema(name = "PlanningWhatIfRemoval")
    public record Going(
            @Schema(description = "An entry of the list.") UUID entry,

            @Schema(description = "A cadre of the list.", examples = "CB-00001") @Size(max = 30)
            String person) {}

    List<PlanningRequest.Entry> added() {
        return add == null ? List.of() : add;
    }

    List<Going> removed() {
        return remove == null ? List.of() : remove;
    }
}
