package vn.capuy.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.capuy.report.paper.ReviewFigures;
import vn.capuy.report.template.TemplateForm.Block;
import vn.capuy.report.template.TemplateForm.Column;
import vn.capuy.report.template.TemplateForm.Kind;
import vn.capuy.report.template.TemplateForm.Section;

class TemplateCheckTest {
    private static final String AT = "form.sections[0].blocks[0]";

    @Test
    void the_suites_own_templates_are_without_fault() {
        var own = OwnTemplates.all();
        assertEquals(Set.of("MID_TERM_REVIEW", "WEEK", "MONTH", "QUARTER"), own.keySet());
        own.values().forEach(form -> assertEquals(List.of(), faults(form)));
    }

    @Test
    void what_is_in_double_braces_is_a_field_that_there_is() {
        assertText("{{figures:DOC.ISSUED}}", "template.unknown-field");
        assertText("{{}}", "template.unknown-field");
        assertText("{{#if org}}", "template.unknown-field");
        assertText("{{org:DOC.ISSUED}}", "template.field-of-nothing");
        assertText("{{figure}}", "template.field-without-figure");
        assertText("{{figure:}}", "template.field-without-figure");
        assertText("{{figure:doc issued}}", "template.field-without-figure");
        assertText("{{ figure: DOC.ISSUED }} {một} <b>{{org}}</b> }{");
    }

    @Test
    void braces_are_closed_and_opened() {
        assertText("a {{figure:DOC.ISSUED", "template.unclosed");
        assertText("a }} b", "template.unopened");
        assertText("{{org {{to}}", "template.unclosed");
        assertText("{{", "template.unclosed");
        assertText("{{org}} }} {{from", "template.unopened", "template.unclosed");
    }

    @Test
    void of_a_form_that_is_nothing_but_faults_the_first_are_told() {
        assertEquals(
                500,
                TemplateCheck.faults(text("}}".repeat(5_000)), ReviewFigures.catalogue())
                        .size());
    }

    @Test
    void where_the_fault_stands_is_told_by_its_letter() {
        var fault = TemplateCheck.faults(text("Ở {{org}} có {{nothing}}"), ReviewFigures.catalogue())
                .getFirst();
        assertEquals(AT + ".text.vi", fault.field());
        assertEquals(14, fault.arguments().get("at"));
        assertEquals("nothing", fault.arguments().get("written"));
    }

    @Test
    void figures_and_their_parts_are_those_of_the_catalogue() {
        assertText("{{figure:DOC.NONE}}", "template.unknown-figure");
        assertText("{{figure:INSP.CASES/NONE}}", "template.unknown-part");
        assertText("{{figure:DOC.IN_FORCE/PLAN}}", "template.unknown-part");
        assertText("{{distinct:CADRE.MOVED/TRANSFER}}", "template.no-part-here");
        assertText("{{target:DOC.ISSUED/PLAN}}", "template.no-part-here");
        assertText("{{numerator:DOC.ISSUED}}", "template.not-a-ratio");
        assertText("{{name:INSP.CASES/INSPECTION}} {{unit:INSP.CASES}} {{difference:INSP.CASES}}");
    }

    @Test
    void every_language_is_there_with_words() {
        var missing = new TemplateForm(
                new Words("Có", " ", null), List.of(section(new Block(Kind.TEXT, null, null, null, null, null))));
        assertEquals(
                List.of(
                        "form.title.en template.language-missing",
                        "form.title.ar template.language-missing",
                        AT + ".text.vi template.language-missing",
                        AT + ".text.en template.language-missing",
                        AT + ".text.ar template.language-missing"),
                faults(missing));
        assertText("x".repeat(10_001), "template.too-long");
    }

