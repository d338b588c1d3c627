package vn.capuy.report.below;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An installation below, and how it answered. */
@Schema(name = "BelowInstallation")
record InstallationView(
        @Schema(description = "The name that the operator gave it.", examples = "binh-lieu")
        String name,

        @Schema(description = "The unit for which it answers, and for all that stood below it.", examples = "BL")
        String unit,

        String unitName,

        @Schema(description = "Where people reach its gateway.", examples = "https://binhlieu.example")
        String link,

        @Schema(description = "When it was asked last; null where it never was.", nullable = true)
        Instant askedAt,

        @Schema(description = "When it last told all that it was asked; null where it never did.", nullable = true)
        Instant answeredAt,

        @Schema(description = "Whether it told all that it was asked last.")
        boolean answered,

        @Schema(description = "Why it last did not; null where it always did.", nullable = true)
        Trouble trouble,

        @Schema(description = "The same in the caller's language.", nullable = true)
        String reason,

        @Schema(nullable = true) Instant troubleAt,

        @Schema(description = "How many of its seals are here.", examples = "12")
        int seals) {}
