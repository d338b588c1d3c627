package vn.capuy.report.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.report.target.AttainmentView.State;

class AttainmentStateTest {
    @ParameterizedTest(name = "{0} of {1} {2}, {3} of the period over, at its end: {4} → {5}")
    @CsvSource({
        "100, 100, AT_LEAST, 0.5, false, MET",
        "50,  100, AT_LEAST, 0.5, false, ON_PACE",
        "49,  100, AT_LEAST, 0.5, false, BEHIND",
        "99,  100, AT_LEAST, 1,   true,  MISSED",
        "0,   0,   AT_LEAST, 0.1, false, MET",
        "3,   3,   AT_MOST,  0.5, false, MET",
        "4,   3,   AT_MOST,  0.5, false, MISSED",
        "4,   3,   AT_MOST,  1,   true,  MISSED",
        ",    3,   AT_MOST,  1,   true,  NOT_TOLD",
    })
    void a_figure_stands_where_its_days_and_its_target_say(
            BigDecimal value,
            BigDecimal target,
            Direction direction,
            BigDecimal elapsed,
            boolean over,
            State expected) {
        var told = new TargetView(
                null,
                "BL",
                "BL",
                "DOC.ISSUED",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                direction,
                target,
                "01-NQ/ĐH",
                null,
                "office",
                null,
                0);
        assertEquals(expected, Attainment.state(told, value, elapsed, over));
    }
}
