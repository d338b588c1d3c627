package vn.capuy.document.clause.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClauseRulesTest {
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 3, 1);

    @Test
    void what_an_open_document_says_is_kept() {
        assertTrue(ClauseRules.judge(new ClauseFacts(NEW_LAW, false)).allowed());
    }

    @Test
    void what_a_secret_document_says_is_not() {
        assertFalse(ClauseRules.judge(new ClauseFacts(NEW_LAW, true)).allowed());
    }

    @Test
    void the_law_of_the_day_is_cited() {
        assertEquals(
                "117/2025/QH15",
                ClauseRules.judge(new ClauseFacts(NEW_LAW, true)).version());
        assertEquals(
                "29/2018/QH14",
                ClauseRules.judge(new ClauseFacts(NEW_LAW.minusDays(1), true)).version());
    }
}
