package vn.capuy.report.paper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.report.template.FigureRef;
import vn.capuy.report.template.TemplateForm;
import vn.capuy.report.template.Text;
import vn.capuy.report.template.Words;

/** The figures that a template asks for, in the order in which it does. */
final class Needed {
    private final Set<FigureRef> figures = new LinkedHashSet<>();

    private Needed() {}

    static Set<FigureRef> by(TemplateForm form) {
        var needed = new Needed();
        needed.words(form.title());
        for (var section : form.sections()) {
            needed.words(section.heading());
            section.blocks().forEach(needed::block);
        }
        return needed.figures;
    }

    /** One for each figure, or part, that is not in the seal: a report with a gap is none. */
    static List<Fault> missing(TemplateForm form, Facts facts) {
        return by(form).stream()
                .filter(figure -> !facts.has(figure))
                .map(figure -> new Fault("template", "paper.figure-not-sealed", Map.of("figure", figure.toString())))
                .toList();
    }

    private void block(TemplateForm.Block block) {
        words(block.text());
        words(block.caption());
        if (block.partsOf() != null) {
            figure(block.partsOf());
        }
        if (block.rows() != null) {
            block.rows().forEach(this::figure);
        }
    }

    private void figure(String written) {
        FigureRef.read(written).ifPresent(figures::add);
    }

    private void words(Words words) {
        if (words == null) {
            return;
        }
        for (Language language : Language.values()) {
            for (Text.Piece piece : Text.read(words.in(language))) {
                if (piece instanceof Text.Filled filled && filled.figure() != null) {
                    figures.add(filled.figure());
                }
            }
        }
    }
}
