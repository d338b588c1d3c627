package vn.capuy.document.mobilisation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.lifecycle.StepRefused;

class CourseTest {
    private static final Course RECOGNISED =
            Course.of(List.of(taken(ModelStep.RECOGNISE, "2021-11-18", 2), taken(ModelStep.SURVEY, "2021-10-12", 1)));

    @Test
    void steps_are_taken_by_their_days_whenever_they_were_entered() {
        assertEquals(ModelState.RECOGNISED, RECOGNISED.state());
        assertEquals(ModelState.REGISTERED, Course.of(List.of()).state());
    }

    @Test
    void the_state_of_a_day_is_that_at_its_end() {
        assertEquals(ModelState.REGISTERED, RECOGNISED.stateOn(LocalDate.of(2021, 10, 11)));
        assertEquals(ModelState.SURVEYED, RECOGNISED.stateOn(LocalDate.of(2021, 10, 12)));
        assertEquals(ModelState.SURVEYED, RECOGNISED.stateOn(LocalDate.of(2021, 11, 17)));
        assertEquals(ModelState.RECOGNISED, RECOGNISED.stateOn(LocalDate.of(2021, 11, 18)));
    }

    @Test
    void a_replication_that_is_entered_late_stands_before_an_end_that_was_later() {
        Course ended = RECOGNISED.with(taken(ModelStep.END, "2022-06-30", 3));
        assertEquals(
                ModelState.ENDED,
                ended.with(taken(ModelStep.REPLICATE, "2022-02-01", 4)).state());
        Course after = ended.with(taken(ModelStep.REPLICATE, "2022-07-01", 4));
        assertThrows(StepRefused.class, after::state);
    }

    @Test
    void a_reward_changes_no_state_and_may_come_after_the_end() {
        Course rewarded = RECOGNISED.with(taken(ModelStep.REWARD, "2021-12-20", 3));
        assertEquals(ModelState.RECOGNISED, rewarded.state());
        assertEquals(
                ModelState.ENDED,
                rewarded.with(taken(ModelStep.END, "2022-01-01", 4))
                        .with(taken(ModelStep.REWARD, "2022-02-01", 5))
                        .state());
    }

    @Test
    void nothing_is_recognised_before_its_survey_nor_twice() {
        Course before = Course.of(
                List.of(taken(ModelStep.SURVEY, "2021-10-12", 1), taken(ModelStep.RECOGNISE, "2021-10-11", 2)));
        assertThrows(StepRefused.class, before::state);
        Course twice = RECOGNISED.with(taken(ModelStep.RECOGNISE, "2022-01-01", 3));
        assertThrows(StepRefused.class, twice::state);
    }

    @Test
    void of_one_day_the_order_of_entry_counts() {
        Course day = Course.of(
                List.of(taken(ModelStep.SURVEY, "2021-10-12", 1), taken(ModelStep.RECOGNISE, "2021-10-12", 2)));
        assertEquals(ModelState.RECOGNISED, day.state());
        assertEquals(ModelState.SURVEYED, day.stateBefore(LocalDate.of(2021, 10, 12), 2));
        assertEquals(ModelState.REGISTERED, day.stateBefore(LocalDate.of(2021, 10, 12), 1));
    }

    private static Course.Taken taken(ModelStep step, String day, int nr) {
        return new Course.Taken(step, LocalDate.parse(day), nr);
    }
}
