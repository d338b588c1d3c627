package vn.capuy.document.composition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;

class FormRulesTest {
    private static final Citation FORM = Citation.of("36-HD/VPTW").certainty(Certainty.SECONDARY);

    @Test
    void a_page_with_every_component_is_in_the_form() {
        assertEquals(List.of(), refused(page("ON_BEHALF", true, true)));
    }

    @Test
    void every_missing_component_is_told_at_once() {
        var empty = new FormFacts(
                LocalDate.of(2022, 6, 15),
                "Quyết định",
                FORM,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null,
                true);
        assertEquals(
                List.of(
                        "form.symbols",
                        "form.place",
                        "form.preamble",
                        "form.body",
                        "form.articles",
                        "form.addressees",
                        "form.signer",
                        "form.signing",
                        "form.recipients"),
                refused(empty));
        Finding first = FormRules.judge(empty).refusals().getFirst();
        assertEquals("36-HD/VPTW [R]", first.citation().toString());
    }

    @Test
    void committees_sign_on_behalf_and_heads_for_themselves() {
        assertEquals(List.of(), refused(page("ON_BEHALF", true, true)));
        assertEquals(List.of("form.capacity"), refused(page("AS_HEAD", true, true)));
        assertEquals(List.of("form.capacity"), refused(page("FOR_HEAD", true, true)));
        assertEquals(List.of(), refused(page("BY_ORDER", true, true)));
        assertEquals(List.of("form.on-behalf-of"), refused(page("BY_ORDER", true, false)));
        assertEquals(List.of("form.capacity"), refused(page("ON_BEHALF", false, true)));
        assertEquals(List.of(), refused(page("AS_HEAD", false, true)));
        assertEquals(List.of(), refused(page("FOR_HEAD", false, true)));
    }

    @Test
    void a_form_that_is_not_known_is_left_to_a_person() {
        Ruling ruling = FormRules.judge(new FormFacts(
                LocalDate.of(2022, 6, 15),
                "Giấy mời",
                null,
                true,
                true,
                false,
                true,
                true,
                false,
                true,
                false,
                true,
                true,
                true,
                true,
                true,
                "ON_BEHALF",
                true));
        assertTrue(ruling.allowed());
        assertEquals(
                List.of("form.known"),
                ruling.toJudge().stream().map(Finding::rule).toList());
    }

    @Test
    void the_guidance_of_the_day_rules_and_stays_while_its_successor_is_not_known() {
        assertEquals("11-HD/VPTW", version(LocalDate.of(2018, 4, 2)));
        assertEquals("36-HD/VPTW", version(LocalDate.of(2018, 4, 3)));
        assertEquals("36-HD/VPTW", version(LocalDate.of(2026, 12, 1)));
    }

    private static String version(LocalDate day) {
        FormFacts facts = page("ON_BEHALF", true, true);
        return FormRules.judge(new FormFacts(
                        day,
                        facts.type(),
                        FORM,
                        true,
                        true,
                        false,
                        true,
                        true,
                        false,
                        true,
                        false,
                        true,
                        true,
                        true,
                        true,
                        true,
                        "ON_BEHALF",
                        true))
                .version();
    }

    private static FormFacts page(String capacity, boolean committee, boolean onBehalfOf) {
        return new FormFacts(
                LocalDate.of(2022, 6, 15),
                "Quyết định",
                FORM,
                true,
                true,
                true,
                true,
                true,
                true,
                true,
                false,
                false,
                true,
                true,
                true,
                committee,
                capacity,
                onBehalfOf);
    }

    private static List<String> refused(FormFacts facts) {
        return FormRules.judge(facts).refusals().stream().map(Finding::rule).toList();
    }
}
