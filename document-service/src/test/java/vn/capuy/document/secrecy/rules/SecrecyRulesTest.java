package vn.capuy.document.secrecy.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;

class SecrecyRulesTest {
    private static final LocalDate END = LocalDate.of(2032, 6, 16);

    private static SecrecyFacts extension(LocalDate decidedOn, LocalDate until, LocalDate end) {
        return new SecrecyFacts(decidedOn, true, true, 1, null, false, end, until, LocalDate.of(2042, 6, 16), 60);
    }

    private static SecrecyFacts level(int from, int to, boolean higher) {
        return new SecrecyFacts(
                LocalDate.of(2024, 1, 1), true, false, from, to, higher, END, null, LocalDate.of(2042, 6, 16), 60);
    }

    private static List<String> findings(SecrecyFacts facts, Verdict verdict) {
        return SecrecyRules.judge(facts).findings().stream()
                .filter(each -> each.verdict() == verdict)
                .map(Finding::rule)
                .toList();
    }

    @Test
    void an_extension_ends_later_than_the_protection_as_it_stands() {
        LocalDate early = LocalDate.of(2024, 1, 1);
        assertEquals(List.of("SEC-02"), findings(extension(early, END, END), Verdict.NOT_MET));
        assertEquals(List.of(), findings(extension(early, END.plusDays(1), END), Verdict.NOT_MET));
        assertEquals(List.of(), findings(extension(early, END, null), Verdict.NOT_MET));
    }

    @Test
    void an_extension_beyond_the_period_of_the_level_is_left_to_whoever_decides() {
        LocalDate early = LocalDate.of(2024, 1, 1);
        assertEquals(List.of(), findings(extension(early, LocalDate.of(2042, 6, 16), END), Verdict.PERSON_MUST_JUDGE));
        assertEquals(
                List.of("SEC-03"),
                findings(extension(early, LocalDate.of(2042, 6, 17), END), Verdict.PERSON_MUST_JUDGE));
    }

    @Test
    void an_extension_is_decided_sixty_days_before_the_end() {
        LocalDate until = LocalDate.of(2035, 1, 1);
        assertEquals(List.of(), findings(extension(END.minusDays(60), until, END), Verdict.PERSON_MUST_JUDGE));
        assertEquals(List.of("SEC-04"), findings(extension(END.minusDays(59), until, END), Verdict.PERSON_MUST_JUDGE));
    }

    @Test
    void raised_is_higher_and_lowered_is_lower() {
        assertEquals(List.of(), findings(level(1, 2, true), Verdict.NOT_MET));
        assertEquals(List.of("SEC-05"), findings(level(2, 2, true), Verdict.NOT_MET));
        assertEquals(List.of("SEC-05"), findings(level(2, 3, false), Verdict.NOT_MET));
        assertEquals(List.of(), findings(level(3, 1, false), Verdict.NOT_MET));
    }

    @Test
    void the_day_of_the_decision_says_which_law_ruled() {
        assertEquals("30/2000/PL-UBTVQH10", version(LocalDate.of(2020, 6, 30)));
        assertEquals("29/2018/QH14", version(LocalDate.of(2020, 7, 1)));
        assertEquals("29/2018/QH14", version(LocalDate.of(2026, 2, 28)));
        assertEquals("117/2025/QH15", version(LocalDate.of(2026, 3, 1)));
    }

    private static String version(LocalDate decidedOn) {
        return SecrecyRules.judge(extension(decidedOn, END.plusDays(1), END)).version();
    }
}
