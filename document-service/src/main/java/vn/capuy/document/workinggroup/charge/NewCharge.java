package vn.capuy.document.workinggroup.charge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.workinggroup.ReportPeriod;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * A charge to be entered. Of place, committee and period the one that its kind asks for is named, and no other.
 *
 * @param place of DIRECTS: code of the commune or town
 * @param committee of UNDER: the steering committee
 * @param period of REPORTS: for each of which it reports
 * @param from first day
 * @param decision number and symbol of the decision, as written
 */
@Schema(name = "NewWorkingGroupCharge")
record NewCharge(
        @NotNull UUID workingGroup,
        @NotNull ChargeKind kind,

        @Schema(examples = "BL-HM") @Size(min = 1, max = 50) String place,

        UUID committee,
        ReportPeriod period,
        @Schema(examples = "2021-01-01") @NotNull LocalDate from,

        @Schema(examples = "02-QĐ/HU") @Size(min = 1, max = 100)
        String decision) {

    /** What is missing, and what another kind would have. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        fault("place", place, ChargeKind.DIRECTS, faults);
        fault("committee", committee, ChargeKind.UNDER, faults);
        fault("period", period, ChargeKind.REPORTS, faults);
        return faults;
    }

    private void fault(String field, Object value, ChargeKind of, List<Fault> faults) {
        if ((kind == of) != (value != null)) {
            faults.add(Fault.of(field, kind == of ? "violation.required" : "group.charge-of-another-kind"));
        }
    }
}
