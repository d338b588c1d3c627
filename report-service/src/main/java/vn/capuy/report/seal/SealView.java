package vn.capuy.report.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.report.suite.SuiteQuestion;

/**
 * A seal, without its figures.
 *
 * @param clearance that of whoever sealed it; who has less reads the seal and not its figures
 * @param supersededBy the seal that was made in its place; null where it is the last word
 */
@Schema(name = "Seal")
public record SealView(
        UUID id,
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

        UUID supersedes,
        String ground,
        UUID supersededBy) {}
