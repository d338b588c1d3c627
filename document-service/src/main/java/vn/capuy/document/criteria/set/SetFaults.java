package vn.capuy.document.criteria.set;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.capuy.platform.organisation.UnitKind;
import vn.capuy.platform.problem.ProblemException.Fault;

/** What is wrong in a set or a version that is to be entered. */
final class SetFaults {
    private static final Set<UnitKind> KINDS = EnumSet.of(
            UnitKind.PROVINCE_COMMITTEE,
            UnitKind.DISTRICT_COMMITTEE,
            UnitKind.COMMUNE,
            UnitKind.TOWN,
            UnitKind.VILLAGE,
            UnitKind.QUARTER);

    private SetFaults() {}

    static List<Fault> of(NewSet set) {
        return fits(set.kinds()) ? List.of() : List.of(Fault.of("kinds", "criteria.kind-of-unit"));
    }

    static boolean fits(Set<UnitKind> kinds) {
        return KINDS.containsAll(kinds);
    }

    static List<Fault> of(NewSetVersion told) {
        var faults = new ArrayList<Fault>();
        if (told.measuredFrom() != null && told.measuredFrom().isAfter(told.validFrom())) {
            faults.add(Fault.of("measuredFrom", "violation.period"));
        }
        var criteria = new HashSet<Integer>();
        var numbers = new HashSet<String>();
        for (int i = 0; i < told.criteria().size(); i++) {
            NewSetVersion.Criterion criterion = told.criteria().get(i);
            String place = "criteria[" + i + "]";
            if (!criteria.add(criterion.number())) {
                faults.add(Fault.of(place + ".number", "violation.duplicate"));
            }
            for (int j = 0; j < criterion.indicators().size(); j++) {
                NewSetVersion.Indicator each = criterion.indicators().get(j);
                String field = place + ".indicators[" + j + "]";
                if (!belongs(each.number(), criterion.number())) {
                    faults.add(Fault.of(field + ".number", "criteria.number-of-another-criterion"));
                }
                if (!numbers.add(each.number())) {
                    faults.add(Fault.of(field + ".number", "violation.duplicate"));
                }
                of(each).stream()
                        .map(fault -> new Fault(field + "." + fault.field(), fault.messageKey(), fault.arguments()))
                        .forEach(faults::add);
            }
        }
        return faults;
    }

    /** Whether an indicator of this number stands under this criterion: 5 and 5.1 under 5. */
    static boolean belongs(String number, int criterion) {
        return number.equals(Integer.toString(criterion)) || number.startsWith(criterion + ".");
    }

    /** What is wrong in an indicator by itself, by its fields. */
    static List<Fault> of(NewSetVersion.Indicator each) {
        var faults = new ArrayList<Fault>();
        boolean yesNo = each.measure() == Measure.YES_NO;
        if (yesNo != (each.comparison() == Comparison.YES)) {
            faults.add(Fault.of("comparison", "criteria.comparison-of-another-measure"));
        }
        long units = Stream.of(each.unitVi(), each.unitEn(), each.unitAr())
                .filter(Objects::nonNull)
                .count();
        boolean asked = each.measure() == Measure.NUMBER || each.measure() == Measure.COUNT;
        if (yesNo && units > 0) {
            faults.add(Fault.of("unitVi", "criteria.unit-of-yes-or-no"));
        } else if (asked && units < 3) {
            faults.add(Fault.of("unitVi", "criteria.unit-missing"));
        }
        targetFault(each.measure(), each.target()).ifPresent(key -> faults.add(Fault.of("target", key)));
        return faults;
    }

    /** @param target null where none is told */
    static Optional<String> targetFault(Measure measure, BigDecimal target) {
        if (target == null) {
            return Optional.empty();
        }
        return measure == Measure.YES_NO ? Optional.of("criteria.target-of-yes-or-no") : measure.fault(target);
    }
}
