package vn.capuy.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.RulingRefused;
import vn.capuy.kernel.rule.Verdict;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.JudgementRequest;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@ActivateRequestContext
class RulingsTest {
    private static final Citation SOURCE = Citation.of("22-QĐ/TW").article(8).certainty(Certainty.SECONDARY);
    private static final Entry ENTRY = new Entry("approver", Instant.parse("2022-05-16T02:00:00Z"));

    private static final Rulebook<String> BOOK = Rulebook.of(
            "trial",
            "22-QĐ/TW",
            LocalDate.of(2021, 7, 28),
            Rule.<String>of("T-01")
                    .under(SOURCE)
                    .asks("Is it short?")
                    .metWhen(fact -> fact.length() < 10)
                    .refusal("rule.no-limit-in-force", fact -> Map.of("name", fact, "date", "2022-05-16")),
            Rule.<String>of("T-02")
                    .under(SOURCE)
                    .asks("Is it fitting?")
                    .judgedBy(fact -> Verdict.PERSON_MUST_JUDGE)
                    .refusal("problem.forbidden.detail"));

    @Inject
    Rulings rulings;

    /** There is no request here, of whose headers the language is read. */
    @BeforeEach
    void read_in_vietnamese() {
        QuarkusMock.installMockForType(new CallerLanguage() {}, CallerLanguage.class);
    }

    private Ruling decide(String id, String fact, JudgementRequest... judgements) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rulings.decide("trial", id, BOOK.judge(fact), List.of(judgements), ENTRY));
    }

    private static JudgementRequest found(String rule, boolean met) {
        return new JudgementRequest(rule, met, " Đã xem xét hồ sơ ");
    }

    @Test
    void a_ruling_is_kept_with_what_was_judged_and_on_what_ground() {
        decide("kept", "uỷ", found("T-02", true));
        RulingView kept = rulings.latest("trial", "kept").orElseThrow();
        assertEquals("22-QĐ/TW", kept.version());
        assertEquals("approver", kept.ruledBy());
        assertEquals(ENTRY.at(), kept.ruledAt());
        assertEquals(
                List.of("T-02"),
                kept.findings().stream().map(each -> each.rule()).toList());
        assertEquals("Điều 8, 22-QĐ/TW", kept.findings().getFirst().citation());
        assertEquals("SECONDARY", kept.findings().getFirst().certainty());
        assertEquals(List.of(new JudgementRequest("T-02", true, "Đã xem xét hồ sơ")), kept.judgements());
    }

    @Test
    void what_is_not_met_or_not_judged_is_refused_with_all_findings_and_nothing_is_kept() {
        Ruling refused = assertThrows(RulingRefused.class, () -> decide("refused", "mười chữ cái"))
                .ruling();
        assertEquals(1, refused.refusals().size());
        assertEquals(1, refused.toJudge().size());
        assertThrows(RulingRefused.class, () -> decide("refused", "uỷ", found("T-02", false)));
        assertTrue(rulings.of("trial", "refused").isEmpty());
    }

    @Test
    void a_judgement_that_nobody_asked_for_or_that_stands_twice_is_a_fault_of_the_input() {
        assertThrows(ProblemException.class, () -> decide("faulty", "uỷ", found("T-01", true), found("T-02", true)));
        assertThrows(ProblemException.class, () -> decide("faulty", "uỷ", found("T-02", true), found("T-02", false)));
        assertTrue(rulings.of("trial", "faulty").isEmpty());
    }

    @Test
    void the_latest_ruling_comes_first_and_none_can_be_changed() {
        decide("twice", "một", found("T-02", true));
        decide("twice", "hai", found("T-02", true));
        assertEquals(2, rulings.of("trial", "twice").size());
        assertEquals(
                "hai",
                Database.column("select facts #>> '{}' from ruling where subject_id = 'twice' order by id desc")
                        .getFirst());
        assertThrows(IllegalStateException.class, () -> Database.run("update ruling set version = 'x'"));
        assertThrows(IllegalStateException.class, () -> Database.run("delete from judgement"));
    }
}
