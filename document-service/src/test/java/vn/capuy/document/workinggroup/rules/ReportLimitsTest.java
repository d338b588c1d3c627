package vn.capuy.document.workinggroup.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.capuy.document.workinggroup.ReportPeriod;
import vn.capuy.kernel.citation.Certainty;

class ReportLimitsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 8, 1);

    @Test
    void each_period_has_a_limit_of_its_own_name() {
        var periods = Arrays.stream(ReportPeriod.values()).map(Enum::name).collect(Collectors.toSet());
        assertEquals(periods, ReportLimits.byPeriod().keySet());
        assertEquals(
                Set.of("group.report-days-week", "group.report-days-month", "group.report-days-quarter"),
                ReportLimits.all().stream().map(limit -> limit.name()).collect(Collectors.toSet()));
    }

    @Test
    void what_no_regulation_was_read_for_is_marked_open() {
        assertTrue(ReportLimits.byPeriod().values().stream()
                .allMatch(limit -> limit.versionOn(DAY).citation().certainty() == Certainty.OPEN));
    }
}
