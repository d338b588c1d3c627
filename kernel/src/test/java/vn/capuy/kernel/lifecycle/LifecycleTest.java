package vn.capuy.kernel.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.kernel.lifecycle.LifecycleTest.State.APPROVED;
import static vn.capuy.kernel.lifecycle.LifecycleTest.State.DRAFT;
import static vn.capuy.kernel.lifecycle.LifecycleTest.State.SUBMITTED;
import static vn.capuy.kernel.lifecycle.LifecycleTest.State.VOIDED;
import static vn.capuy.kernel.lifecycle.LifecycleTest.Step.APPROVE;
import static vn.capuy.kernel.lifecycle.LifecycleTest.Step.RETURN;
import static vn.capuy.kernel.lifecycle.LifecycleTest.Step.SUBMIT;
import static vn.capuy.kernel.lifecycle.LifecycleTest.Step.VOID;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;

class LifecycleTest {

    enum State {
        DRAFT,
        SUBMITTED,
        APPROVED,
        VOIDED
    }

    enum Step {
        SUBMIT,
        RETURN,
        APPROVE,
        VOID
    }

    private static final Citation ARTICLE_5 = Citation.of("65-QĐ/TW").article(5).certainty(Certainty.READ);

    private static LifecycleBuilder<State, Step> rotation() {
        return Lifecycle.<State, Step>named("rotation")
                .from(DRAFT)
                .on(SUBMIT)
                .to(SUBMITTED)
                .by("cadre-editor")
                .under(ARTICLE_5)
                .from(SUBMITTED)
                .on(RETURN)
                .to(DRAFT)
                .by("cadre-approver")
                .under("the proposal lacks something")
                .from(SUBMITTED)
                .on(APPROVE)
                .to(APPROVED)
                .by("cadre-approver")
                .under(ARTICLE_5)
                .from(APPROVED)
                .on(VOID)
                .to(VOIDED)
                .by("cadre-editor", "cadre-approver")
                .under("entered by mistake; corrected");
    }

    private static final Lifecycle<State, Step> ROTATION = rotation().build();

    @Test
    void a_step_leads_from_its_state_to_the_next() {
        assertEquals(SUBMITTED, ROTATION.on(DRAFT, SUBMIT).to());
        assertEquals(APPROVED, ROTATION.on(SUBMITTED, APPROVE).to());
    }

    @Test
    void a_step_that_the_table_does_not_know_is_refused_and_named() {
        StepRefused refused = assertThrows(StepRefused.class, () -> ROTATION.on(DRAFT, APPROVE));

        assertEquals("rotation", refused.lifecycle());
        assertSame(DRAFT, refused.state());
        assertSame(APPROVE, refused.step());
        assertEquals("The lifecycle rotation has no step APPROVE from DRAFT", refused.getMessage());
    }

    @Test
    void whether_there_is_a_step_can_be_asked_without_being_refused() {
        assertEquals(Optional.empty(), ROTATION.find(DRAFT, APPROVE));
        assertTrue(ROTATION.find(DRAFT, SUBMIT).isPresent());
    }

    @Test
    void the_steps_from_a_state_are_listed_in_the_order_of_the_table() {
        assertEquals(
                List.of(RETURN, APPROVE),
                ROTATION.from(SUBMITTED).stream().map(Edge::step).toList());
        assertEquals(List.of(), ROTATION.from(VOIDED));
    }

    @Test
    void a_record_begins_where_the_first_line_begins() {
        assertEquals("rotation", ROTATION.name());
        assertEquals(DRAFT, ROTATION.initial());
    }

    @Test
    void each_line_says_by_whom_and_on_what_ground() {
        Edge<State, Step> submit = ROTATION.on(DRAFT, SUBMIT);
        Edge<State, Step> voided = ROTATION.on(APPROVED, VOID);

        assertEquals(ARTICLE_5, submit.citation());
        assertEquals("Điều 5, 65-QĐ/TW [R]", submit.ground());
        assertNull(voided.citation());
        assertEquals("entered by mistake; corrected", voided.ground());
        assertEquals(List.of("cadre-editor", "cadre-approver"), voided.roles());
    }

