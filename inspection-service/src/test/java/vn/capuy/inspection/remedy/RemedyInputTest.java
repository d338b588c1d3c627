package vn.capuy.inspection.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.problem.ProblemException.Fault;

class RemedyInputTest {
    private static final LocalDate LAST = LocalDate.of(2022, 6, 30);
    private static final LocalDate DUE = LocalDate.of(2022, 9, 30);
    private static final LocalDate TODAY = LocalDate.of(2022, 12, 1);

    @Test
    void a_report_shows_by_what_it_was_done() {
        assertEquals(List.of("evidence"), faults(RemedyStep.REPORT, LAST, null, null, null, null));
        assertEquals(List.of(), faults(RemedyStep.REPORT, LAST, null, null, UUID.randomUUID(), null));
        assertEquals(List.of(), faults(RemedyStep.REPORT, LAST, null, null, null, "Biên bản"));
        assertEquals(List.of("evidence"), faults(RemedyStep.REPORT, LAST, null, null, null, "   "));
    }

    @Test
    void an_extension_has_a_ground_and_a_later_day() {
        assertEquals(List.of("ground", "dueOn"), faults(RemedyStep.EXTEND, LAST, null, null, null, null));
        assertEquals(List.of("dueOn"), faults(RemedyStep.EXTEND, LAST, DUE, "Chờ", null, null));
        assertEquals(List.of(), faults(RemedyStep.EXTEND, LAST, DUE.plusDays(1), "Chờ", null, null));
    }

    @Test
    void a_step_names_nothing_that_it_does_not_ask_for() {
        assertEquals(
                List.of("ground", "dueOn", "paper", "evidence"),
                faults(RemedyStep.VERIFY, LAST, DUE.plusDays(1), "x", UUID.randomUUID(), "x"));
    }

    @Test
    void a_step_is_not_before_the_one_before_it_and_not_in_the_future() {
        assertEquals(List.of(), faults(RemedyStep.VERIFY, LAST, null, null, null, null));
        assertEquals(List.of("on"), faults(RemedyStep.VERIFY, LAST.minusDays(1), null, null, null, null));
        assertEquals(List.of(), faults(RemedyStep.VERIFY, TODAY, null, null, null, null));
        assertEquals(List.of("on"), faults(RemedyStep.VERIFY, TODAY.plusDays(1), null, null, null, null));
    }

    private static List<String> faults(
            RemedyStep step, LocalDate on, LocalDate dueOn, String ground, UUID paper, String evidence) {
        var asked = new RemedyStepRequest(step, on, dueOn, ground, paper, evidence);
        return RemedyInput.faults(asked, on, DUE, LAST, TODAY).stream()
                .map(Fault::field)
                .toList();
    }
}
