package vn.capuy.cadre.post.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;

class NonLocalRuleTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 31);

    private static List<String> told(boolean nonLocal, String place, String home, long months) {
        return NonLocalRule.RULEBOOK.judge(new NonLocalFacts(nonLocal, place, home, months, DAY)).findings().stream()
                .filter(finding -> finding.verdict() != Verdict.MET)
                .map(NonLocalRuleTest::brief)
                .toList();
    }

    private static String brief(Finding finding) {
        return finding.rule() + " " + finding.verdict();
    }

    @Test
    void a_post_that_is_not_for_non_locals_asks_nothing() {
        assertEquals(List.of(), told(false, "Huyện uỷ Bình Liêu", "Bình Liêu", 900));
        assertEquals(List.of(), told(false, "Huyện uỷ Bình Liêu", null, 0));
    }

    @Test
    void whoever_comes_from_there_is_left_to_a_person_however_it_is_spelled() {
        assertEquals(List.of("LOC-01 PERSON_MUST_JUDGE"), told(true, "Huyện uỷ Bình Liêu", "Hoành Mô, BÌNH LIÊU", 0));
        assertEquals(List.of(), told(true, "Huyện uỷ Tiên Yên", "Hoành Mô, Bình Liêu", 0));
        // A part of a word is another place.
        assertEquals(List.of(), told(true, "Huyện uỷ Bình Liêu", "Liê", 0));
    }

    @Test
    void an_unknown_home_is_left_to_a_person() {
        assertEquals(List.of("LOC-02 PERSON_MUST_JUDGE"), told(true, "Huyện uỷ Bình Liêu", " ", 0));
    }

    @Test
    void twenty_years_of_work_there_make_a_local() {
        assertEquals(List.of(), told(true, "Huyện uỷ Bình Liêu", "Hà Nội", 239));
        assertEquals(List.of("LOC-03 NOT_MET"), told(true, "Huyện uỷ Bình Liêu", "Hà Nội", 240));
    }
}
