package vn.capuy.report.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.kernel.name.Language;
import vn.capuy.report.paper.Composition.Chart;
import vn.capuy.report.paper.Composition.Grid;
import vn.capuy.report.paper.Composition.Heading;
import vn.capuy.report.paper.Composition.Line;
import vn.capuy.report.paper.Composition.Mark;
import vn.capuy.report.paper.Composition.Paragraph;
import vn.capuy.report.paper.Composition.Piece;
import vn.capuy.report.paper.Composition.Source;
import vn.capuy.report.template.FigureRef;
import vn.capuy.report.template.TemplateForm;
import vn.capuy.report.template.TemplateForm.Block;
import vn.capuy.report.template.TemplateForm.Section;

/** Composes a report: a template, the facts, a language. */
final class Composer {
    private final TemplateForm form;
    private final Facts facts;
    private final Language language;
    private final Filling filling;
    private final URI suite;

    /** @param suite the address below which the links to the records lead */
    Composer(TemplateForm form, Facts facts, Language language, URI suite) {
        this.form = form;
        this.facts = facts;
        this.language = language;
        this.filling = new Filling(facts, language);
        this.suite = suite;
    }

    Composition compose() {
        var pieces = new ArrayList<Piece>();
        for (Section section : form.sections()) {
            if (section.heading() != null) {
                pieces.add(new Heading(filling.words(section.heading())));
            }
            section.blocks().forEach(block -> block(block, pieces));
        }
        return new Composition(
                language,
                facts.org().in(language),
                filling.words(form.title()),
                List.of(filling.period(), filling.known()),
                pieces,
                filling.say("paper.sources"),
                filling.say("paper.sources.words"),
                List.of(
                        filling.say("paper.sources.figure"),
                        filling.say("paper.column.VALUE"),
                        filling.say("paper.sources.records")),
                sources(),
                List.of(filling.say("paper.seal") + " " + facts.urn(), "sha256:" + facts.sha256()),
                facts.seal().sealedAt());
    }

    private void block(Block block, List<Piece> pieces) {
        switch (block.kind()) {
            case TEXT ->
                filling.words(block.text())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> pieces.add(new Paragraph(line.strip())));
            case TABLE -> pieces.add(grid(block));
            case BARS -> pieces.add(chart(block));
        }
    }

    private Grid grid(Block block) {
        var heads = Stream.concat(
                        Stream.of("paper.column.item", "paper.column.unit"),
                        block.columns().stream().map(column -> "paper.column." + column))
                .map(filling::say)
                .toList();
        var rows = rows(block);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < rows.size(); i++) {
            FigureRef row = rows.get(i);
            var values = block.columns().stream()
                    .map(column -> filling.cell(row, column))
                    .toList();
            lines.add(new Line(label(rows, i, block), filling.unit(row), values));
        }
        return new Grid(caption(block), heads, lines);
    }

    private Chart chart(Block block) {
        var rows = rows(block);
        var values = rows.stream().map(filling::value).toList();
        BigDecimal most = values.stream()
                .filter(value -> value.number() != null && !value.ratio())
                .map(Value::number)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < rows.size(); i++) {
            marks.add(new Mark(label(rows, i, block), values.get(i), length(values.get(i), most)));
        }
        return new Chart(caption(block), marks);
    }

    /** A ratio is long by itself, a count by the largest of the chart. */
    private static double length(Value value, BigDecimal most) {
        if (value.number() == null || value.number().signum() <= 0) {
            return 0;
        }
        BigDecimal whole = value.ratio() ? BigDecimal.ONE : most;
        return Math.min(1, value.number().divide(whole, MathContext.DECIMAL32).doubleValue());
    }

    private List<FigureRef> rows(Block block) {
        if (block.partsOf() == null) {
            return block.rows().stream()
                    .map(FigureRef::read)
                    .flatMap(Optional::stream)
                    .toList();
        }
        FigureRef whole = FigureRef.read(block.partsOf()).orElseThrow();
        return facts.figure(whole).orElseThrow().split().stream()
                .map(part -> new FigureRef(whole.code(), part.key()))
                .toList();
    }

    /** A part below its own figure, or below another part of it, needs not be told of what it is one. */
    private String label(List<FigureRef> rows, int index, Block block) {
        FigureRef row = rows.get(index);
        String name = filling.name(row);
        if (row.part() == null
                || block.partsOf() != null
                || rows.stream()
                        .allMatch(each -> each.part() != null && each.code().equals(row.code()))) {
            return name;
        }
        boolean below = index > 0 && rows.get(index - 1).code().equals(row.code());
        return below ? "– " + name : filling.name(row.whole()) + ": " + name;
    }

    private String caption(Block block) {
        return block.caption() == null ? "" : filling.words(block.caption());
    }

    private List<Source> sources() {
        Set<String> codes = Needed.by(form).stream()
                .map(FigureRef::code)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return codes.stream()
                .map(code -> new FigureRef(code, null))
                .map(ref -> new Source(filling.name(ref), ref.code(), filling.value(ref), link(ref)))
                .toList();
    }

    private URI link(FigureRef ref) {
        String href = facts.figure(ref).orElseThrow().recordsHref();
        try {
            return href == null ? null : suite.resolve(href);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
