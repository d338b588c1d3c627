package vn.capuy.document.criteria.set;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.organisation.UnitKind;

/**
 * What others ask of an indicator (chỉ tiêu).
 *
 * @param kinds kinds of units that work toward its set, separated by commas
 * @param measuredFrom first day of a value that counts
 * @param conditional whether it may be judged not applicable
 */
public record IndicatorDefinition(
        UUID id,
        String set,
        String edition,
        String number,
        Measure measure,
        Comparison comparison,
        String kinds,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate measuredFrom,
        boolean conditional) {
    public boolean fits(UnitKind kind) {
        return List.of(kinds.split(",")).contains(kind.name());
    }
}
