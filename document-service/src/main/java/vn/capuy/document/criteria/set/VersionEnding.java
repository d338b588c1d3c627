package vn.capuy.document.criteria.set;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param lastDay the last day on which units are held against the version, included */
@Schema(name = "CriteriaSetVersionEnding")
record VersionEnding(
        @Schema(examples = "2025-12-31") @NotNull LocalDate lastDay) {}
