package vn.capuy.cadre.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whether a make-up holds in itself: each people once, somebody at all, and percentages that make up a hundred. */
final class PopulationCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Percentages are rounded in the documents that give them. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    private PopulationCheck() {}

    static List<Fault> faults(PopulationRequest told) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<>();
        for (int i = 0; i < told.parts().size(); i++) {
            if (!seen.add(told.parts().get(i).ethnicity())) {
                faults.add(Fault.of("parts[" + i + "].ethnicity", "violation.duplicate"));
            }
        }
        BigDecimal total =
                told.parts().stream().map(PopulationRequest.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = told.measure() == PopulationMeasure.PERSONS
                || total.subtract(HUNDRED).abs().compareTo(ROUNDING) <= 0;
        if (total.signum() == 0 || !whole) {
            faults.add(Fault.of("parts", "population.total"));
        }
        return faults;
    }
}
