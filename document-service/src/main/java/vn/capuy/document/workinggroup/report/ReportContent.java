package vn.capuy.document.workinggroup.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * What a report says.
 *
 * @param workDone công việc đã làm
 * @param results kết quả
 * @param difficulties khó khăn, vướng mắc; absent where there is none
 * @param proposals kiến nghị, đề xuất; absent where there is none
 * @param figures số liệu
 * @param documents of the register, as evidence
 */
@Schema(name = "GroupReportContent")
public record ReportContent(
        @Schema(examples = "Kiểm tra 5 thôn về chỉnh trang đường làng, ngõ xóm") @NotBlank @Size(max = 4000)
        String workDone,

        @Schema(examples = "Hoàn thành 3/5 thôn; 12 hộ hiến đất") @NotBlank @Size(max = 4000)
        String results,

        @Schema(examples = "Thiếu vật liệu do mưa kéo dài") @Size(min = 1, max = 4000)
        String difficulties,

        @Schema(examples = "Đề nghị huyện bổ sung xi măng") @Size(min = 1, max = 4000)
        String proposals,

        @Valid @Size(max = 100) List<@NotNull @Valid Figure> figures,
        @Size(max = 50) List<@NotNull UUID> documents) {
    private static final int DIGITS = 6;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    public ReportContent {
        figures = figures == null ? List.of() : List.copyOf(figures);
        documents =
                documents == null ? List.of() : documents.stream().distinct().toList();
    }

    /**
     * @param amount at most 10^12, with at most six digits after the point
     * @param unit the unit of what is counted or measured
     */
    @Schema(name = "GroupReportFigure")
    public record Figure(
            @Schema(examples = "Hộ hiến đất làm đường") @NotBlank @Size(max = 200)
            String name,

            @Schema(examples = "12") @NotNull BigDecimal amount,

            @Schema(examples = "hộ") @NotBlank @Size(max = 50)
            String unit) {
        boolean isOutside() {
            return amount.abs().compareTo(MOST) > 0
                    || amount.stripTrailingZeros().scale() > DIGITS;
        }
    }

    /** What does not hold in itself, all of it. */
    List<Fault> faults(String within) {
        var faults = new ArrayList<Fault>();
        var names = new HashSet<String>();
        for (int i = 0; i < figures.size(); i++) {
            String field = within + "figures[" + i + "].";
            if (figures.get(i).isOutside()) {
                faults.add(Fault.of(field + "amount", "group.figure-outside"));
            }
            if (!names.add(figures.get(i).name().strip())) {
                faults.add(Fault.of(field + "name", "group.figure-twice"));
            }
        }
        return faults;
    }
}