    @Test
    void one_of_its_roles_suffices_to_take_a_step() {
        Edge<State, Step> voided = ROTATION.on(APPROVED, VOID);

        assertTrue(voided.permits(Set.of("cadre-reader", "cadre-approver")));
        assertFalse(voided.permits(Set.of("cadre-reader")));
        assertFalse(voided.permits(Set.of()));
    }

    @Test
    void two_lines_for_one_state_and_step_are_refused() {
        LifecycleBuilder<State, Step> twice =
                rotation().from(SUBMITTED).on(APPROVE).to(VOIDED).by("auditor").under("no ground");

        IllegalStateException refused = assertThrows(IllegalStateException.class, twice::build);
        assertEquals("The lifecycle rotation has two lines for APPROVE from SUBMITTED", refused.getMessage());
    }

    @Test
    void a_state_that_no_path_reaches_is_refused_even_where_a_line_leads_to_it() {
        LifecycleBuilder<State, Step> island = Lifecycle.<State, Step>named("island")
                .from(DRAFT)
                .on(SUBMIT)
                .to(SUBMITTED)
                .by("clerk")
                .under("one half")
                .from(APPROVED)
                .on(VOID)
                .to(VOIDED)
                .by("clerk")
                .under("the other half")
                .from(VOIDED)
                .on(RETURN)
                .to(APPROVED)
                .by("clerk")
                .under("and back");

        IllegalStateException refused = assertThrows(IllegalStateException.class, island::build);
        assertEquals("The lifecycle island never reaches [APPROVED, VOIDED]", refused.getMessage());
    }

    @Test
    void a_state_that_was_added_to_the_enum_and_forgotten_in_the_table_is_refused() {
        LifecycleBuilder<State, Step> forgetful = Lifecycle.<State, Step>named("forgetful")
                .from(DRAFT)
                .on(SUBMIT)
                .to(SUBMITTED)
                .by("clerk")
                .under("x");

        assertThrows(IllegalStateException.class, forgetful::build);
    }

    @Test
    void a_state_may_be_reached_by_lines_in_any_order() {
        Lifecycle<State, Step> backwards = Lifecycle.<State, Step>named("backwards")
                .from(DRAFT)
                .on(SUBMIT)
                .to(SUBMITTED)
                .by("clerk")
                .under("first")
                .from(APPROVED)
                .on(VOID)
                .to(VOIDED)
                .by("clerk")
                .under("third")
                .from(SUBMITTED)
                .on(APPROVE)
                .to(APPROVED)
                .by("clerk")
                .under("second")
                .build();

        assertEquals(VOIDED, backwards.on(APPROVED, VOID).to());
    }

    @Test
    void a_table_without_lines_roles_or_grounds_is_refused() {
        assertThrows(IllegalStateException.class, () -> Lifecycle.<State, Step>named("empty")
                .build());
        assertThrows(
                IllegalArgumentException.class,
                () -> rotation().from(DRAFT).on(VOID).to(VOIDED).by().under("nobody"));
        assertThrows(
                IllegalArgumentException.class,
                () -> rotation().from(DRAFT).on(VOID).to(VOIDED).by("clerk").under(" "));
    }

    @Test
    void a_finished_table_does_not_change_with_its_builder() {
        LifecycleBuilder<State, Step> builder = rotation();
        Lifecycle<State, Step> built = builder.build();
        builder.from(DRAFT).on(VOID).to(VOIDED).by("clerk").under("late");

        assertEquals(4, built.edges().size());
        assertThrows(UnsupportedOperationException.class, () -> built.edges().clear());
    }

    @Test
    void it_is_drawn_as_a_diagram_that_is_the_same_every_time() {
        String expected = """
                stateDiagram-v2
                    [*] --> DRAFT
                    DRAFT --> SUBMITTED : SUBMIT by cadre-editor – Điều 5, 65-QĐ/TW [R]
                    SUBMITTED --> DRAFT : RETURN by cadre-approver – the proposal lacks something
                    SUBMITTED --> APPROVED : APPROVE by cadre-approver – Điều 5, 65-QĐ/TW [R]
                    APPROVED --> VOIDED : VOID by cadre-editor, cadre-approver – entered by mistake corrected
                    VOIDED --> [*]
                """;

        assertEquals(expected, ROTATION.toMermaid());
        assertEquals(expected, rotation().build().toMermaid());
    }
}
