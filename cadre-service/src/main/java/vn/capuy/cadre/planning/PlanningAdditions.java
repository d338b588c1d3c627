package vn.capuy.cadre.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cadres who come onto a draft. */
@Schema(name = "PlanningAdditions")
public record PlanningAdditions(@NotEmpty @Size(max = 500) List<PlanningRequest.@Valid @NotNull Entry> entries) {}
