package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

/** People, the posts they hold and the movements between them fit each other. */
class OfficesTest {
    private static final Map<String, Row> PEOPLE = CommittedFiles.by("code", CommittedFiles.people());
    private static final Map<String, Row> POSTS = CommittedFiles.by("code", CommittedFiles.posts());
    private static final Set<String> VILLAGE_OFFICES = Set.of("VILLAGE_HEAD", "CELL_SECRETARY");

    @Test
    void party_dates_fit_the_ages() {
        for (Row person : PEOPLE.values()) {
            assertFalse(
                    person.day("probationary_on").isBefore(person.day("born_on").plusYears(18)), person::toString);
            assertEquals(
                    12,
                    Period.between(person.day("probationary_on"), person.day("official_on"))
                            .toTotalMonths(),
                    person::toString);
        }
    }

    @Test
    void the_peoples_are_in_keeping_with_the_area() {
        List<Row> ofBinhLieu = PEOPLE.values().stream()
                .filter(p -> CommittedFiles.isOfBinhLieu(p.of("managed_by")))
                .toList();
        Map<String, Integer> percent = Map.of("TAY", 51, "DAO", 28, "SAN_CHAY", 15, "KINH", 5, "OTHER", 1);
        percent.forEach((people, share) -> {
            long count = ofBinhLieu.stream()
                    .filter(p -> p.of("ethnicity").equals(people))
                    .count();
            assertEquals(share, 100.0 * count / ofBinhLieu.size(), 1.5, people);
        });
        long women =
                ofBinhLieu.stream().filter(p -> p.of("sex").equals("FEMALE")).count();
        assertTrue(women * 4 > ofBinhLieu.size(), "women " + women);
    }

    @Test
    void posts_are_held_while_they_are_valid_by_official_members() {
        for (Row holding : CommittedFiles.holdings()) {
            Row post = POSTS.get(holding.of("post"));
            LocalDate last = post.day("valid_to");
            assertFalse(holding.day("held_from").isBefore(post.day("valid_from")), holding::toString);
            assertTrue(
                    last == null
                            || (holding.day("held_to") != null
                                    && !holding.day("held_to").isAfter(last)),
                    holding::toString);
            assertFalse(
                    holding.day("held_from")
                            .isBefore(PEOPLE.get(holding.of("person")).day("official_on")),
                    holding::toString);
        }
    }

    @Test
    void no_post_has_more_holders_than_seats_on_any_day() {
        Map<String, List<Row>> byPost =
                CommittedFiles.holdings().stream().collect(Collectors.groupingBy(h -> h.of("post")));
        byPost.forEach((post, holdings) -> {
            Set<LocalDate> turns = new TreeSet<>();
            holdings.forEach(h -> turns.add(h.day("held_from")));
            for (LocalDate day : turns) {
                long held = holdings.stream().filter(h -> h.holdsOn(day)).count();
                assertTrue(held <= Integer.parseInt(POSTS.get(post).of("seats")), post + " on " + day);
            }
        });
    }

    @Test
    void nobody_works_in_two_posts_at_once() {
        Set<String> besides = Set.of("VILLAGE_HEAD", "CELL_SECRETARY", "STANDING_MEMBER", "COMMITTEE_MEMBER");
        Map<String, List<Row>> byPerson = CommittedFiles.holdings().stream()
                .filter(h -> !besides.contains(POSTS.get(h.of("post")).of("kind")))
                .collect(Collectors.groupingBy(h -> h.of("person")));
        byPerson.values()
                .forEach(held -> held.forEach(one -> assertEquals(
                        1,
                        held.stream()
                                .filter(h -> h.holdsOn(one.day("held_from")))
                                .count(),
                        held::toString)));
    }

    @Test
    void binh_lieu_has_a_secretary_on_every_day_of_the_term() {
        for (LocalDate day = CommittedFiles.FROM;
                !day.isAfter(CommittedFiles.LAST_DISTRICT_DAY);
                day = day.plusDays(1)) {
            LocalDate asked = day;
            assertTrue(
                    CommittedFiles.holdings().stream()
                            .anyMatch(h -> h.of("post").equals("BL-BT") && h.holdsOn(asked)),
                    asked::toString);
        }
    }