    @Test
    void a_table_has_rows_or_parts_and_columns_that_suit_them() {
        assertBlock(table(null, null, Column.VALUE), ".rows template.rows-or-parts");
        assertBlock(table("DOC.ISSUED", List.of("INSP.CASES"), Column.VALUE), ".rows template.rows-or-parts");
        assertBlock(table(null, List.of(), Column.VALUE), ".rows template.empty");
        assertBlock(table(null, Collections.singletonList(null), Column.VALUE), ".rows[0] template.unknown-figure");
        assertBlock(table(null, List.of("DOC.ISSUED")), ".columns template.empty");
        assertBlock(table(null, List.of("DOC.ISSUED"), Column.VALUE, Column.VALUE), ".columns template.columns-once");
        assertBlock(table("DOC.ISSUED", null, Column.TARGET, Column.SHARE), ".columns template.column-not-of-parts");
        assertBlock(table("DOC.IN_FORCE", null, Column.VALUE), ".partsOf template.unknown-part");
        assertBlock(table("INSP.CASES/INSPECTION", null, Column.VALUE), ".partsOf template.no-part-here");
        assertBlock(table(null, List.of("DOC.ISSUED", "INSP.CASES/INSPECTION"), Column.values()));
    }

    @Test
    void a_block_has_what_its_kind_has_and_nothing_else() {
        var words = words("Có");
        assertBlock(
                new Block(Kind.TEXT, words, words, "DOC.ISSUED", List.of(), List.of()),
                ".caption template.not-of-this-kind",
                ".partsOf template.not-of-this-kind",
                ".rows template.not-of-this-kind",
                ".columns template.not-of-this-kind");
        assertBlock(
                new Block(Kind.BARS, words, null, "DOC.ISSUED", null, List.of(Column.VALUE)),
                ".text template.not-of-this-kind",
                ".columns template.not-of-this-kind");
        assertBlock(new Block(null, words, null, null, null, null), ".kind template.empty");
    }

    @Test
    void nothing_is_empty_and_nothing_is_without_end() {
        assertEquals(List.of("form.sections template.empty"), faults(new TemplateForm(words("Có"), List.of())));
        assertEquals(
                List.of("form.sections[0].blocks template.empty"),
                faults(new TemplateForm(words("Có"), List.of(new Section(null, null)))));
        assertEquals(
                List.of("form.sections[0] template.empty", "form.sections[1].blocks[0].kind template.empty"),
                faults(new TemplateForm(
                        words("Có"), Arrays.asList(null, new Section(null, Collections.singletonList(null))))));
        var block = new Block(Kind.TEXT, words("Có"), null, null, null, null);
        assertEquals(
                List.of("form.sections template.too-many"),
                faults(new TemplateForm(words("Có"), Collections.nCopies(51, section(block)))));
    }

    @Test
    void all_faults_are_told_at_once_in_their_order() {
        var form = new TemplateForm(words("{{x}}"), List.of(section(table(null, List.of("A.B", "C.D"), Column.VALUE))));
        assertEquals(
                List.of(
                        "form.title.vi template.unknown-field",
                        "form.title.en template.unknown-field",
                        "form.title.ar template.unknown-field",
                        AT + ".rows[0] template.unknown-figure",
                        AT + ".rows[1] template.unknown-figure"),
                faults(form));
    }

    private static void assertText(String vi, String... keys) {
        assertEquals(List.of(keys).stream().map(key -> AT + ".text.vi " + key).toList(), faults(text(vi)), vi);
    }

    private static void assertBlock(Block block, String... faults) {
        assertEquals(
                List.of(faults).stream().map(fault -> AT + fault).toList(),
                faults(new TemplateForm(words("Có"), List.of(section(block)))));
    }

    private static TemplateForm text(String vi) {
        var words = new Words(vi, "Yes", "نعم");
        return new TemplateForm(words("Có"), List.of(section(new Block(Kind.TEXT, words, null, null, null, null))));
    }

    private static Words words(String each) {
        return new Words(each, each, each);
    }

    private static Section section(Block block) {
        return new Section(null, List.of(block));
    }

    private static Block table(String partsOf, List<String> rows, Column... columns) {
        return new Block(Kind.TABLE, null, null, partsOf, rows, List.of(columns));
    }

    private static List<String> faults(TemplateForm form) {
        return TemplateCheck.faults(form, ReviewFigures.catalogue()).stream()
                .map(fault -> fault.field() + " " + fault.messageKey())
                .toList();
    }
}
