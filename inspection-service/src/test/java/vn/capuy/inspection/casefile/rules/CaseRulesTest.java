package vn.capuy.inspection.casefile.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.RulingRefused;

class CaseRulesTest {
    private static final LocalDate IN_2022 = LocalDate.of(2022, 5, 16);

    @Test
    void an_advisory_body_may_not_inspect_a_member_for_signs_of_violation() {
        Ruling ruling = judge(true, true, true);
        assertFalse(ruling.allowed());
        var finding = ruling.refusals().getFirst();
        assertEquals("INSP-01", finding.rule());
        assertEquals("22-QĐ/TW", finding.citation().document());
        assertEquals(Certainty.SECONDARY, finding.citation().certainty());
        assertThrows(RulingRefused.class, ruling::orRefuse);
    }

    @ParameterizedTest
    @CsvSource({"true,true,false", "true,false,true", "false,true,true", "false,false,false"})
    void everything_else_is_allowed(boolean onSigns, boolean advisory, boolean member) {
        assertTrue(judge(onSigns, advisory, member).allowed());
    }

    @ParameterizedTest
    @CsvSource({"2016-07-26,30-QĐ/TW", "2021-07-27,30-QĐ/TW", "2021-07-28,22-QĐ/TW", "2026-01-01,22-QĐ/TW"})
    void the_regulation_of_the_day_of_the_decision_judges(LocalDate day, String version) {
        assertEquals(version, CaseRules.on(day).orElseThrow().version());
    }

    @Test
    void before_the_oldest_regulation_that_is_known_nothing_is_judged() {
        assertTrue(CaseRules.on(LocalDate.of(2016, 7, 25)).isEmpty());
    }

    private static Ruling judge(boolean onSigns, boolean advisory, boolean member) {
        return CaseRules.on(IN_2022).orElseThrow().judge(new CaseFacts(onSigns, advisory, member));
    }
}
