package vn.capuy.document.criteria.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.document.criteria.set.IndicatorDefinition;
import vn.capuy.document.criteria.set.Measure;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whether a value can be one of its indicator: in its unit of measure, of a day that counts, of a unit of the right kind. */
final class ValueCheck {
    private ValueCheck() {}

    static List<Fault> faults(IndicatorDefinition indicator, LocalDate day, UnitKind kind) {
        var faults = new ArrayList<Fault>();
        boolean early = day.isBefore(indicator.measuredFrom());
        if (early || (indicator.validUntil() != null && day.isAfter(indicator.validUntil()))) {
            faults.add(new Fault(
                    "onDay",
                    "criteria.day-outside-version",
                    Map.of(
                            "from",
                            indicator.measuredFrom(),
                            "until",
                            indicator.validUntil() == null ? "…" : indicator.validUntil())));
        }
        if (kind != null && !indicator.fits(kind)) {
            faults.add(Fault.of("unit", "criteria.unit-of-another-kind"));
        }
        return faults;
    }

    /** Of what was told as a figure or as yes or no. */
    static List<Fault> faults(IndicatorDefinition indicator, BigDecimal value, Boolean yes) {
        boolean yesNo = indicator.measure() == Measure.YES_NO;
        if (yesNo) {
            return value == null && yes != null
                    ? List.of()
                    : List.of(Fault.of(value != null ? "value" : "yes", "criteria.yes-or-no-asked"));
        }
        if (yes != null || value == null) {
            return List.of(Fault.of(yes != null ? "yes" : "value", "criteria.figure-asked"));
        }
        return indicator.measure().fault(value).map(key -> Fault.of("value", key)).stream()
                .toList();
    }

    static BigDecimal figure(BigDecimal value, Boolean yes) {
        if (yes == null) {
            return value;
        }
        return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
