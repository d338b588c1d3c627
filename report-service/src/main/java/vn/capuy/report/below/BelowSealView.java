package vn.capuy.report.below;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.report.suite.SuiteQuestion;

/**
 * A seal from below, without its figures.
 *
 * @param seal its id at that installation
 * @param clearance that of whoever sealed it; who has less reads the seal and not its figures
 * @param supersededBy the seal, by its id here, that was made in its place and was received; null where there is none
 */
@Schema(name = "BelowSeal")
public record BelowSealView(
        UUID id,
        @Schema(examples = "binh-lieu") String installation,

        @Schema(description = "Its id at that installation.")
        UUID seal,

        @Schema(examples = "BL") String org,
        String orgName,
        @Schema(examples = "Báo cáo sơ kết giữa nhiệm kỳ") String title,
        LocalDate from,
        LocalDate to,
        SuiteQuestion.Tree tree,
        SuiteQuestion.Reach reach,
        Instant knownAt,
        Instant sealedAt,
        String sealedBy,

        @Schema(description = "That of whoever sealed it: who has less reads the seal and not its figures.")
        Clearance clearance,

        int figures,

        @Schema(
                description = "SHA-256 of the bytes that `…/content` answers with, hexadecimal.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "The seal of that installation in whose place it was made.")
        UUID supersedes,

        String ground,

        @Schema(description = "The seal, by its id here, that came in its place.")
        UUID supersededBy,

        Instant fetchedAt,
        String fetchedBy,

        @Schema(description = "The address of the gateway that told it.")
        String fetchedFrom) {}