    @Test
    void nobody_holds_an_official_post_past_the_age_of_retirement() {
        for (Row holding : CommittedFiles.holdings()) {
            Row post = POSTS.get(holding.of("post"));
            if (!VILLAGE_OFFICES.contains(post.of("kind"))) {
                LocalDate last = holding.day("held_to") == null ? LocalDate.of(2026, 12, 31) : holding.day("held_to");
                LocalDate born = PEOPLE.get(holding.of("person")).day("born_on");
                boolean man = PEOPLE.get(holding.of("person")).of("sex").equals("MALE");
                int steps = Math.max(0, last.getYear() - 2020);
                int months = man ? Math.min(720 + 3 * steps, 744) : Math.min(660 + 4 * steps, 720);
                LocalDate reached = born.plusMonths(months);
                assertFalse(last.isAfter(reached.withDayOfMonth(reached.lengthOfMonth())), holding::toString);
            }
        }
    }

    @Test
    void who_is_moved_leaves_one_post_the_day_before_and_takes_the_other() {
        for (Row movement : CommittedFiles.movements()) {
            LocalDate day = movement.day("effective_on");
            assertFalse(day.isBefore(movement.day("decided_on")), movement::toString);
            assertEquals(
                    movement.of("kind").equals("TRANSFER"),
                    movement.of("planned_return_on").isEmpty(),
                    movement::toString);
            assertTrue(holds(movement, "from_post", day.minusDays(1)), movement::toString);
            assertEquals(!movement.isVoided(), holds(movement, "to_post", day), movement::toString);
            assertEquals(movement.isVoided(), holds(movement, "from_post", day), movement::toString);
        }
    }

    private static boolean holds(Row movement, String post, LocalDate day) {
        return CommittedFiles.holdings().stream()
                .anyMatch(h -> h.of("person").equals(movement.of("person"))
                        && h.of("post").equals(movement.of(post))
                        && h.holdsOn(day));
    }

    @Test
    void one_examination_has_one_winner_at_most_and_he_takes_the_post() {
        Map<String, List<Row>> examinations =
                CommittedFiles.examinations().stream().collect(Collectors.groupingBy(e -> e.of("examination")));
        for (List<Row> candidates : examinations.values()) {
            List<Row> winners = candidates.stream()
                    .filter(c -> c.day("appointed_on") != null)
                    .toList();
            assertTrue(winners.size() <= 1, candidates::toString);
            for (Row winner : winners) {
                assertTrue(passes(winner), winner::toString);
                assertTrue(
                        candidates.stream()
                                .filter(c -> c != winner && passes(c))
                                .allMatch(c -> total(c) < total(winner)),
                        candidates::toString);
                boolean holds = CommittedFiles.holdings().stream()
                        .anyMatch(h -> h.of("person").equals(winner.of("person"))
                                && h.of("post").equals(winner.of("post"))
                                && h.of("held_from").equals(winner.of("appointed_on")));
                assertEquals(!winner.isVoided(), holds, winner::toString);
            }
            if (winners.isEmpty()) {
                assertTrue(candidates.stream().noneMatch(OfficesTest::passes), candidates::toString);
            }
        }
        assertTrue(
                CommittedFiles.examinations().stream()
                        .anyMatch(e -> e.of("defence_score").isEmpty()),
                "who fails the written paper defends no project");
    }

    private static boolean passes(Row candidate) {
        return !candidate.of("defence_score").isEmpty()
                && Integer.parseInt(candidate.of("written_score")) >= 50
                && Integer.parseInt(candidate.of("defence_score")) >= 50;
    }

    private static int total(Row candidate) {
        return Integer.parseInt(candidate.of("written_score")) + Integer.parseInt(candidate.of("defence_score"));
    }

    @Test
    void the_approved_list_has_women_and_the_young_as_the_regulation_wants() {
        List<Row> planned =
                MidTerm.planned().stream().map(e -> PEOPLE.get(e.of("person"))).toList();
        LocalDate approved = MidTerm.planned().getFirst().day("approved_on");
        long women = planned.stream().filter(p -> p.of("sex").equals("FEMALE")).count();
        long young = planned.stream()
                .filter(p -> p.day("born_on").plusYears(40).isAfter(approved))
                .count();
        assertTrue(women * 100 >= planned.size() * 25, "women " + women);
        assertTrue(young * 100 >= planned.size() * 15, "young " + young);
    }
}
