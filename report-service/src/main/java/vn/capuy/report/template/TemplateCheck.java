package vn.capuy.report.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.report.suite.SuiteCatalogue;
import vn.capuy.report.template.TemplateForm.Block;
import vn.capuy.report.template.TemplateForm.Column;
import vn.capuy.report.template.TemplateForm.Kind;
import vn.capuy.report.template.TemplateForm.Section;

/** Finds all that is wrong with a template, and where: {@code form.sections[2].blocks[0].text.ar}. */
final class TemplateCheck {
    private static final int MOST_SECTIONS = 50;
    private static final int MOST_BLOCKS = 50;
    private static final int MOST_ROWS = 100;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 10_000;
    /** Nobody mends more of them before he looks again, and a form of braces alone has millions. */
    private static final int MOST_FAULTS = 500;

    private final SuiteCatalogue catalogue;
    private final List<Fault> faults = new ArrayList<>();

    private TemplateCheck(SuiteCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @return the faults in the order in which they stand in the form, the first 500; empty where it can be filled in */
    static List<Fault> faults(TemplateForm form, SuiteCatalogue catalogue) {
        var check = new TemplateCheck(catalogue);
        check.form(form);
        return List.copyOf(check.faults);
    }

    private void form(TemplateForm form) {
        required("form.title", form.title(), LONGEST_TITLE);
        if (form.sections() == null || form.sections().isEmpty()) {
            fault("form.sections", "template.empty");
            return;
        }
        atMost("form.sections", form.sections().size(), MOST_SECTIONS);
        for (int i = 0; i < form.sections().size(); i++) {
            section("form.sections[" + i + "]", form.sections().get(i));
        }
    }

    private void section(String at, Section section) {
        if (section == null) {
            fault(at, "template.empty");
            return;
        }
        if (section.heading() != null) {
            required(at + ".heading", section.heading(), LONGEST_TITLE);
        }
        if (section.blocks() == null || section.blocks().isEmpty()) {
            fault(at + ".blocks", "template.empty");
            return;
        }
        atMost(at + ".blocks", section.blocks().size(), MOST_BLOCKS);
        for (int i = 0; i < section.blocks().size(); i++) {
            block(at + ".blocks[" + i + "]", section.blocks().get(i));
        }
    }

    private void block(String at, Block block) {
        if (block == null || block.kind() == null) {
            fault(at + ".kind", "template.empty");
        } else if (block.kind() == Kind.TEXT) {
            required(at + ".text", block.text(), LONGEST_TEXT);
            without(at, block.caption(), "caption");
            without(at, block.partsOf(), "partsOf");
            without(at, block.rows(), "rows");
            without(at, block.columns(), "columns");
        } else {
            without(at, block.text(), "text");
            if (block.caption() != null) {
                required(at + ".caption", block.caption(), LONGEST_TITLE);
            }
            rows(at, block);
            columns(at, block);
        }
    }

    private void without(String at, Object member, String name) {
        if (member != null) {
            fault(at + "." + name, "template.not-of-this-kind");
        }
    }

    private void rows(String at, Block block) {
        if ((block.partsOf() == null) == (block.rows() == null)) {
            fault(at + ".rows", "template.rows-or-parts");
            return;
        }
        if (block.partsOf() != null) {
            int before = faults.size();
            reference(at + ".partsOf", block.partsOf(), Field.Of.FIGURE);
            if (faults.size() == before && !catalogue.hasParts(block.partsOf())) {
                fault(new Fault(at + ".partsOf", "template.unknown-part", Map.of("figure", block.partsOf())));
            }
            return;
        }
        if (block.rows().isEmpty()) {
            fault(at + ".rows", "template.empty");
        }
        atMost(at + ".rows", block.rows().size(), MOST_ROWS);
        for (int i = 0; i < block.rows().size(); i++) {
            reference(at + ".rows[" + i + "]", Objects.toString(block.rows().get(i), ""), Field.Of.FIGURE_OR_PART);
        }
    }

    private void columns(String at, Block block) {
        if (block.kind() == Kind.BARS) {
            without(at, block.columns(), "columns");
        } else if (block.columns() == null || block.columns().isEmpty()) {
            fault(at + ".columns", "template.empty");
        } else if (block.columns().stream().anyMatch(Objects::isNull)
                || new HashSet<>(block.columns()).size() < block.columns().size()) {
            fault(at + ".columns", "template.columns-once");
        } else if (block.partsOf() != null) {
            block.columns().stream()
                    .filter(column -> column != Column.VALUE && column != Column.SHARE)
                    .forEach(column -> fault(
                            new Fault(at + ".columns", "template.column-not-of-parts", Map.of("column", column))));
        }
    }

    private void required(String at, Words words, int longest) {
        for (Language language : Language.values()) {
            String there = words == null ? null : words.in(language);
            String field = at + "." + language.tag();
            if (there == null || there.isBlank()) {
                fault(field, "template.language-missing");
            } else if (there.length() > longest) {
                fault(new Fault(field, "template.too-long", Map.of("most", longest)));
            } else {
                Text.pieces(there).forEach(piece -> piece(field, piece));
            }
        }
    }

    private void piece(String at, Text.Piece piece) {
        switch (piece) {
            case Text.Plain plain -> {}
            case Text.Faulty faulty ->
                fault(new Fault(at, faulty.key(), Map.of("written", faulty.written(), "at", faulty.at())));
            case Text.Filled filled -> {
                if (filled.figure() != null) {
                    known(at, filled.figure(), filled.field().of());
                }
            }
        }
    }

    private void reference(String at, String written, Field.Of of) {
        FigureRef.read(written)
                .ifPresentOrElse(
                        figure -> known(at, figure, of),
                        () -> fault(new Fault(at, "template.unknown-figure", Map.of("figure", written))));
    }

    private void known(String at, FigureRef figure, Field.Of of) {
        var named = Map.of("figure", figure.toString());
        if (!catalogue.knows(figure.code())) {
            fault(new Fault(at, "template.unknown-figure", named));
        } else if (figure.part() != null && of != Field.Of.FIGURE_OR_PART) {
            fault(new Fault(at, "template.no-part-here", named));
        } else if (figure.part() != null && !catalogue.knowsPart(figure.code(), figure.part())) {
            fault(new Fault(at, "template.unknown-part", named));
        } else if (of == Field.Of.RATIO
                && !catalogue.kind(figure.code()).orElse("").equals("RATIO")) {
            fault(new Fault(at, "template.not-a-ratio", named));
        }
    }

    private void atMost(String at, int count, int most) {
        if (count > most) {
            fault(new Fault(at, "template.too-many", Map.of("most", most)));
        }
    }

    private void fault(String at, String key) {
        fault(Fault.of(at, key));
    }

    private void fault(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }
}
