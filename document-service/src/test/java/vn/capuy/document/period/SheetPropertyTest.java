package vn.capuy.document.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.period.Closed.PERIODS;
import static vn.capuy.document.period.Closed.closed;
import static vn.capuy.document.task.Assigned.office;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/**
 * Whatever is entered, voided and handed over, in whatever order and however late: what a closed period said when it was closed it
 * says for ever, and every task is told as done in one sheet of its kind at most.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SheetPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);
    private static final int WEEKS = 10;
    private static final String[] LEADS = {"BL-HM-DU", "BL-DV-DU", "BL-BTC"};

    /** A task as far as it was entered. */
    private static final class Course {
        private final UUID id = UUID.randomUUID();
        private String state = "ASSIGNED";
        private LocalDate day;
        private LocalDate due;
        private String lead;
        private int nr;
        private boolean voided;
    }

    @Test
    void what_a_closed_period_said_it_says_for_ever() {
        for (long seed : new long[] {1, 20220131}) {
            Desk.clear();
            Assigned.persons();
            var random = new Random(seed);
            var courses = new ArrayList<Course>();
            Map<String, String> said = new LinkedHashMap<>();
            for (int week = 0; week < WEEKS; week++) {
                work(random, courses, week);
                for (String kind : week % 4 == 3 ? List.of("WEEK", "MONTH") : List.of("WEEK")) {
                    LocalDate on = kind.equals("WEEK") ? FIRST.plusWeeks(week) : LocalDate.of(2022, 1 + week / 4, 1);
                    String id = closed(kind, on.toString());
                    said.put(id, lines(id));
                }
                work(random, courses, week);
                said.forEach((id, lines) -> assertEquals(lines, lines(id), "seed " + seed));
            }
            said.keySet()
                    .forEach(id -> assertEquals(
                            Boolean.TRUE,
                            office().get(PERIODS + "/" + id + "/verification").path("agrees"),
                            "seed " + seed));
            assertEquals(0, Database.number("select count(*) from task_period where tasks = 0"));
            doneOnce(said, seed);
        }
    }

    private static void doneOnce(Map<String, String> said, long seed) {
        var seen = new ArrayList<String>();
        for (String id : said.keySet()) {
            if (office().get(PERIODS + "/" + id).path("kind").equals("WEEK")) {
                for (String result : List.of("DONE_ON_TIME", "DONE_LATE", "CANCELLED")) {
                    seen.addAll(office().get(PERIODS + "/" + id + "/lines?limit=500&result=" + result)
                            .jsonPath()
                            .getList("items.task", String.class));
                }
            }
        }
        assertEquals(seen.stream().distinct().count(), seen.size(), "seed " + seed);
    }

    private static String lines(String period) {
        return office().get(PERIODS + "/" + period + "/lines?limit=500").asString();
    }

    /** Assigns, steps and voids at random, with days up to the end of the week and as far back as each task allows. */
    private static void work(Random random, List<Course> courses, int week) {
        LocalDate last = FIRST.plusWeeks(week).plusDays(6);
        var sql = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            courses.add(assign(random, last.minusDays(random.nextInt(7 * (week + 1))), sql, courses.size()));
        }
        for (Course course : courses) {
            if (!course.voided && random.nextInt(3) > 0) {
                step(random, course, last, sql);
            }
            if (!course.voided && random.nextInt(25) == 0) {
                course.voided = true;
                sql.append("""
                        update task set voided_at = now(), voided_by = 'x', void_reason = 'x', version = version + 1 where id = '%s';
                        """.formatted(course.id));
            }
        }
        Database.run(sql.toString());
    }

    private static Course assign(Random random, LocalDate day, StringBuilder sql, int number) {
        var course = new Course();
        course.day = day;
        course.due = day.plusDays(random.nextInt(30));
        course.lead = LEADS[random.nextInt(LEADS.length)];
        sql.append("""
                insert into task (id, assigned_by, reference, content, responsibility, authority, product, assigned_on, starts_on,
                  first_due_on, due_on, lead_organisation, state, recorded_at, recorded_by, version)
                values ('%1$s', 'BL', 'R-%2$04d', 'x', 'x', 'x', 'x', '%3$s', '%3$s', '%4$s', '%4$s', '%5$s', 'ASSIGNED', now(), 'x', 0);
                """.formatted(course.id, number, day, course.due, course.lead));
        entered(course, "ASSIGN", sql);
        return course;
    }

    private static void step(Random random, Course course, LocalDate last, StringBuilder sql) {
        if (course.state.equals("VERIFIED") || course.state.equals("CANCELLED")) {
            return;
        }
        long room = last.toEpochDay() - course.day.toEpochDay();
        course.day = course.day.plusDays(room <= 0 ? 0 : random.nextInt((int) room + 1));
        String step = course.state.equals("SUBMITTED")
                ? (random.nextInt(4) == 0 ? "RETURN" : "VERIFY")
                : List.of("ACCEPT", "START", "SUBMIT", "SUBMIT", "EXTEND", "HAND_OVER", "CANCEL")
                        .get(random.nextInt(7));
        switch (step) {
            case "ACCEPT" -> course.state = "ACCEPTED";
            case "START" -> course.state = "IN_PROGRESS";
            case "SUBMIT" -> course.state = "SUBMITTED";
            case "VERIFY" -> course.state = "VERIFIED";
            case "RETURN" -> course.state = "RETURNED";
            case "CANCEL" -> course.state = "CANCELLED";
            case "EXTEND" -> course.due = course.due.plusDays(7);
            default -> course.lead = LEADS[random.nextInt(LEADS.length)];
        }
        entered(course, step, sql);
    }

    private static void entered(Course course, String step, StringBuilder sql) {
        boolean grounded = List.of("RETURN", "EXTEND", "HAND_OVER", "CANCEL").contains(step);
        sql.append("""
                insert into task_step (task, nr, step, state, on_day, due_on, lead_organisation, ground, recorded_at, recorded_by)
                values ('%s', %d, '%s', '%s', '%s', '%s', '%s', %s, now(), 'x');
                """.formatted(
                        course.id,
                        course.nr,
                        step,
                        course.state,
                        course.day,
                        course.due,
                        course.lead,
                        grounded ? "'x'" : "null"));
        course.nr++;
    }
}
