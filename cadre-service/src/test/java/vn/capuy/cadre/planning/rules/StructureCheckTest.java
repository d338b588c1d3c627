package vn.capuy.cadre.planning.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.kernel.rule.Verdict.MET;
import static vn.capuy.kernel.rule.Verdict.NOT_MET;
import static vn.capuy.kernel.rule.Verdict.PERSON_MUST_JUDGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.cadre.person.rules.Sex;
import vn.capuy.cadre.planning.rules.PlanningFacts.Load;
import vn.capuy.cadre.planning.rules.StructureFacts.Planned;
import vn.capuy.cadre.planning.rules.StructureFacts.Seats;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.limit.Limits;

class StructureCheckTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 22);
    private static final LocalDate TERM = LocalDate.of(2025, 8, 1);

    private final List<Planned> people = new ArrayList<>();
    private final List<Seats> seats = new ArrayList<>();
    private final List<Load> posts = new ArrayList<>();
    private BigDecimal minorityShare = new BigDecimal("96.30");
    private LocalDate day = DAY;

    private StructureCheckTest with(int count, Sex sex, String born, boolean minority) {
        for (int i = 0; i < count; i++) {
            cadre(sex, born, minority, "2045-01-31");
        }
        return this;
    }

    private StructureCheckTest cadre(Sex sex, String born, boolean minority, String retires, String... discipline) {
        people.add(new Planned(
                "CB-" + (people.size() + 1),
                "Đặng Thị Uỷ",
                sex,
                LocalDate.parse(born),
                minority,
                LocalDate.parse(retires),
                List.of(discipline)));
        return this;
    }

    private StructureFacts facts() {
        return new StructureFacts(day, TERM, 60, people, seats, posts, List.of(), minorityShare);
    }

    private StructureLine line(String code) {
        return of(StructureCheck.of(facts(), Limits.BUILT_IN), code);
    }

    private static StructureLine of(List<StructureLine> lines, String code) {
        return lines.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void exactly_a_quarter_of_women_is_enough_and_one_fewer_is_not() {
        with(1, Sex.FEMALE, "1985-01-01", true).with(3, Sex.MALE, "1980-01-01", true);
        assertEquals(MET, line("WOMEN").verdict());
        assertEquals(0, new BigDecimal("25").compareTo(line("WOMEN").value()));
        with(1, Sex.MALE, "1980-01-01", true);
        assertEquals(NOT_MET, line("WOMEN").verdict());
        assertEquals(1, line("WOMEN").missing());
        assertEquals(5, line("WOMEN").of());
        assertEquals(Certainty.READ, line("WOMEN").citation().certainty());
    }

    @Test
    void who_turns_forty_on_the_day_is_not_young_any_more() {
        with(1, Sex.MALE, "1982-09-22", true);
        assertEquals(0, line("YOUNG").number());
        people.clear();
        with(1, Sex.MALE, "1982-09-23", true);
        assertEquals(1, line("YOUNG").number());
    }

    @Test
    void of_thirty_five_six_young_ones_are_enough_and_five_are_not() {
        with(5, Sex.MALE, "1990-01-01", true).with(30, Sex.MALE, "1980-01-01", true);
        assertEquals(1, line("YOUNG").missing());
        people.removeLast();
        with(1, Sex.MALE, "1990-01-01", true);
        assertEquals(MET, line("YOUNG").verdict());
    }

    @Test
    void minorities_below_the_areas_share_and_an_area_that_nobody_has_entered_are_left_to_a_person() {
        with(27, Sex.MALE, "1980-01-01", true).with(1, Sex.MALE, "1980-01-01", false);
        StructureLine kept = line("MINORITIES");
        assertEquals(MET, kept.verdict());
        with(1, Sex.MALE, "1980-01-01", false);
        assertEquals(PERSON_MUST_JUDGE, line("MINORITIES").verdict());
        assertEquals(1, line("MINORITIES").missing());
        minorityShare = null;
        assertEquals(PERSON_MUST_JUDGE, line("MINORITIES").verdict());
        assertEquals("structure.area-unknown", line("MINORITIES").message());
        assertNull(line("MINORITIES").target());
    }

    @Test
    void each_of_three_age_bands_wants_somebody() {
        with(2, Sex.MALE, "1985-01-01", true).with(1, Sex.MALE, "1977-09-22", true);
        assertEquals(NOT_MET, line("AGE_BANDS").verdict());
        assertEquals(1, line("AGE_BANDS").missing());
        // The last day on which somebody born then is forty-four.
        with(1, Sex.MALE, "1977-09-23", true);
        assertEquals(MET, line("AGE_BANDS").verdict());
        assertEquals(
                List.of(
                        new StructureLine.Subject("<40", "2"),
                        new StructureLine.Subject("40–44", "1"),
                        new StructureLine.Subject("≥45", "1")),
                line("AGE_BANDS").subjects());
    }

    @Test
    void a_list_may_have_half_as_many_again_as_there_are_seats() {
        seats.add(new Seats("EXECUTIVE_COMMITTEE", 55, 37));
        seats.add(new Seats("STANDING_COMMITTEE", 17, 11));
        assertEquals(MET, line("COEFFICIENT_EXECUTIVE_COMMITTEE").verdict());
        assertEquals(NOT_MET, line("COEFFICIENT_STANDING_COMMITTEE").verdict());
        assertEquals(1, line("COEFFICIENT_STANDING_COMMITTEE").missing());
        assertEquals(
                Certainty.GENERAL,
                line("COEFFICIENT_STANDING_COMMITTEE").citation().certainty());
        seats.set(0, new Seats("EXECUTIVE_COMMITTEE", 35, null));
        assertEquals(PERSON_MUST_JUDGE, line("COEFFICIENT_EXECUTIVE_COMMITTEE").verdict());
    }

    @Test
    void exactly_one_term_of_service_left_is_enough_and_a_month_less_is_not() {
        cadre(Sex.MALE, "1970-01-01", true, "2030-07-31");
        assertEquals(MET, line("SERVICE_LEAST").verdict());
        assertEquals(PERSON_MUST_JUDGE, line("SERVICE_NORM").verdict());
        cadre(Sex.MALE, "1970-01-01", true, "2030-06-30");
        assertEquals(NOT_MET, line("SERVICE_LEAST").verdict());
        assertEquals(
                List.of(new StructureLine.Subject("CB-2", "2030-06-30")),
                line("SERVICE_LEAST").subjects());
    }

    @Test
    void who_is_disciplined_is_named_with_the_decision() {
        cadre(Sex.FEMALE, "1985-01-01", true, "2045-01-31", "12-QĐ/UBKTHU");
        assertEquals(NOT_MET, line("DISCIPLINE").verdict());
        assertEquals(
                List.of(new StructureLine.Subject("CB-1", "12-QĐ/UBKTHU")),
                line("DISCIPLINE").subjects());
    }

    @Test
    void a_fourth_post_of_one_level_is_one_too_many() {
        posts.add(new Load("CB-1", 3));
        assertEquals(MET, line("POSTS_PER_PERSON").verdict());
        posts.add(new Load("CB-2", 4));
        assertEquals(NOT_MET, line("POSTS_PER_PERSON").verdict());
        assertEquals(1, line("POSTS_PER_PERSON").missing());
    }

    @Test
    void an_empty_list_and_a_day_without_figures_are_left_to_a_person() {
        assertEquals(PERSON_MUST_JUDGE, line("WOMEN").verdict());
        day = LocalDate.of(2017, 8, 14);
        with(1, Sex.FEMALE, "1985-01-01", true);
        List<StructureLine> lines = StructureCheck.of(facts(), Limits.BUILT_IN);
        assertTrue(lines.stream()
                .filter(each ->
                        !each.code().equals("DISCIPLINE") && !each.code().equals("MINORITIES"))
                .allMatch(each -> each.verdict() == PERSON_MUST_JUDGE));
        assertTrue(Suggestions.of(facts(), Limits.BUILT_IN).isEmpty());
    }

    @Test
    void the_elected_committee_is_held_against_a_set_of_its_own() {
        // Of twenty: two young, nine of forty to fifty years with one who is fifty on the day, nine older.
        with(2, Sex.FEMALE, "1990-01-01", true)
                .with(1, Sex.FEMALE, "1972-09-22", true)
                .with(8, Sex.MALE, "1979-01-01", true)
                .with(9, Sex.MALE, "1970-01-01", true);
        List<StructureLine> lines = ElectionCheck.of(facts(), Limits.BUILT_IN);
        assertEquals(MET, of(lines, "WOMEN").verdict());
        assertEquals(MET, of(lines, "YOUNG").verdict());
        assertEquals(9, of(lines, "MIDDLE_LEAST").number());
        assertEquals(MET, of(lines, "MIDDLE_LEAST").verdict());
        assertEquals(MET, of(lines, "MIDDLE_MOST").verdict());
        with(3, Sex.MALE, "1979-01-01", true);
        assertEquals(
                PERSON_MUST_JUDGE,
                of(ElectionCheck.of(facts(), Limits.BUILT_IN), "MIDDLE_MOST").verdict());
        assertEquals("35-CT/TW", of(lines, "WOMEN").citation().document());
    }
}
