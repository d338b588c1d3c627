package vn.capuy.document.workinggroup.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.workinggroup.ReportPeriod;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * A report to be drafted.
 *
 * @param periodFrom first day of the period of which it is
 */
@Schema(name = "NewGroupReport")
record NewReport(
        @NotNull UUID workingGroup,
        @NotNull ReportPeriod period,
        @Schema(examples = "2022-06-01") @NotNull LocalDate periodFrom,
        @NotNull @Valid ReportContent content) {

    LocalDate periodTo() {
        return period.last(periodFrom);
    }

    /** What does not hold in itself, all of it. */
    List<Fault> faults(LocalDate today) {
        var faults = new ArrayList<Fault>();
        LocalDate first = period.first(periodFrom);
        if (!first.equals(periodFrom)) {
            faults.add(new Fault("periodFrom", "group.not-first-day", Map.of("date", first)));
        } else if (periodFrom.isAfter(today)) {
            faults.add(Fault.of("periodFrom", "violation.future"));
        }
        faults.addAll(content.faults("content."));
        return faults;
    }
}
