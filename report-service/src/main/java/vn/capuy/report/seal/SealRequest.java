package vn.capuy.report.seal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.report.suite.SuiteQuestion;

/**
 * Which figures are to be sealed.
 *
 * @param knownAt as recorded by this moment; now when absent
 * @param reach whose acts count for all figures; each one's own when absent
 * @param codes only these figures; all when absent
 * @param supersedes the seal in whose place this one is made
 * @param ground why, where there is one
 */
@Schema(name = "SealRequest")
record SealRequest(
        @Schema(
                description = "For what they are sealed.",
                examples = "Báo cáo sơ kết giữa nhiệm kỳ Đảng bộ huyện Bình Liêu 2020-2025")
        @NotBlank
        @Size(max = 300)
        String title,

        @Schema(examples = "BL") @NotBlank @Size(max = 50) String org,
        @Schema(examples = "2020-08-01") @NotNull LocalDate from,
        @Schema(examples = "2023-03-31") @NotNull LocalDate to,

        @Schema(description = "As recorded by this moment; now when absent.")
        Instant knownAt,

        @Schema(description = "Whose acts count for all figures alike; each one's own when absent.")
        SuiteQuestion.Reach reach,

        @Schema(description = "AS_IT_STOOD when absent.") SuiteQuestion.Tree tree,

        @Schema(description = "Only these figures; all when absent.", examples = "[\"DOC.ISSUED\",\"INSP.CASES\"]")
        @Size(min = 1, max = 500)
        List<@NotBlank @Size(max = 100) String> codes,

        @Schema(description = "The seal in whose place this one is made; that one stands as it is.")
        UUID supersedes,

        @Schema(description = "Why it is made in that one's place.", examples = "Bổ sung hai cuộc nhập muộn")
        @Size(min = 1, max = 1000)
        String ground) {
    private static final int MOST_YEARS = 100;

    /** What is wrong with it by itself. */
    List<Fault> faults(Instant now) {
        var faults = new ArrayList<Fault>();
        if (to.isBefore(from)) {
            faults.add(Fault.of("to", "violation.period"));
        } else if (from.plusYears(MOST_YEARS).isBefore(to)) {
            faults.add(Fault.of("to", "violation.too-many-years"));
        }
        if (knownAt != null && knownAt.isAfter(now)) {
            faults.add(Fault.of("knownAt", "violation.future"));
        }
        if ((supersedes == null) != (ground == null)) {
            faults.add(Fault.of("ground", "seal.ground-with-supersedes"));
        }
        return faults;
    }

    /** The question to the suite, with one moment for all. */
    SuiteQuestion question(Clock clock) {
        Instant moment = knownAt == null ? clock.instant() : knownAt;
        return new SuiteQuestion(
                org,
                from,
                to,
                moment.truncatedTo(ChronoUnit.MICROS),
                reach,
                tree == null ? SuiteQuestion.Tree.AS_IT_STOOD : tree);
    }
}
